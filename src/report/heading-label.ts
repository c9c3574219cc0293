import { characterSet } from "./character-set";
import { isChineseNumeral, isDigit, skipSpaces } from "./characters";
import { parseNumeral } from "./numerals";

/** The kinds of heading label (层次序数), from the outermost in. */
export type LabelKind = "part" | "cn" | "cn-paren" | "arabic" | "arabic-paren" | "circled";

/** A label read from a text. */
export interface Label {
  readonly kind: LabelKind;
  readonly number: number;
  /** Offset after the label, its mark included. */
  readonly end: number;
}

/** How deep a kind stands by GB/T 9704: 一、 is 1, （一） 2, 1. 3, （1） 4. */
export const LABEL_RANKS: Readonly<Record<LabelKind, number>> = {
  part: 0,
  cn: 1,
  "cn-paren": 2,
  arabic: 3,
  "arabic-paren": 4,
  circled: 5,
};

const MAX_DIGITS = 2;
const MAX_NUMERALS = 3;
/** Marks that may follow 一 or 1; the comma is wrong there but means the same. */
const MARKS = "、.．，,";
const PART_NOUNS = "部章篇节";
const LONGEST_PART_NAME = 16;

/** Single characters that are whole labels: ㈠, ⑴, ⒈, ①. */
const RINGED: readonly { readonly first: number; readonly count: number; readonly kind: LabelKind }[] = [
  { first: "㈠".charCodeAt(0), count: 10, kind: "cn-paren" },
  { first: "⑴".charCodeAt(0), count: 20, kind: "arabic-paren" },
  { first: "⒈".charCodeAt(0), count: 20, kind: "arabic" },
  { first: "①".charCodeAt(0), count: 20, kind: "circled" },
];

const isRinged = characterSet("", ["①".charCodeAt(0), "㈠".charCodeAt(0) + 9]);
const ORDINAL = "第".charCodeAt(0);

/** Reads the heading label that begins exactly at `at`, if there is one. */
export function parseLabel(text: string, at: number): Label | undefined {
  const code = text.charCodeAt(at);
  if (code === 0xff08 || code === 0x28) return parseBracketed(text, at);
  if (isChineseNumeral(code)) return parseChinese(text, at);
  if (isDigit(code)) return parseArabic(text, at);
  if (code === ORDINAL) return parsePart(text, at);
  if (!isRinged(code)) return undefined;
  for (const { first, count, kind } of RINGED) {
    if (code >= first && code < first + count) return { kind, number: code - first + 1, end: at + 1 };
  }
  return undefined;
}

function parseBracketed(text: string, at: number): Label | undefined {
  const start = skipSpaces(text, at + 1, at + 3);
  const chinese = numeralsEnd(text, start);
  const end = chinese > start ? chinese : digitsEnd(text, start);
  const close = skipSpaces(text, end, end + 2);
  if (end === start || !isClosingParenthesis(text.charCodeAt(close))) return undefined;
  const number = parseNumeral(text.slice(start, end));
  if (number === undefined || number < 1) return undefined;
  return { kind: chinese > start ? "cn-paren" : "arabic-paren", number, end: close + 1 };
}

function parseChinese(text: string, at: number): Label | undefined {
  const end = numeralsEnd(text, at);
  const mark = text.charAt(end);
  if (mark === "" || !MARKS.includes(mark)) return undefined;
  // 一、二级干部, 二、三季度: numerals in a list, not a label.
  if (isChineseNumeral(text.charCodeAt(end + 1)) && !startsHeadingAfterNumeral(text, end + 1))
    return undefined;
  const number = parseNumeral(text.slice(at, end));
  return number === undefined || number < 1 ? undefined : { kind: "cn", number, end: end + 1 };
}

/** True where the numeral after a label opens a heading of its own: 一、两手抓 is one, 一、二、三等奖 is not. */
function startsHeadingAfterNumeral(text: string, at: number): boolean {
  const next = text.charAt(numeralsEnd(text, at));
  return next !== "" && !"、，级等季线产期类批次".includes(next);
}

function parseArabic(text: string, at: number): Label | undefined {
  const end = digitsEnd(text, at);
  if (end - at > MAX_DIGITS) return undefined;
  const number = parseNumeral(text.slice(at, end));
  if (number === undefined || number < 1) return undefined;
  if (isClosingParenthesis(text.charCodeAt(end))) return { kind: "arabic-paren", number, end: end + 1 };
  const mark = text.charAt(end);
  // 5.5%, 3、4月份, 2024.1: a figure goes on.
  if (mark === "" || !MARKS.includes(mark) || isDigit(text.charCodeAt(end + 1))) return undefined;
  return { kind: "arabic", number, end: end + 1 };
}

function parsePart(text: string, at: number): Label | undefined {
  const end = numeralsEnd(text, at + 1);
  const noun = text.charAt(end);
  if (end === at + 1 || noun === "" || !PART_NOUNS.includes(noun)) return undefined;
  const number = parseNumeral(text.slice(at + 1, end));
  const after = noun === "部" ? end + 2 : end + 1;
  if (noun === "部" && text.charAt(end + 1) !== "分") return undefined;
  const next = text.charAt(after);
  const separated =
    next === "" || " \t　、：:，,".includes(next) || (noun === "部" && endsShortLine(text, after));
  return separated && number !== undefined && number >= 1 ? { kind: "part", number, end: after } : undefined;
}

/** 第一部分整体经营情况 on a line of its own; not 第一部分的内容是…. */
function endsShortLine(text: string, from: number): boolean {
  const ahead = text.slice(from, from + LONGEST_PART_NAME + 1);
  const end = ahead.indexOf("\n");
  const name = end < 0 ? ahead : ahead.slice(0, end);
  return name.length <= LONGEST_PART_NAME && !/^[的是在为和中与由]|[，。；：、]/.test(name);
}

function numeralsEnd(text: string, at: number): number {
  let end = at;
  while (end - at <= MAX_NUMERALS && isChineseNumeral(text.charCodeAt(end))) end++;
  return end - at > MAX_NUMERALS ? at : end;
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (end - at <= MAX_DIGITS && isDigit(text.charCodeAt(end))) end++;
  return end;
}

function isClosingParenthesis(code: number): boolean {
  return code === 0xff09 || code === 0x29;
}
