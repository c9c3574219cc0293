import type { Genre } from "./genre";

/** Titles by genre; the first row that fits decides, so the narrower kinds stand first. */
const TITLE_FORMS: readonly { readonly genre: Genre; readonly title: RegExp }[] = [
  {
    genre: "其他",
    title:
      /政府工作报告|思想汇报|转正申请|入党|讲话|通知|方案|制度|办法|范文|写作|模板|(?:大会|会议|座谈会|[报职议]会)$|召开|举行/,
  },
  { genre: "竞聘报告", title: /竞聘|竞岗|竞职|竞选/ },
  { genre: "述职述廉报告", title: /述职.{0,4}述廉|述廉.{0,4}述职|述责.{0,4}述廉|述德.{0,4}述廉|述廉/ },
  { genre: "党建述职报告", title: /(?:党建|党支部|党委|党总支|党组织|基层党|机关党).{0,16}(?:述职|述责)/ },
  {
    genre: "述职报告",
    title: /述职|述责|履职(?:情况)?的?报告|履行(?:岗位)?职责(?:的?情况)?的?(?:报告|汇报)|任职报告/,
  },
  { genre: "发言提纲", title: /发言提纲|发言材料|对照检查发言/ },
  { genre: "对照检查材料", title: /对照检查|检视剖析|检视问题|个人检视|党性分析|剖析材料|自查自纠|问题清单/ },
  { genre: "事迹材料", title: /事迹|——记(?!者|录|忆|述|叙|我)/ },
  { genre: "调研报告", title: /调研|调查报告/ },
  { genre: "心得体会", title: /心得|学习体会|感悟|感想|读后感|观后感|^.{0,12}体会$/ },
  { genre: "工作总结", title: /总结|小结/ },
  { genre: "工作汇报", title: /汇报|情况报告/ },
];

/**
 * What a lead-in or a closing says of the genre when the title says nothing. Only sentences in which the writer
 * announces this very text: 现将…述职如下, never what a news item or a notice says about reporting.
 */
const BODY_FORMS: readonly { readonly genre: Genre; readonly sentence: RegExp }[] = [
  { genre: "述职述廉报告", sentence: announced("述职述廉") },
  {
    genre: "党建述职报告",
    sentence: announced("(?:抓党建|抓基层党建|党建工作|基层党建)[^。]{0,12}(?:述职|情况)"),
  },
  {
    genre: "述职报告",
    sentence: new RegExp(
      `${announced("(?:述职|履职|履行[^。，]{0,10}职责)").source}|(?:^|[。\\n])\\s*以上述职|述职如下`,
    ),
  },
  {
    genre: "竞聘报告",
    sentence: /我(?:今天|这次)?(?:要)?(?:竞聘|竞争|竞选|应聘)的?[^。]{0,20}(?:岗位|职位|职务|一职)/,
  },
  { genre: "对照检查材料", sentence: announced("(?:对照检查|检视剖析|个人剖析)") },
  { genre: "调研报告", sentence: announced("调研") },
  { genre: "工作总结", sentence: announced("总结") },
  { genre: "工作汇报", sentence: announced("汇报") },
];

/** 现将…(word)…如下, 下面，我…(word): one sentence that ends in 如下 or speaks of 我. */
function announced(word: string): RegExp {
  return new RegExp(
    `(?:^|[。；！？\\s，])(?:现|下面|兹|现就|特)[，,]?(?:将|就|由|向|把|我|本人)[^。；！？\\n]{0,60}${word}[^。；！？\\n]{0,20}(?:如下|[：:])` +
      `|(?:^|[。；！？\\s])下面[，,]?(?:由)?我[^。；！？\\n]{0,40}${word}`,
  );
}

/** What has this in it is a notice or news, whatever else it speaks of. */
const NO_REPORT =
  /通知如下|事宜通知|[会议活动](?:召开|举行)|(?:日|近日|日前)[，,][^。]{0,40}(?:召开|举行|举办)/;

const LONGEST_TITLE = 80;
const LEAD_IN = 800;

/** Recognises the genre (文种) that a title names; `其他` for a title that names none. */
export function recogniseGenre(title: string): Genre {
  const text = title.slice(0, LONGEST_TITLE).replace(/\s/g, "");
  return TITLE_FORMS.find((form) => form.title.test(text))?.genre ?? "其他";
}

/** Recognises the genre from the words of the lead-in, for a document without a title. */
export function recogniseGenreOfBody(leadIn: string): Genre {
  const text = leadIn.slice(0, LEAD_IN);
  if (NO_REPORT.test(text)) return "其他";
  return BODY_FORMS.find((form) => form.sentence.test(text))?.genre ?? "其他";
}

/** True for a title that names a genre, or a report of a kind the program does not know. */
export function namesGenre(title: string): boolean {
  return recogniseGenre(title) !== "其他" || /(?:报告|材料|提纲|计划|讲话|申请书?|情况)$/.test(title);
}
