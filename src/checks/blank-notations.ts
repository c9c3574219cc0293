import {
  asksNothing,
  besideLatinWord,
  followsLatin,
  hasFigure,
  isCall,
  isDated,
  isDateWord,
  isNotDated,
  isOrnament,
  inChineseFigure,
  inFormula,
  isBullet,
  isEmphasis,
  isExample,
  isLoneMark,
  isNamedLetter,
  isRule,
  isStarWithoutNoun,
  isVerb,
  isVersion,
  isWithheldName,
  multiplies,
  touchesLatinOrDigit,
  type Guard,
} from "./blank-guards";
import { isLabelBracket, isLookAlike } from "./blank-look-alikes";

/** A way of writing a blank. */
export interface Notation {
  readonly id: string;
  /** One example, as it stands in real drafts. */
  readonly example: string;
  /** The characters that it may begin with. */
  readonly begins: string;
  /** Matches the span from a beginning character; sticky, and bounded but for plain runs. */
  readonly pattern: RegExp;
  /** A run of one character; one that turns out to be no blank is passed over as a whole. */
  readonly run?: true;
  /** How many characters before the match belong to the span: the 20 of 20XX年. Sees a few characters only. */
  readonly prefix?: (before: string, after: string, length: number) => number;
  /** Any of them says that this place is no blank. */
  readonly guards: readonly Guard[];
}

const FILL_WORDS =
  "填写|填入|待填|待补|待定|待核|姓名|名称|单位|部门|职务|职位|日期|时间|地点|数量|数字|金额|年份|年度|比例|具体|内容|事例|案例名|XX|xx|××|某";

/** The digits of a year that is half filled in: 20XX年, 202×年, 20XX-20XX学年. */
const year = (before: string, after: string, length: number) => {
  const digits = /(?<![\d.])(?:19|20)\d?$/.exec(before)?.[0].length ?? 0;
  return digits + length === YEAR_LENGTH || /^\s?年/.test(after) ? digits : 0;
};
const YEAR_LENGTH = 4;

/** The gap before 年, with the century if it is there. */
const yearGap = (before: string) => /(?:20)?[ \u3000—–_-]{0,12}$/.exec(before)?.[0].length ?? 0;

