import { isClosing, isOpening, skipSpaces, trimEnd } from "../report/characters";
import type { TextRange } from "../report/paragraph";

/**
 * Cuts a stretch of a text after each of some marks, the closing quotation marks that follow it included. Marks inside
 * brackets and quotations part nothing. Clauses come without white space around them; empty ones are left out.
 *
 * @param marks the characters after which a clause ends
 */
export function splitClauses(text: string, from: number, to: number, marks: string): TextRange[] {
  const balanced = depthAfter(text, from, to) === 0;
  const clauses: TextRange[] = [];
  let start = from;
  let depth = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (balanced && isOpening(code)) depth++;
    else if (balanced && isClosing(code)) depth--;
    if (depth > 0 || !marks.includes(text.charAt(at))) continue;
    while (at + 1 < to && (marks.includes(text.charAt(at + 1)) || isStray(text, at + 1, balanced))) at++;
    clauses.push({ start, end: at + 1 });
    start = at + 1;
  }
  clauses.push({ start, end: to });
  return clauses
    .map((clause) => ({
      start: skipSpaces(text, clause.start, clause.end),
      end: trimEnd(text, clause.start, clause.end),
    }))
    .filter((clause) => clause.start < clause.end);
}

/** Where nothing is paired, a closing mark still belongs to what stands before it. */
function isStray(text: string, at: number, balanced: boolean): boolean {
  return !balanced && isClosing(text.charCodeAt(at));
}

/** How many brackets and quotations are open at the end; not 0 too where one closes that was not opened. */
function depthAfter(text: string, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isOpening(code)) depth++;
    else if (isClosing(code) && --depth < 0) return depth;
  }
  return depth;
}
