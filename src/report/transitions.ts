import { skipSpaces } from "./characters";
import type { Flow } from "./flow";
import { Lexicon } from "./lexicon";
import { perLine } from "./line-text";
import type { Role } from "./role";
import { sentenceEnd, sentenceStart } from "./sentences";
import { wordList } from "./word-list";

/** A sentence that passes on to another part of the report: 存在的问题主要有…, 下一步，我将…. */
export interface Transition {
  readonly role: Role;
  /** Offsets of the sentence. */
  readonly start: number;
  readonly end: number;
  /** False where the role is only spoken of and no part of the report begins. */
  readonly opens: boolean;
}

/** How a part is opened or spoken of by a sentence; `key` is looked for first, since patterns are dear. */
interface TransitionForm {
  readonly role: Role;
  readonly keys: readonly string[];
  /** Matches the beginning of a sentence that opens the part. Bounded: see SENTENCE_LIMIT. */
  readonly opens: RegExp;
  /** Matches anywhere in a sentence that speaks of it. */
  readonly mentions?: RegExp;
}

const SENTENCE_LIMIT = 90;
const LONGEST_INDENT = 20;

const FAULTS = "(?:问题|不足|差距|短板|缺点|毛病|弱项|软肋|薄弱环节)";
/** 将 that means will, and not 把: 将继续, 将围绕; not 将资料归档. */
const WILL = wordList(
  "将围绕 将继续 将进一步 将着力 将重点 将努力 将以 将坚持 将从 将突出 将聚焦 将认真 将切实 将按照 将做好 将加强 将抓好 将全力 将扎实 将持续",
);
const FUTURE = "(?:将|要|打算|计划|努力|做好|继续|进一步|重点|着力|加强|争取|决心|力争|抓好)";

