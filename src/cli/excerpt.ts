import type { TextRange } from "../report/paragraph";
import { displayWidth, textWidth } from "./display-width";

/** Columns of text that are shown of a paragraph, and how many of them may stand before the finding. */
const COLUMNS = 60;
const COLUMNS_BEFORE = 24;

const CUT = "...";
const IDEOGRAPHIC_SPACE = "\u3000";

/**
 * The text around a range and, to stand under it, a line of carets. A long text is cut to about 60 columns
 * around the range. Full-width characters take two columns; those before the range are matched by
 * ideographic spaces, so that the carets also stand right where two Latin letters are not one Chinese.
 */
export function excerpt(text: string, range: TextRange): { line: string; carets: string } {
  const before = textBefore(text, range.start);
  const used = textWidth(before);
  const marked = textAfter(text, range.start, range.end, COLUMNS - used);
  const after = textAfter(text, range.end, text.length, COLUMNS - used - textWidth(marked));
  const isCutBefore = before.length < range.start;
  const isCutAfter = range.start + marked.length + after.length < text.length;
  return {
    line: (isCutBefore ? CUT : "") + shown(before + marked + after) + (isCutAfter ? CUT : ""),
    carets:
      (isCutBefore ? " ".repeat(CUT.length) : "") +
      blanks(before) +
      "^".repeat(Math.max(1, textWidth(marked))),
  };
}

/** The text before an offset, as much as there is room for. */
function textBefore(text: string, offset: number): string {
  const near = Array.from(text.slice(Math.max(0, offset - 2 * COLUMNS), offset));
  let columns = 0;
  let found = "";
  for (const character of near.reverse()) {
    columns += displayWidth(character);
    if (columns > COLUMNS_BEFORE) break;
    found = character + found;
  }
  return found;
}

/** The text from an offset on, as much as there is room for. */
function textAfter(text: string, start: number, end: number, columns: number): string {
  let left = columns;
  let found = "";
  for (const character of text.slice(start, Math.min(end, start + 2 * COLUMNS))) {
    left -= displayWidth(character);
    if (left < 0) break;
    found += character;
  }
  return found;
}

/** Nothing but space, as wide as the text, character by character. */
function blanks(text: string): string {
  const blank = (character: string) => ["", " ", IDEOGRAPHIC_SPACE][displayWidth(character)] ?? " ";
  return Array.from(text, blank).join("");
}

/** Tabs and control characters would move the line or command the terminal. */
function shown(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ").replace(/\p{Cf}/gu, "");
}
