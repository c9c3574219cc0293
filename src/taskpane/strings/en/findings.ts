import type { Messages, OrdinalForm } from "../../../checks/messages";
import type { RequiredPart } from "../../../report/requirement";
import type { Role } from "../../../report/role";
import type { Partially } from "../with-fallback";
import { counted } from "./counted";
import { names } from "./names";

const PART_NAMES: Readonly<Record<RequiredPart, string>> = {
  salutation: "salutation (称谓)",
  closing: "closing formula (结束语)",
  signature: "signature (落款)",
};

/** What a finding calls the part of a role. */
const PART_OF_ROLE: Readonly<Record<Role, string>> = {
  achievement: "achievements (履职成绩)",
  integrity: "integrity (廉洁自律)",
  reflection: "reflections (工作体会)",
  problem: "problems (存在的问题)",
  cause: "causes (原因剖析)",
  plan: "plans (下一步打算)",
  other: "other matters",
};

/** What a blank asks for where its surroundings tell; what stands in the blank itself is quoted as it is. */
const BLANK_NAMES: Readonly<Record<string, string>> = {
  年份: "year",
  年数: "number of years",
  月份: "month",
  日期: "date",
  届次: "number of the congress",
  姓名: "name",
  篇数: "number of texts",
  份数: "number of copies",
  期数: "number of terms",
  次数: "number of times",
  人数: "number of people",
  金额: "amount of money",
  百分比: "percentage",
  字数: "number of characters",
  时间: "length of time",
  数量: "number",
  单位名称: "name of the organisation",
  序号: "ordinal number",
  职务: "post",
  名称: "name of the thing",
  内容: "content",
};

const MARK_NAMES: Readonly<Record<string, string>> = {
  "“": "opening quotation mark",
  "”": "closing quotation mark",
  "‘": "opening single quotation mark",
  "’": "closing single quotation mark",
  "《": "opening title mark",
  "》": "closing title mark",
  "（": "opening bracket",
  "）": "closing bracket",
  "【": "opening square bracket",
  "】": "closing square bracket",
  "「": "opening quotation mark",
  "」": "closing quotation mark",
};

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const ORDINAL_RULES: Readonly<Record<OrdinalForm, string>> = {
  bracketed: "a number in brackets or a circle takes no mark",
  arabic: "an Arabic numeral takes a full stop",
  chinese: "a Chinese numeral takes “、”",
  ordinal: "words such as “第一”, “其一” and “首先” take a comma",
  plain: "“一是” and “一要” don’t take “、”",
};

