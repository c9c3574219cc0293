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

/** Every sentence that the checks show. */
export const MESSAGES = {
  blank: (text: string, name: string) => `“${text.trim() === "" ? "空格" : text}”还没有填（${name}）。`,

  leaderInitials: (text: string) => `“${text}”是范文里代替领导人姓名的写法，请改成规范的称呼。`,

  sourceNotice: "这是范文或网页留下的字句，交出去之前要删掉。",
  deleteNotice: "删除这段文字",

  missingSection: (role: Role) => `全文没有找到“${PART_OF_ROLE[role]}”，这类材料应当写这一部分。`,
  sectionOrder: (role: Role, before: Role) =>
    `“${PART_OF_ROLE[role]}”写在了“${PART_OF_ROLE[before]}”的前面，一般放在它的后面。`,
  emptySection: (heading: string) => `“${heading}”下面没有内容，请补写或删去这个标题。`,

  missingSalutation: "没有找到称谓，述职时一般先称呼听众，例如“各位领导、同志们：”。",
  missingClosing: "没有找到结束语，例如“以上述职，请批评指正。”。",
  missingSignature: "没有找到落款，请在文末写上姓名和日期。",

  shareTooSmall: (role: Role, share: number, min: number, lacking: number) =>
    `“${ROLE_NAMES[role]}”只占 ${percent(share)}，一般不少于 ${percent(min)}，还差 ${lacking} 字。`,
  shareTooLarge: (role: Role, share: number, max: number, excess: number) =>
    `“${ROLE_NAMES[role]}”占了 ${percent(share)}，一般不超过 ${percent(max)}，多出 ${excess} 字。`,
  roleTooShort: (role: Role, characters: number, min: number) =>
    `“${ROLE_NAMES[role]}”现有 ${characters} 字，要求不少于 ${min} 字，还差 ${min - characters} 字。`,
  roleTooLong: (role: Role, characters: number, max: number) =>
    `“${ROLE_NAMES[role]}”现有 ${characters} 字，要求不超过 ${max} 字，多出 ${characters - max} 字。`,
  togetherTooSmall: (roles: readonly Role[], share: number, min: number, lacking: number) =>
    `${quoteAll(roles.map((role) => ROLE_NAMES[role]))}合计只占 ${percent(share)}，一般不少于 ${percent(min)}，还差 ${lacking} 字。`,
  togetherTooLarge: (roles: readonly Role[], share: number, max: number, excess: number) =>
    `${quoteAll(roles.map((role) => ROLE_NAMES[role]))}合计占了 ${percent(share)}，一般不超过 ${percent(max)}，多出 ${excess} 字。`,
  tooShort: (characters: number, min: number) =>
    `全文 ${characters} 字，要求不少于 ${min} 字，还差 ${min - characters} 字。`,
  tooLong: (characters: number, max: number) =>
    `全文 ${characters} 字，要求不超过 ${max} 字，多出 ${characters - max} 字。`,

  count: (words: string, declared: number, found: number) =>
    `前面说“${words}”，后面列了 ${found} 项${found < declared ? `，少 ${declared - found} 项` : `，多 ${found - declared} 项`}，请改数字或增删条目。`,

  gapMissing: (before: string, marker: string, missing: readonly string[]) =>
    `“${before}”之后是“${marker}”，缺少${quoteAll(missing)}。`,
  gapFirstMissing: (marker: string, missing: readonly string[]) =>
    `从“${marker}”开始，前面缺少${quoteAll(missing)}。`,
  gapRepeated: (marker: string, expected: string) => `“${marker}”重复了，这里应当是“${expected}”。`,
  gapOrder: (marker: string, expected: string) => `序号乱了：这里是“${marker}”，按顺序应当是“${expected}”。`,

  tenureConflict: (here: string, there: string) =>
    `任职时间前后不一：这里说“${here}”，另一处说“${there}”，请核对。`,

  verdictReady: "可以提交",
  verdictReadyWith: (suggestions: number) => `可以提交，另有建议 ${suggestions} 条`,
  verdictNotReady: (blanks: number, errors: number) =>
    `还不能提交：${[...(blanks > 0 ? [`空白 ${blanks} 处`] : []), ...(errors > 0 ? [`必改 ${errors} 处`] : [])].join("、")}`,

  partName: (part: RequiredPart) => PART_NAMES[part],
} as const;
