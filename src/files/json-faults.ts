import { printParseErrorCode, type ParseError } from "jsonc-parser";
import type { FileMessages } from "./file-messages";

/** Something wrong in a JSON text: where, in UTF-16 units, and a clause that says what. */
export interface JsonFault {
  readonly offset: number;
  readonly text: string;
}

type Code = Exclude<ReturnType<typeof printParseErrorCode>, "<unknown ParseErrorCode>">;

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
export function parserFaults(text: string, errors: readonly ParseError[], say: FileMessages): JsonFault[] {
  const isEnd = (error: ParseError) => ENDS.includes(codeOf(error));
  const isUpset = errors.some((error) => !isEnd(error) && !leavesPlaces(text, error));
  return errors
    .filter((error, index) => !(isUpset && isEnd(error)) && !isEcho(error, errors[index - 1]))
    .map((error) => toFault(text, error, say));
}

/** Does everything stand in its place in spite of this error? */
export function leavesPlaces(text: string, error: ParseError): boolean {
  return isExtraComma(text, error) || (LEAVES_PLACES.includes(codeOf(error)) && !isUnmatched(text, error));
}

/** A word that is no JSON. */
export function unknownWord(offset: number, word: string, say: FileMessages): JsonFault {
  return { offset, text: say.unknownWord(word.slice(0, LONGEST_WORD).replace(/\p{Cc}/gu, " ")) };
}

/** What is missing is missing where the text before it ends. */
function toFault(text: string, error: ParseError, say: FileMessages): JsonFault {
  const { offset, length } = error;
  const code = codeOf(error);
  if (code === "InvalidSymbol") return unknownWord(offset, text.slice(offset, offset + length), say);
  if (isUnmatched(text, error)) return { offset, text: say.unmatched(text.charAt(offset)) };
  const before = lastBefore(text, offset);
  if (isExtraComma(text, error)) return { offset: before, text: say.extraComma };
  // Leading zeros: the parser takes 01 for two numbers.
  const isNumber = code === "CommaExpected" && /^\d\d/.test(text.slice(offset - 1, offset + 1));
  const isMissing = code.endsWith("Expected") && code !== "EndOfFileExpected";
  return { offset: isMissing ? before : offset, text: say.syntax[isNumber ? "InvalidNumberFormat" : code] };
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
