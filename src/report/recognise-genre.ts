import type { Genre } from "./genre";

/** Titles by genre; the first row that fits decides, so the narrower kinds stand first. */
const TITLE_FORMS: readonly { readonly genre: Genre; readonly title: RegExp }[] = [
  { genre: "其他", title: /政府工作报告|思想汇报|转正申请|入党|讲话|通知|方案|制度|办法|范文|写作|模板/ },
  { genre: "竞聘报告", title: /竞聘|竞岗|竞职|竞选/ },
  { genre: "述职述廉报告", title: /述职.{0,4}述廉|述廉.{0,4}述职|述责.{0,4}述廉|述德.{0,4}述廉|述廉/ },
  { genre: "党建述职报告", title: /(?:党建|党支部|党委|党总支|党组织|基层党|机关党).{0,16}(?:述职|述责)/ },
  { genre: "述职报告", title: /述职|述责|履职(?:情况)?报告|任职报告/ },
  { genre: "发言提纲", title: /发言提纲|发言材料|对照检查发言/ },
  { genre: "对照检查材料", title: /对照检查|检视剖析|检视问题|个人检视|党性分析|剖析材料|自查自纠|问题清单/ },
  { genre: "事迹材料", title: /事迹/ },
  { genre: "调研报告", title: /调研|调查报告/ },
  { genre: "心得体会", title: /心得|学习体会|感悟|感想|读后感|观后感|^.{0,12}体会$/ },
  { genre: "工作总结", title: /总结|小结/ },
  { genre: "工作汇报", title: /汇报|情况报告/ },
];

/** What a lead-in or a closing says of the genre when the title says nothing. */
const BODY_FORMS: readonly { readonly genre: Genre; readonly sentence: RegExp }[] = [
  { genre: "述职述廉报告", sentence: /述职述廉/ },
  { genre: "述职报告", sentence: /(?:现|下面|进行|作|作出|将).{0,30}述职|述职如下|以上述职/ },
  { genre: "对照检查材料", sentence: /对照检查(?:情况|如下|材料)/ },
  { genre: "工作总结", sentence: /(?:现|下面).{0,30}总结如下/ },
  { genre: "工作汇报", sentence: /(?:现|下面).{0,30}汇报如下/ },
];

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
  return BODY_FORMS.find((form) => form.sentence.test(text))?.genre ?? "其他";
}

/** True for a title that names a genre, or a report of a kind the program does not know. */
export function namesGenre(title: string): boolean {
  return recogniseGenre(title) !== "其他" || /(?:报告|材料|提纲|计划|讲话|申请书?|情况)$/.test(title);
}
