import { toChineseNumeral } from "../report/numerals";

/** A number (1 to 99) as it stands before a measure word: 两个方面, but 十二个方面. */
export function countWord(n: number): string {
  return n === 2 ? "两" : toChineseNumeral(n);
}
