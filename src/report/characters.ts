import { characterSet } from "./character-set";

/** White space of any width, line breaks included. Codes are UTF-16 units; NaN (past the end) is nothing. */
export const isSpace = characterSet(
  " \t\n\u000b\u000c\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000",
  [0x2000, 0x200a],
);

/** Anchors and marks that Word leaves in a paragraph's text and that mean nothing; they keep their offsets. */
export const isIgnorable = characterSet(
  "\u200b\u200c\u200d\u2060\ufeff\ufffc\ufffd",
  [0x01, 0x08],
  [0x0b, 0x1f],
);

/** A mark after which a sentence, or an item, may begin: 。！？；： and their ASCII forms. */
export const isSentenceEnd = characterSet("。！？；：!?;:");

/** A mark that ends a sentence proper: 。！？ and their ASCII forms. ；and ：only part them. */
export const isFullStop = characterSet("。！？!?");

/** ，、 and the ASCII comma. */
export const isComma = characterSet("，、,");

/** An opening bracket or quotation mark. */
export const isOpening = characterSet("（(《〈“‘「『【〖［[{〔");

/** A closing bracket or quotation mark. */
export const isClosing = characterSet("）)》〉”’」』】〗］]}〕");

/** A Chinese character (basic plane). Most characters are one: two comparisons tell. */
export function isChinese(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
}

/** A character of a Chinese numeral: 一 … 九, 十, 百, 千, 两, 零, 〇. */
export const isChineseNumeral = characterSet("零〇一二三四五六七八九十百千两");

/** An ASCII or full-width digit. */
export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** An ASCII or full-width Latin letter. */
export function isLatin(code: number): boolean {
  const lower = code | 0x20;
  return (
    (lower >= 0x61 && lower <= 0x7a && code < 0x80) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a)
  );
}

/** The first offset at or after `from` (and before `to`) that is not white space. */
export function skipSpaces(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The last offset after `from` and at or before `to` that does not follow white space. */
export function trimEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
