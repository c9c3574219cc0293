import { cleanText } from "../report/clean-text";

/**
 * A selected text as a phrase: its paragraphs and line breaks as lines, without white space around them, empty
 * lines, and the marks that stand for comments and notes.
 */
export function phraseFromSelection(text: string): string {
  return cleanText(text.replace(LINE_ENDS, "\n"))
    .text.replace(CONTROLS, " ")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** What ends a paragraph, a line, a page or the cell of a table. */
// eslint-disable-next-line no-control-regex -- these are meant
const LINE_ENDS = /\r\n|[\r\u000b\f\u0007\u2028\u2029]/g;
// eslint-disable-next-line no-control-regex -- these are meant
const CONTROLS = /[\u0000-\u0009\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;
