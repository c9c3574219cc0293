import { printParseErrorCode, type ParseError } from "jsonc-parser";

/** Something wrong in a JSON text: where, in UTF-16 units, and a Chinese clause that says what. */
export interface JsonFault {
  readonly offset: number;
  readonly text: string;
}

type Code = Exclude<ReturnType<typeof printParseErrorCode>, "<unknown ParseErrorCode>">;

/** What is wrong where the parser stops; a word that it does not know is told by itself. */
const BY_CODE: Readonly<Record<Exclude<Code, "InvalidSymbol">, string>> = {
  InvalidNumberFormat: "数字没有写对",
  UnexpectedEndOfNumber: "数字没有写完",
  PropertyNameExpected: "这里应是一个项名，项名要加英文双引号",
  ValueExpected: "这里缺少内容",
  ColonExpected: "项名后面缺少英文冒号 :",
  CommaExpected: "这一项后面缺少英文逗号 ,",
  CloseBraceExpected: "后面缺少 }",
  CloseBracketExpected: "后面缺少 ]",
  EndOfFileExpected: "前面的 { } 已经配齐，这里多出了内容",
  InvalidCommentToken: "不能写注释",
  UnexpectedEndOfComment: "不能写注释",
  UnexpectedEndOfString: '缺少右边的英文双引号 "',
  InvalidUnicode: "反斜杠 \\ 后面的写法不对",
  InvalidEscapeCharacter: "反斜杠 \\ 后面的写法不对",
  InvalidCharacter: "引号里有不能直接写的字符，例如制表符",
};

/** Everything else that is said of a JSON text. */
export const JSON_MESSAGES = {
  empty: "文件是空的",
  noObject: (kind: string) => `${kind}应以 { 开头，这不是${kind}文件`,
  tooDeep: "括号套得太深",
  extraComma: "最后一项后面多了一个逗号",
  unmatched: (bracket: string) => `${bracket} 和前面的括号对不上`,
  twice: (name: string) => `${name} 写了两次`,
  wrongMark: (mark: string, english: string) =>
    english === " " ? "这里有全角空格或特殊空格，应改成普通空格" : `标点 ${mark} 应改成英文的 ${english}`,
  unknownWord: (word: string) => `看不懂“${word}”；文字要加英文双引号，占比要写成小数，例如 0.1`,
} as const;

/** Faults after which everything still stands in its place. */
const LEAVES_PLACES: readonly Code[] = [
  "CommaExpected",
  "InvalidCommentToken",
  "UnexpectedEndOfComment",
  "InvalidUnicode",
  "InvalidEscapeCharacter",
  "InvalidCharacter",
  "UnexpectedEndOfNumber",
];

/** Brackets that do not match at the end; after another fault that is mostly its consequence. */
const ENDS: readonly Code[] = ["CloseBraceExpected", "CloseBracketExpected", "EndOfFileExpected"];

const LONGEST_WORD = 20;

/** Says what the parser found wrong. */
export function parserFaults(text: string, errors: readonly ParseError[]): JsonFault[] {
  const isEnd = (error: ParseError) => ENDS.includes(codeOf(error));
  const isUpset = errors.some((error) => !isEnd(error) && !leavesPlaces(text, error));
  return errors
    .filter((error, index) => !(isUpset && isEnd(error)) && !isEcho(error, errors[index - 1]))
    .map((error) => toFault(text, error));
}

/** Does everything stand in its place in spite of this error? */
export function leavesPlaces(text: string, error: ParseError): boolean {
  return isExtraComma(text, error) || (LEAVES_PLACES.includes(codeOf(error)) && !isUnmatched(text, error));
}

/** A word that is no JSON. */
export function unknownWord(offset: number, word: string): JsonFault {
  return { offset, text: JSON_MESSAGES.unknownWord(word.slice(0, LONGEST_WORD).replace(/\p{Cc}/gu, " ")) };
}

/** What is missing is missing where the text before it ends. */
function toFault(text: string, error: ParseError): JsonFault {
  const { offset, length } = error;
  const code = codeOf(error);
  if (code === "InvalidSymbol") return unknownWord(offset, text.slice(offset, offset + length));
  if (isUnmatched(text, error)) return { offset, text: JSON_MESSAGES.unmatched(text.charAt(offset)) };
  const before = lastBefore(text, offset);
  if (isExtraComma(text, error)) return { offset: before, text: JSON_MESSAGES.extraComma };
  // Leading zeros: the parser takes 01 for two numbers.
  const isNumber = code === "CommaExpected" && /^\d\d/.test(text.slice(offset - 1, offset + 1));
  const isMissing = code.endsWith("Expected") && code !== "EndOfFileExpected";
  return { offset: isMissing ? before : offset, text: BY_CODE[isNumber ? "InvalidNumberFormat" : code] };
}

/** Where a name or a comma is missing, the parser says once more that it found no value. */
function isEcho(error: ParseError, last: ParseError | undefined): boolean {
  if (last === undefined || codeOf(error) !== "ValueExpected") return false;
  return ["PropertyNameExpected", "CommaExpected"].includes(codeOf(last));
}

/** A closing bracket where the parser waits for another one. */
function isUnmatched(text: string, error: ParseError): boolean {
  return codeOf(error) === "CommaExpected" && isClosing(text, error);
}

/** A comma before a closing bracket: the parser misses what should follow it. */
function isExtraComma(text: string, error: ParseError): boolean {
  const isMissing = ["PropertyNameExpected", "ValueExpected"].includes(codeOf(error));
  return isMissing && isClosing(text, error) && text.charAt(lastBefore(text, error.offset)) === ",";
}

function isClosing(text: string, { offset }: ParseError): boolean {
  return text.charAt(offset) === "}" || text.charAt(offset) === "]";
}

/** Where the last character stands before an offset that is no white space. */
function lastBefore(text: string, offset: number): number {
  let at = offset - 1;
  while (at > 0 && /\s/.test(text.charAt(at))) at--;
  return Math.max(at, 0);
}

function codeOf({ error }: ParseError): Code {
  const code = printParseErrorCode(error);
  return code === "<unknown ParseErrorCode>" ? "ValueExpected" : code;
}
