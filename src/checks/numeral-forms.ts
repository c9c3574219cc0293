import type { TextRange } from "../report/paragraph";
import { toChineseNumeral } from "../report/numerals";

const NUMERAL = /[零〇一二三四五六七八九十百千两]+|\d+|[０-９]+|[①-⑳⑴-⒇⒈-⒛㈠-㈩]/;

/** Single characters that are whole numerals: the first of each kind, and how many there are. */
const RINGED: readonly (readonly [first: string, count: number])[] = [
  ["①", 20],
  ["⑴", 20],
  ["⒈", 20],
  ["㈠", 10],
];

const LARGEST = 99;

/** The first numeral of a text, in any script that labels and counts use. */
export function firstNumeral(text: string): TextRange | undefined {
  const match = NUMERAL.exec(text);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}

/** Writes a number (1 to 99) in the script of a model: 三 → 四, 3 → 4, ３ → ４, 03 → 04, ⑶ → ⑷. */
export function writeLike(model: string, number: number): string | undefined {
  if (!Number.isInteger(number) || number < 1 || number > LARGEST) return undefined;
  if (/^\d/.test(model)) return String(number).padStart(model.startsWith("0") ? model.length : 0, "0");
  if (/^[０-９]/.test(model)) return widen(String(number));
  for (const [first, count] of RINGED) {
    const offset = model.charCodeAt(0) - first.charCodeAt(0);
    if (offset < 0 || offset >= count) continue;
    return number <= count ? String.fromCharCode(first.charCodeAt(0) + number - 1) : undefined;
  }
  return toChineseNumeral(number);
}

/**
 * What to write over the number with which words begin, so that they announce another: 三 in 三个方面 → 四.
 * `undefined` where they begin with none. Before a measure word 2 is 两.
 */
export function recountWords(
  words: string,
  number: number,
): { readonly end: number; readonly text: string } | undefined {
  const numeral = firstNumeral(words);
  if (numeral?.start !== 0) return undefined;
  const written = writeLike(words.slice(0, numeral.end), number);
  if (written === undefined) return undefined;
  return { end: numeral.end, text: written === "二" ? "两" : written };
}

/** ASCII digits as full-width ones. */
function widen(digits: string): string {
  return digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