/** What the checks find. */
export const findings: Partially<Messages> = {
  blankName: (name) => BLANK_NAMES[name] ?? name,
  blank: (text, name) =>
    `${text.trim() === "" ? "A gap" : `“${text}”`} isn’t filled in yet (${BLANK_NAMES[name] ?? name}).`,

  leaderInitials: (text) =>
    `“${text}” stands for a leader’s name in model texts. Write the proper form of address.`,

  sourceNotice:
    "This was left behind by a model text or a web page. Delete it before you hand the report in.",
  deleteNotice: "Delete this text",

  unseenSection: (role) =>
    `No part on ${PART_OF_ROLE[role]} was made out, but this kind of report should have one. If it is there, a heading makes it known.`,
  missingSection: (role) =>
    `No part on ${PART_OF_ROLE[role]} was found, but this kind of report should have one.`,
  sectionOrder: (role, before) =>
    `The part on ${PART_OF_ROLE[role]} stands before ${PART_OF_ROLE[before]}; it usually comes after.`,
  emptySection: (heading) => `There is nothing under “${heading}”. Write the text, or delete the heading.`,

  missingSalutation:
    "No salutation was found. A report that is read aloud usually addresses its listeners first, for example “各位领导、同志们：”.",
  missingClosing: "No closing formula was found, for example “以上述职，请批评指正。”.",
  missingSignature: "No signature was found. Write the name and the date at the end.",

  shareTooSmall: (role, share, min, lacking, demanded) =>
    `${names.roles[role]}: only ${percent(share)}, ${expected(demanded)} at least ${percent(min)}; ${characters(lacking)} too short.`,
  shareTooLarge: (role, share, max, excess, demanded) =>
    `${names.roles[role]}: ${percent(share)}, ${expected(demanded)} at most ${percent(max)}; ${characters(excess)} too long.`,
  roleTooShort: (role, own, min, demanded) =>
    `${names.roles[role]}: ${characters(own)}, ${expected(demanded)} at least ${min}; ${min - own} too short.`,
  roleTooLong: (role, own, max, demanded) =>
    `${names.roles[role]}: ${characters(own)}, ${expected(demanded)} at most ${max}; ${own - max} too long.`,
  togetherTooSmall: (roles, share, min, lacking, demanded) =>
    `${together(roles)}: only ${percent(share)}, ${expected(demanded)} at least ${percent(min)}; ${characters(lacking)} too short.`,
  togetherTooLarge: (roles, share, max, excess, demanded) =>
    `${together(roles)}: ${percent(share)}, ${expected(demanded)} at most ${percent(max)}; ${characters(excess)} too long.`,
  tooShort: (own, min, demanded) =>
    `The text has ${characters(own)}, ${expected(demanded)} at least ${min}; ${min - own} too short.`,
  tooLong: (own, max, demanded) =>
    `The text has ${characters(own)}, ${expected(demanded)} at most ${max}; ${own - max} too long.`,

  count: (words, declared, found) =>
    `“${words}” is announced, but ${counted(found, "item")} ${found === 1 ? "follows" : "follow"}: ${found < declared ? `${declared - found} too few` : `${found - declared} too many`}. Correct the number, or add or delete items.`,
  recount: (words) => `Change to “${words}”`,

  gapMissing: (before, marker, missing) =>
    `“${before}” is followed by “${marker}”; ${quoteAll(missing)} ${missing.length === 1 ? "is" : "are"} missing.`,
  gapFirstMissing: (marker, missing) =>
    `This begins with “${marker}”; ${quoteAll(missing)} before it ${missing.length === 1 ? "is" : "are"} missing.`,
  gapRepeated: (marker, right) => `“${marker}” is repeated; “${right}” should stand here.`,
  gapOrder: (marker, right) => `“${marker}” is out of order; “${right}” should stand here.`,
  renumber: "Renumber from here",

  levelSkip: (upper, lower) =>
    `“${lower}” stands right under “${upper}”, which skips a level. The usual order is “一、” “（一）” “1.” “（1）”.`,
  ordinalPunctuation: (written, right, form) => `“${written}” should be “${right}”: ${ORDINAL_RULES[form]}.`,
  ordinalHabit: (first, count) => `${first} The text has this in ${counted(count, "place")}.`,
  mendOrdinals: (count) => `Change all ${count}`,
  mendOrdinal: (right) => `Change to “${right}”`,

  loneMark: (mark, partner) =>
    `This ${markName(mark)} has no ${markName(partner)}. Add it, or delete this one.`,
  turnedMark: (right) => `This mark is turned the wrong way; there should be ${article(markName(right))}.`,
  turnMark: (right) => `Change to ${article(markName(right))}`,
  closeQuote: (mark) => `Add ${article(markName(mark))}`,

  problemWithoutMeasure: (problem) =>
    `The plans and measures have nothing on “${problem}”. Add it; if it isn’t needed, ignore this.`,

  tenureConflict: (here, there) =>
    `Different times in office: “${here}” here and “${there}” elsewhere. Check which one is right.`,
  figureConflict: (here, there) =>
    `Different figures for the same thing: “${here}” here and “${there}” before. Check which one is right.`,
  wrongYear: (year, period) =>
    `“${year}” lies outside the time that this report is about (${years(period)}). Check the year.`,
  beforeAppointment: (date, { year, month }) =>
    `This is about “${date}”, but the post was taken up only in ${MONTHS[month - 1] ?? ""} ${year}. Check the year.`,

  repeatedText: "The same text stands earlier in the document. Delete one of them, or rewrite it.",
  unevenItem: (marker, own, usual) =>
    `The item “${marker}” has ${characters(own)}, the others about ${usual}. Consider shortening or splitting it.`,

  verdictReady: "Ready to hand in",
  verdictReadyWith: (suggestions) => `Ready to hand in, with ${counted(suggestions, "suggestion")}`,
  verdictUnrecognised: (suggestions) =>
    `Nothing must be changed${suggestions > 0 ? `, ${counted(suggestions, "suggestion")}` : ""}; no report’s structure was recognised`,
  verdictNotReady: (blanks, errors) =>
    `Not ready yet: ${[...(blanks > 0 ? [counted(blanks, "blank")] : []), ...(errors > 0 ? [`${errors} to fix`] : [])].join(", ")}`,

  partName: (part) => PART_NAMES[part],
};

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

function characters(count: number): string {
  return counted(count, "character");
}

/** Whose limit it is: the notice's, or only what is usual. */
function expected(demanded: boolean): string {
  return demanded ? "required:" : "usually";
}

function together(roles: readonly Role[]): string {
  const [first = "", ...others] = roles.map((role) => names.roles[role]);
  return `${[first, ...others.map((name) => name.toLowerCase())].join(" and ")} together`;
}

function quoteAll(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(", ");
}

function markName(mark: string): string {
  return MARK_NAMES[mark] ?? `“${mark}”`;
}

function article(name: string): string {
  return `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`;
}

function years({ from, to }: { readonly from: number; readonly to: number }): string {
  if (from === to) return String(from);
  return to === Infinity ? `since ${from}` : `${from}–${to}`;
}