const FORMS: readonly TransitionForm[] = [
  {
    role: "problem",
    keys: ["问题", "不足", "差距", "短板", "缺点", "毛病", "弱项", "软肋", "薄弱环节", "遗憾"],
    opens: new RegExp(
      "^(?:" +
        [
          `(?:目前|当前|同时|自己|我|本人|个人|工作中)?(?:还|也|仍|仍然|依然)?存在的?(?:主要|突出|一些|以下|不少|的){0,2}${FAULTS}`,
          `(?:主要|自身|个人)的?(?:问题|不足|差距)`,
          `(?:我|自己|本人)?(?:身上|自身)的?${FAULTS}`,
          "不足之处",
          `(?:回顾|回头看|总结|对照|反思|检视|审视|纵观|盘点).{0,50}(?:存在|还有|仍有|有).{0,16}${FAULTS}`,
          `成绩(?:之外|背后|面前).{0,12}${FAULTS}.{0,6}(?:也|还|更)?(?:要|得|须|应|不能|不容)`,
          "(?:当然|但|但是|不过|同时|回头看)[，,]?.{0,20}(?:有|留下|留有).{0,8}遗憾",
          `(?:虽然|尽管|虽).{0,60}(?:但|然而|可|仍|还).{0,30}${FAULTS}`,
          `在?(?:肯定|看到|取得|总结|收获).{0,10}成绩.{0,6}(?:同时|之余).{0,40}${FAULTS}`,
          `(?:但|但是|同时|当然|与此同时|然而|不过)[，,]?.{0,40}(?:存在|还有|仍有|有).{0,16}${FAULTS}`,
          `(?:一年来|工作中|我|本人|自己|我们)[，,]?.{0,20}(?:还|也|仍)(?:存在|有).{0,12}${FAULTS}`,
          `(?:关于|对于)?存在的?${FAULTS}`,
        ].join("|") +
        ")",
    ),
    mentions: new RegExp(`(?:存在|还有|仍有|尚有).{0,16}${FAULTS}`),
  },
  {
    role: "cause",
    keys: ["原因", "根源", "为什么会", "产生这些", "造成这些", "出现这些", "产生上述", "产生以上"],
    opens:
      /^(?:(?:之所以|为什么会)(?:这样|如此|出现|存在|产生)|(?:产生|造成|出现|形成)(?:以上|上述|这些|存在|问题).{0,20}(?:原因|根源)|(?:究其|反思|剖析|深刻剖析|深入剖析|认真剖析|以上问题|上述问题|这些问题|存在(?:以上|上述|这些)).{0,24}(?:原因|根源)|(?:产生|造成|出现)(?:以上|上述|这些).{0,4}(?:问题|不足)[，,](?:既有|主要是|说到底|归根到底|一方面)|(?:主要|分析|问题)?的?原因(?:主要|是|有|在于|：))/,
    mentions: /(?:原因|根源)(?:是|在于|主要|有|，|：)/,
  },
  {
    role: "plan",
    keys: [
      "下一步",
      "下步",
      "今后",
      "以后",
      "接下来",
      "下一阶段",
      "下阶段",
      "新的一年",
      "明年",
      "来年",
      "未来",
      "往后",
      "日后",
      "下半年",
      "新学期",
      "下学期",
      "回到",
      "针对",
      "克服",
      "改进",
      "展望",
      "竞聘成功",
      "竞聘上",
      "竞选成功",
      "当选",
      ...WILL,
    ],
    opens: new RegExp(
      "^(?:" +
        [
          `(?:下一步|下步|今后|往后|日后|接下来|下一阶段|下阶段|新的一年|明年|来年|未来|下半年|新学期|下学期|展望未来|展望.{0,6}年)(?:的?工作|的?日子|里|中|一年|，|,|我|是|怎么).{0,50}(?:${FUTURE}|定)`,
          `回到.{0,6}(?:岗位|工作|单位|学校|村里).{0,3}[，,]我.{0,40}(?:${FUTURE}|定)`,
          `(?:在|对于)(?:今后|以后|下一步|下步|新的一年|明年|来年|未来|接下来).{0,40}${FUTURE}`,
          `针对.{0,8}(?:以上|上述|上面|前面|这些|存在|自身|查摆|检视|自己).{0,20}${FAULTS}.{0,40}`,
          `(?:为了?|对于)?(?:改进|克服|解决)(?:以上|上述|这些|存在).{0,20}${FAULTS}.{0,40}${FUTURE}`,
          `(?:如果|假如|假设|倘若|如|若)(?:(?!不|没|未|无).){0,16}(?:竞聘成功|竞聘上|竞选成功|当选).{0,40}${FUTURE}`,
          `20\\d\\d年(?:[上下]半年|第?[一二三四]季度)?[，,].{0,12}(?:${WILL.join("|")})`,
          "(?:下一步|下步|今后|明年|新的一年|下年度)的?(?:工作)?(?:打算|计划|思路|安排|努力方向|设想)",
        ].join("|") +
        ")",
    ),
    mentions: new RegExp(`(?:今后|下一步|下步|明年|来年|接下来|新的一年).{0,40}${FUTURE}`),
  },
  {
    role: "reflection",
    keys: ["体会", "启示", "感悟"],
    opens:
      /^(?:回顾|总结|通过|几年|一年|在工作|工作中|我|主要|几点|自己).{0,40}(?:体会|感悟|启示)(?:到|最深|是|有|如下|主要|：|，)/,
    mentions: /(?:体会|感悟|启示)(?:到|最深|是|有|如下)/,
  },
  {
    role: "integrity",
    keys: ["廉洁", "廉政", "清廉", "八项规定", "拒腐"],
    opens:
      /^(?:在|关于|个人)?(?:遵守|执行|落实)?(?:党风)?(?:廉洁自律|廉政建设|廉洁从政|廉洁从业|廉洁从教|廉洁)(?:各项|有关)?(?:规定)?(?:方面|情况|上)[，,：:。]?/,
    mentions: /./,
  },
];

/** The index of the form that each key belongs to. */
const KEYS = new Lexicon<number>(
  FORMS.flatMap(({ keys }, index) => keys.map((key) => [key, index] as const)),
);

/** Finds the sentences that open or mention a part, each role at most once in a sentence. Linear. */
export function findTransitions(text: string): Transition[] {
  const found: Transition[] = [];
  /** Where the last sentence begins that was read for each form. */
  const read: number[] = [];
  for (const { value: index, start: at } of KEYS.find(text)) {
    const form = FORMS[index];
    const start = sentenceStart(text, at, SENTENCE_LIMIT);
    if (form === undefined || read[index] === start) continue;
    read[index] = start;
    const indent = skipSpaces(text, start, start + LONGEST_INDENT);
    const end = sentenceEnd(text, at, SENTENCE_LIMIT);
    const sentence = text.slice(indent, Math.min(end, indent + SENTENCE_LIMIT));
    const opens = at - start < SENTENCE_LIMIT && form.opens.test(sentence);
    if (opens || form.mentions?.test(sentence) === true)
      found.push({ role: form.role, start: indent, end, opens });
  }
  return found;
}

/** The same in a document; lines that have not changed since an earlier reading are not read again. */
export function transitionsOf({ lines }: Flow): Transition[] {
  const found: Transition[] = [];
  for (const { source, from } of lines) {
    for (const { role, start, end, opens } of transitionsIn(source)) {
      found.push({ role, start: start + from, end: end + from, opens });
    }
  }
  return found;
}

const transitionsIn = perLine(findTransitions);
