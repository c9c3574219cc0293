import { characterSet } from "./character-set";
import { isSentenceEnd, isSpace, skipSpaces, trimEnd } from "./characters";
import { parseLabel } from "./heading-label";
import { perLine, type LineText } from "./line-text";

/** A report whose lines were cut at a fixed width (copied from a PDF) has at least this many full lines. */
const MIN_FULL_LINES = 5;
/** Of a short one that many that are equally long to the character, and half of the lines. Headings may be, too. */
const MIN_EQUAL_LINES = 3;
const MIN_EQUAL_FRACTION = 0.5;
const MIN_FULL_FRACTION = 0.35;
const MAX_LONGER_FRACTION = 0.1;
const MIN_WIDTH = 15;
const MAX_WIDTH = 70;
/** A line that ends this much before the width is still full: the next word did not fit. */
const SLACK = 3;

const closesQuotation = characterSet("”’」』");

/** How long a line is: as it is printed, or in characters, which is how programs cut lines. */
type Measure = (line: LineText) => number;

/**
 * How long a line is by one measure, and may be at least to have been cut at the page's edge; `undefined` where lines
 * are paragraphs.
 */
export type WrapWidth = { readonly measure: Measure; readonly min: number } | undefined;

/** Finds the width at which the lines of a document were cut, if they were. */
export function findWrapWidth(lines: readonly LineText[]): WrapWidth {
  return wrapBy(lineWidth, lines) ?? wrapBy(lineLength, lines);
}

function wrapBy(measure: Measure, lines: readonly LineText[]): WrapWidth {
  const openAtWidth = new Array<number>(MAX_WIDTH + 1).fill(0);
  let open = 0;
  let filled = 0;
  let longer = 0;
  let labelled = false;
  for (const line of lines) {
    const width = measure(line);
    if (width === 0) continue;
    filled++;
    if (width > MAX_WIDTH) longer++;
    else if (width >= MIN_WIDTH && !endsSentence(line.text)) {
      openAtWidth[width] = (openAtWidth[width] ?? 0) + 1;
      open++;
      labelled ||= parseLabel(line.text, skipSpaces(line.text, 0, line.text.length)) !== undefined;
    }
  }
  if (open < MIN_EQUAL_LINES) return undefined;
  let best = 0;
  let bestWidth = 0;
  for (let width = MIN_WIDTH; width <= MAX_WIDTH; width++) {
    const full = sum(openAtWidth, width - SLACK, width);
    if (full >= best) [best, bestWidth] = [full, width];
  }
  const equal = openAtWidth.includes(open) && !labelled && best >= filled * MIN_EQUAL_FRACTION;
  const enough = best >= MIN_FULL_LINES || equal;
  if (!enough || best < filled * MIN_FULL_FRACTION || longer > filled * MAX_LONGER_FRACTION) return undefined;
  return { measure, min: bestWidth - SLACK };
}

/** True where a line was cut at the page's edge, so that the next line goes on in the same sentence. */
export function isCutLine(line: LineText, next: LineText, wrap: WrapWidth): boolean {
  return reachesEdge(line, wrap) && !isIndented(next.text) && !endsSentence(line.text);
}

/** True for a line that is as long as the page is wide: where it ends, a paragraph ends only by chance. */
export function reachesEdge(line: LineText, wrap: WrapWidth): boolean {
  return wrap !== undefined && wrap.measure(line) >= wrap.min;
}

/** Width in full-width characters, rounded; indentation counts, trailing space does not. */
const lineWidth = perLine((text, landmarks) => {
  if (text.length > 3 * MAX_WIDTH) return MAX_WIDTH + 1;
  const end = trimEnd(text, 0, text.length);
  let width = end;
  for (const at of landmarks) if (at < end && text.charCodeAt(at) < 0x100) width -= 0.5;
  return Math.round(width);
});

/** In UTF-16 units, without trailing space. */
const lineLength = perLine((text) => Math.min(trimEnd(text, 0, text.length), MAX_WIDTH + 1));

function endsSentence(text: string): boolean {
  let end = text.length;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  const last = text.charCodeAt(end - 1);
  return isSentenceEnd(last) || (closesQuotation(last) && isSentenceEnd(text.charCodeAt(end - 2)));
}

function isIndented(text: string): boolean {
  return isSpace(text.charCodeAt(0)) && (text.charCodeAt(0) === 0x3000 || isSpace(text.charCodeAt(1)));
}

function sum(counts: readonly number[], first: number, last: number): number {
  let total = 0;
  for (let i = Math.max(first, 0); i <= last; i++) total += counts[i] ?? 0;
  return total;
}
