import { ROLE_NAMES, type Role } from "../report/role";
import type { RequiredPart } from "../report/requirement";

const PART_NAMES: Readonly<Record<RequiredPart, string>> = {
  salutation: "称谓",
  closing: "结束语",
  signature: "落款",
};

/** What a report says for a role: the wording of findings, longer than the label on a chart. */
const PART_OF_ROLE: Readonly<Record<Role, string>> = {
  achievement: "履职成绩",
  integrity: "廉洁自律情况",
  reflection: "工作体会",
  problem: "存在的问题",
  cause: "原因剖析",
  plan: "下一步打算",
  other: "其他内容",
};

function percent(share: number): string {
  const value = share * 100;
  return `${Number.isInteger(Math.round(value * 10) / 10) ? Math.round(value) : value.toFixed(1)}%`;
}

function quoteAll(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join("、");
}

function yearsOf(from: number, to: number): string {
  if (from === to) return `${from}年`;
  return to === Infinity ? `${from}年以来` : `${from}年至${to}年`;
}

/** Whose limit it is: the notice's, or only what is usual. */
function expectation(demanded: boolean): string {
  return demanded ? "要求" : "一般";
}

/** How an ordinal is written that takes one mark after it and no other. */
export type OrdinalForm = "bracketed" | "arabic" | "chinese" | "ordinal" | "plain";

const ORDINAL_RULES: Readonly<Record<OrdinalForm, string>> = {
  bracketed: "带括号、带圈的序号后面不加标点",
  arabic: "阿拉伯数字序号后面用下脚点",
  chinese: "汉字数字序号后面用顿号",
  ordinal: "“第一”“其一”“首先”这类词后面用逗号",
  plain: "“一是”“一要”后面不加顿号",
};

/** What the marks are called that stand in pairs. */
const MARK_NAMES: Readonly<Record<string, string>> = {
  "“": "前引号",
  "”": "后引号",
  "‘": "前单引号",
  "’": "后单引号",
  "《": "前书名号",
  "》": "后书名号",
  "（": "前括号",
  "）": "后括号",
  "【": "前方括号",
  "】": "后方括号",
  "「": "前引号",
  "」": "后引号",
};

function markName(mark: string): string {
  return MARK_NAMES[mark] ?? `“${mark}”`;
}

/** Every sentence that the checks show, in one language. */
export type Messages = typeof MESSAGES;