/** Every notation, in the order in which they are tried at one place. */
export const NOTATIONS: readonly Notation[] = [
  {
    id: "leader",
    example: "XJP总书记",
    begins: "XxＸ",
    pattern: /XJP|xjp|Xjp|ＸＪＰ/y,
    guards: [touchesLatinOrDigit],
  },
  {
    id: "figure",
    example: "1XX32元，21.X%，X00万元",
    begins: "XxＸｘ",
    pattern: /[XxＸｘ][XxＸｘ\d.]{0,11}(?=[多余]?[百千万亿]{0,2}元|[多余]?[万亿]|[%％‰]|个?百分点|亩|公里)/y,
    prefix: (before) => /(?<![A-Za-z\d.])\d[\d.]*$/.exec(before)?.[0].length ?? 0,
    guards: [followsLatin],
  },
  {
    id: "letters",
    example: "XX年X月，20XX年，X.X万元，ⅩⅩ银行",
    begins: "XxＸｘⅩ",
    pattern: /Ⅹ{2,}|[XxＸｘ]+(?:\.[XxＸｘ]+){0,3}/y,
    run: true,
    prefix: year,
    guards: [
      touchesLatinOrDigit,
      besideLatinWord,
      inFormula,
      isNamedLetter,
      isLoneMark,
      isLookAlike,
      isVersion,
    ],
  },
  {
    id: "crosses",
    example: "××局，×月×日",
    begins: "×✕╳",
    pattern: /[×✕╳]+/y,
    run: true,
    prefix: year,
    guards: [multiplies, isLoneMark, asksNothing],
  },
  {
    id: "underscores",
    example: "完成____项",
    begins: "_＿",
    pattern: /[_＿]+/y,
    run: true,
    prefix: year,
    guards: [isRule, touchesLatinOrDigit, asksNothing],
  },
  {
    id: "circles",
    example: "○○局",
    begins: "○〇◯",
    pattern: /[○〇◯]+/y,
    run: true,
    prefix: year,
    guards: [inChineseFigure, isBullet, asksNothing],
  },
  {
    id: "asterisks",
    example: "**局，*月*日，*.*万元",
    begins: "*＊",
    pattern: /[*＊]+(?:\.[*＊]+){0,3}/y,
    run: true,
    prefix: year,
    guards: [touchesLatinOrDigit, isEmphasis, isStarWithoutNoun],
  },
  {
    id: "shapes",
    example: "▲▲支部，□□□公司",
    begins: "□▲△",
    pattern: /□{2,}|▲{2,}|△{2,}/y,
    run: true,
    guards: [isOrnament],
  },
  {
    id: "question-marks",
    example: "申请资金？？万元",
    begins: "？?",
    pattern: /[？?]{2,6}(?=[多余]?(?:[万亿]?元|万?人次?|公里|平方米|[个户次件项篇名家亩吨]))/y,
    guards: [],
  },
  {
    id: "unknown-figure",
    example: "节约电费N万元",
    begins: "NＮ",
    pattern: /[NＮ](?=[多余]?(?:[万亿]?元|万?人次|公里|平方米|[名家户份篇]))/y,
    guards: [touchesLatinOrDigit],
  },
  {
    id: "somebody",
    example: "某某同志，某局",
    begins: "某",
    pattern:
      /某{2,}|某(?:[市县区省镇乡村局厅]|单位|公司|学校|同志|部队|支部|街道|社区|集团)|某(?=[年月日](?!.?某一))/y,
    guards: [isWithheldName, isExample],
  },
  {
    id: "pending",
    example: "完成产值待补充",
    begins: "待",
    pattern: /待(?:补充|填写|核实|补|填|定)/y,
    guards: [isVerb],
  },
  {
    id: "lenticular",
    example: "【单位名称】",
    begins: "【〖",
    pattern: /[【〖][^【】〖〗\n]{1,60}[】〗]/y,
    guards: [isLabelBracket],
  },
  {
    id: "square",
    example: "[XXX姓名]，［单位］",
    begins: "[",
    pattern: new RegExp(
      `\\[(?:[^[\\]\\n]{0,30}?(?:${FILL_WORDS})[^[\\]\\n]{0,30}|[\\s…_]{1,20})\\](?!\\()`,
      "y",
    ),
    guards: [],
  },
  {
    id: "wide-square",
    example: "［单位］",
    begins: "［",
    pattern: /［(?![\d\sA-Za-z.,，、-]*］)[^［］\n]{1,60}］|［[\s…_]{1,20}］/y,
    guards: [isLabelBracket],
  },
  {
    id: "braces",
    example: "{{姓名}}",
    begins: "{",
    pattern: /\{\{[^{}\n]{0,60}\}\}/y,
    guards: [],
  },
  {
    id: "instruction",
    example: "（此处填写数据）",
    begins: "（(",
    pattern:
      /[（(](?:(?:此处|请在?此|在此|请|这里)[^（）()\n]{0,6}(?:填|补|写|插入|加)[^（）()\n]{0,40}|[^（）()\n]{0,12}(?:填写|填入)[^（）()\n]{0,12}|待(?:补充|核实|填写|测算|统计|确认|补|定|填|核)[^（）()\n]{0,12}|(?:单位|部门|公司|学校)(?:名称|全称)|姓名|职务|型号|数字|具体(?:数字|数据|内容|事例|时间|日期)|数量|略)[）)]/y,
    guards: [],
  },
  {
    id: "empty-brackets",
    example: "培训（　）次，印发《　》",
    begins: "（(《",
    pattern: /（[\s\u3000_]{0,20}）|\([ \u3000_]{0,20}\)|《[\s\u3000_]{0,20}》/y,
    guards: [isCall],
  },
  {
    id: "tortoise-shell",
    example: "投资〔…〕万元",
    begins: "〔",
    pattern: /〔[\s\u3000_…XxＸ×*○]{0,12}〕/y,
    guards: [],
  },
  {
    id: "no-figure",
    example: "同比增长%，完成计划的%",
    begins: "%％",
    pattern: /[%％](?![\dA-Za-z])/y,
    guards: [hasFigure],
  },
  {
    id: "undated",
    example: "　　年　　月　　日",
    begins: "年",
    pattern: /年[ \u3000]{0,8}月[ \u3000]{0,8}[日号]/y,
    prefix: yearGap,
    guards: [isDateWord, isDated],
  },
  {
    id: "half-dated",
    example: "2025年　月　日",
    begins: " \u3000",
    pattern: /(?<=年)[ \u3000]{1,8}月[ \u3000]{1,8}[日号]|(?<=月)[ \u3000]{1,8}[日号](?![\u4e00-\u9fff])/y,
    guards: [isNotDated],
  },
  {
    id: "figure-gone",
    example: "堤防长　　公里，共有    户。",
    begins: " \u3000",
    pattern:
      /(?<=[\u4e00-\u9fff])(?:\u3000{2,12}| {3,12})(?=[多余]?(?:[万亿]?元|万?人次?|公里|平方米|[个户次件项篇名家亩吨%％])[，。；、])/y,
    guards: [],
  },
  {
    id: "dots",
    example: "总投资的……%",
    begins: "….",
    pattern: /(?:…{1,4}|\.{3,6})(?=[%％‰]|[百千万亿]+元|[万亿](?![\u4e00-\u9fff])|元|个百分点)/y,
    guards: [],
  },
];
