import type { Strings } from "../../strings";
import type { Partially } from "../with-fallback";
import { counted } from "./counted";

/** What is wrong in a file that is imported. */
export const files: Partially<Strings["files"]> = {
  atLine: (line, wrong) => `Line ${line}: ${wrong}`,
  kinds: {
    requirement: "file with the requirements of a notice",
    library: "file with phrases and skeletons",
    libraryList: "list of libraries",
  },
  emptyLibrary: "the file has no phrases (phrases) and no skeletons (skeletons)",

  wholeFile: "the whole file",
  wrongAt: (place, wrong) => `${place} ${wrong}`,
  notObject: "should be an object {…}",
  notList: "should be a list […]",
  unknownItem: (known) => `is not known here; these are: ${known.join(", ")}`,
  notOneOf: (known) => `should be one of ${known.join(", ")}`,
  notCharacters: "should be a number of characters (a whole number, not less than 0)",
  notShare: "should be a number from 0 to 1",
  wholeShare: "should be less than 1: the other parts need room too",
  minAboveMax: "has a min that is greater than its max",
  notEither: (known) => `should be ${known.join(" or ")}`,

  otherVersion: (version) =>
    `should be ${version}; another number means another version of Moupian, which can’t be read here`,
  tooManyEntries: (count, most) => `has ${count} entries; there can be ${most}, and the others aren’t used`,
  tooMany: (most) => `can have ${most} at most`,
  tooManyLines: (most) => `can have ${counted(most, "line")} at most`,
  noParts: "needs one part at least",
  onlySections: "is only for a section",
  onlyRole: (role) => `should be ${role}, or be left out`,
  notId: "should be letters, digits, underscores or hyphens, 64 at most, or be left out",
  notText: "should be a text in double quotation marks",
  notFileName: "should be the name of a file in the same folder, for example office.json",
  empty: "must not be empty",
  tooLong: (length, longest) => `is too long with ${counted(length, "character")}; ${longest} at most`,
  controlCharacter: "has control characters that can’t be used, for example tabs",
  lineBreak: "must not have line breaks",

  emptyFile: "the file is empty",
  noJsonObject: (kind) => `a ${kind} begins with {; this is no such file`,
  tooDeep: "brackets are nested too deep",
  extraComma: "there is a comma too many after the last item",
  unmatched: (bracket) => `${bracket} doesn’t match the bracket before it`,
  twice: (name) => `${name} stands here twice`,
  wrongMark: (mark, english) => `${mark} should be the English ${english}`,
  wrongSpace: "there is a wide or special space; it should be a plain one",
  unknownWord: (word) =>
    `“${word}” isn’t understood; text needs double quotation marks, and a share is a decimal, for example 0.1`,
  syntax: {
    InvalidNumberFormat: "the number isn’t written correctly",
    UnexpectedEndOfNumber: "the number isn’t complete",
    PropertyNameExpected: "the name of an item is expected here, in double quotation marks",
    ValueExpected: "something is missing here",
    ColonExpected: "a colon : is missing after the name",
    CommaExpected: "a comma , is missing after this item",
    CloseBraceExpected: "} is missing after this",
    CloseBracketExpected: "] is missing after this",
    EndOfFileExpected: "the { } before are complete; this is too much",
    InvalidCommentToken: "comments aren’t possible",
    UnexpectedEndOfComment: "comments aren’t possible",
    UnexpectedEndOfString: 'the closing double quotation mark " is missing',
    InvalidUnicode: "what follows the backslash \\ isn’t correct",
    InvalidEscapeCharacter: "what follows the backslash \\ isn’t correct",
    InvalidCharacter: "there is a character in the quotation marks that can’t stand there, for example a tab",
  },

  wrongCell: (cell, wrong) => `${cell} ${wrong}`,
  cells: { text: "the phrase", example: "the example", source: "the source", tags: "the list of tags" },
  tag: (tag) => `the tag “${tag}”`,
  unknownRole: (role, known) =>
    `there is no part “${role}”; these are known: ${known.map((name) => `“${name}”`).join(", ")}; a phrase with commas needs double quotation marks`,
};