/** Every sentence that the checks show. */
export const MESSAGES = {
  /** What a blank asks for; the checks name it in Chinese. */
  blankName: (name: string) => name,
  blank: (text: string, name: string) => `“${text.trim() === "" ? "空格" : text}”还没有填（${name}）。`,

  leaderInitials: (text: string) => `“${text}”是范文里代替领导人姓名的写法，请改成规范的称呼。`,

  sourceNotice: "这是范文或网页留下的字句，交出去之前要删掉。",
  deleteNotice: "删除这段文字",

  unseenSection: (role: Role) =>
    `没有认出“${PART_OF_ROLE[role]}”，这类材料应当写这一部分；已经写了的，加上标题就认得出来。`,
  missingSection: (role: Role) => `全文没有找到“${PART_OF_ROLE[role]}”，这类材料应当写这一部分。`,
  sectionOrder: (role: Role, before: Role) =>
    `“${PART_OF_ROLE[role]}”写在了“${PART_OF_ROLE[before]}”的前面，一般放在它的后面。`,
  emptySection: (heading: string) => `“${heading}”下面没有内容，请补写或删去这个标题。`,

  missingSalutation: "没有找到称谓，会上宣读的材料一般先称呼听众，例如“各位领导、同志们：”。",
  missingClosing: "没有找到结束语，例如“以上述职，请批评指正。”。",
  missingSignature: "没有找到落款，请在文末写上姓名和日期。",

  shareTooSmall: (role: Role, share: number, min: number, lacking: number, demanded: boolean) =>
    `“${ROLE_NAMES[role]}”只占 ${percent(share)}，${expectation(demanded)}不少于 ${percent(min)}，还差 ${lacking} 字。`,
  shareTooLarge: (role: Role, share: number, max: number, excess: number, demanded: boolean) =>
    `“${ROLE_NAMES[role]}”占了 ${percent(share)}，${expectation(demanded)}不超过 ${percent(max)}，多出 ${excess} 字。`,
  roleTooShort: (role: Role, characters: number, min: number, demanded: boolean) =>
    `“${ROLE_NAMES[role]}”现有 ${characters} 字，${expectation(demanded)}不少于 ${min} 字，还差 ${min - characters} 字。`,
  roleTooLong: (role: Role, characters: number, max: number, demanded: boolean) =>
    `“${ROLE_NAMES[role]}”现有 ${characters} 字，${expectation(demanded)}不超过 ${max} 字，多出 ${characters - max} 字。`,
  togetherTooSmall: (
    roles: readonly Role[],
    share: number,
    min: number,
    lacking: number,
    demanded: boolean,
  ) =>
    `${quoteAll(roles.map((role) => ROLE_NAMES[role]))}合计只占 ${percent(share)}，${expectation(demanded)}不少于 ${percent(min)}，还差 ${lacking} 字。`,
  togetherTooLarge: (roles: readonly Role[], share: number, max: number, excess: number, demanded: boolean) =>
    `${quoteAll(roles.map((role) => ROLE_NAMES[role]))}合计占了 ${percent(share)}，${expectation(demanded)}不超过 ${percent(max)}，多出 ${excess} 字。`,
  tooShort: (characters: number, min: number, demanded: boolean) =>
    `全文 ${characters} 字，${expectation(demanded)}不少于 ${min} 字，还差 ${min - characters} 字。`,
  tooLong: (characters: number, max: number, demanded: boolean) =>
    `全文 ${characters} 字，${expectation(demanded)}不超过 ${max} 字，多出 ${characters - max} 字。`,

  count: (words: string, declared: number, found: number) =>
    `前面说“${words}”，后面列了 ${found} 项${found < declared ? `，少 ${declared - found} 项` : `，多 ${found - declared} 项`}，请改数字或增删条目。`,
  recount: (words: string) => `改成“${words}”`,

  gapMissing: (before: string, marker: string, missing: readonly string[]) =>
    `“${before}”之后是“${marker}”，缺少${quoteAll(missing)}。`,
  gapFirstMissing: (marker: string, missing: readonly string[]) =>
    `从“${marker}”开始，前面缺少${quoteAll(missing)}。`,
  gapRepeated: (marker: string, expected: string) => `“${marker}”重复了，这里应当是“${expected}”。`,
  gapOrder: (marker: string, expected: string) => `序号乱了：这里是“${marker}”，按顺序应当是“${expected}”。`,
  renumber: "从这里起重新编号",

  levelSkip: (upper: string, lower: string) =>
    `“${upper}”下面直接用了“${lower}”，中间跳了一级。层次序数一般依次用“一、”“（一）”“1.”“（1）”。`,
  ordinalPunctuation: (written: string, right: string, form: OrdinalForm) =>
    `“${written}”应当写成“${right}”：${ORDINAL_RULES[form]}。`,
  ordinalHabit: (first: string, count: number) => `${first}全文这样写的有 ${count} 处。`,
  mendOrdinals: (count: number) => `${count} 处都改`,
  mendOrdinal: (right: string) => `改成“${right}”`,

  loneMark: (mark: string, partner: string) =>
    `这个${markName(mark)}没有对应的${markName(partner)}，请补上，或者删去它。`,
  turnedMark: (right: string) => `这里的方向反了，应当用${markName(right)}。`,
  turnMark: (right: string) => `改成${markName(right)}`,
  closeQuote: (mark: string) => `补上${markName(mark)}`,

  problemWithoutMeasure: (problem: string) =>
    `“${problem}”在打算、措施里没有找到相应的内容，请补写；确实不用写的，可以忽略这一条。`,

  tenureConflict: (here: string, there: string) =>
    `任职时间前后不一：这里说“${here}”，另一处说“${there}”，请核对。`,
  figureConflict: (here: string, there: string) =>
    `同一件事的数字前后不一：这里是“${here}”，前面是“${there}”，请核对。`,
  wrongYear: (year: string, { from, to }: { readonly from: number; readonly to: number }) =>
    `“${year}”不在这份报告所讲的时间（${yearsOf(from, to)}）之内，请核对年份。`,
  beforeAppointment: (date: string, taken: { readonly year: number; readonly month: number }) =>
    `这里说的是“${date}”的工作，而任职从${taken.year}年${taken.month}月才开始，请核对年份。`,

  repeatedText: "这段话前面已经写过，请删去一处，或者改写。",
  unevenItem: (marker: string, characters: number, usual: number) =>
    `“${marker}”这一条有 ${characters} 字，其他各条一般只有 ${usual} 字左右，请考虑精简或拆分。`,

  verdictReady: "可以提交",
  verdictReadyWith: (suggestions: number) => `可以提交，另有建议 ${suggestions} 条`,
  verdictUnrecognised: (suggestions: number) =>
    `没有必改项${suggestions > 0 ? `，另有建议 ${suggestions} 条` : ""}；没有认出报告的结构`,
  verdictNotReady: (blanks: number, errors: number) =>
    `还不能提交：${[...(blanks > 0 ? [`空白 ${blanks} 处`] : []), ...(errors > 0 ? [`必改 ${errors} 处`] : [])].join("、")}`,

  partName: (part: RequiredPart) => PART_NAMES[part],
};
