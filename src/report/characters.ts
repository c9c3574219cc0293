const SPACE = 1;
const IGNORABLE = 2;
const SENTENCE_END = 4;
const COMMA = 8;
const OPENING = 16;
const CLOSING = 32;
const CHINESE = 64;
const NUMERAL = 128;

/** One byte of flags for each UTF-16 unit: the fastest way to ask about a character a million times. */
const FLAGS = new Uint8Array(0x10000);

mark(SPACE, " \t\n\u000b\u000c\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000");
markRange(SPACE, 0x2000, 0x200a);
markRange(IGNORABLE, 0x01, 0x08);
markRange(IGNORABLE, 0x0b, 0x1f);
mark(IGNORABLE, "\u200b\u200c\u200d\u2060\ufeff\ufffc\ufffd");
mark(SENTENCE_END, "。！？；：!?;:");
mark(COMMA, "，、,");
mark(OPENING, "（(《〈“‘「『【〖［[{〔");
mark(CLOSING, "）)》〉”’」』】〗］]}〕");
markRange(CHINESE, 0x3400, 0x4dbf);
markRange(CHINESE, 0x4e00, 0x9fff);
mark(CHINESE, "〇");
mark(NUMERAL, "零〇一二三四五六七八九十百千两");

function mark(flag: number, characters: string): void {
  for (let i = 0; i < characters.length; i++) add(flag, characters.charCodeAt(i));
}

function markRange(flag: number, first: number, last: number): void {
  for (let code = first; code <= last; code++) add(flag, code);
}

function add(flag: number, code: number): void {
  FLAGS[code] = (FLAGS[code] ?? 0) | flag;
}

function has(code: number, flag: number): boolean {
  return ((FLAGS[code] ?? 0) & flag) !== 0;
}

/** White space of any width, line breaks included. Codes are UTF-16 units; NaN (past the end) is nothing. */
export function isSpace(code: number): boolean {
  return has(code, SPACE);
}

/** Anchors and marks that Word leaves in a paragraph's text and that mean nothing; they keep their offsets. */
export function isIgnorable(code: number): boolean {
  return has(code, IGNORABLE);
}

/** A mark after which a sentence, or an item, may begin: 。！？；： and their ASCII forms. */
export function isSentenceEnd(code: number): boolean {
  return has(code, SENTENCE_END);
}

/** ，、 and the ASCII comma. */
export function isComma(code: number): boolean {
  return has(code, COMMA);
}

/** An opening bracket or quotation mark. */
export function isOpening(code: number): boolean {
  return has(code, OPENING);
}

/** A closing bracket or quotation mark. */
export function isClosing(code: number): boolean {
  return has(code, CLOSING);
}

/** A Chinese character (basic plane). */
export function isChinese(code: number): boolean {
  return has(code, CHINESE);
}

/** A character of a Chinese numeral: 一 … 九, 十, 百, 千, 两, 零, 〇. */
export function isChineseNumeral(code: number): boolean {
  return has(code, NUMERAL);
}

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
