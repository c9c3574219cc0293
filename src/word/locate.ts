import type { TextRange } from "../report/paragraph";

/** A search that finds one place in a paragraph: the n-th of its matches. */
export interface Needle {
  /** What to hand to Word's search, in which ^ begins a code and is doubled. */
  readonly query: string;
  /** What a match must read; matches that read otherwise (other quotes, other width) do not count. */
  readonly text: string;
  /** Which match it is, from 0. */
  readonly ordinal: number;
  /** How many matches there must be; another number means that Word sees another text. */
  readonly count: number;
}

/** How a range of a paragraph's text can be reached through Word's search. */
export type Reach =
  | { readonly kind: "paragraph" }
  | { readonly kind: "needle"; readonly needle: Needle }
  /** From the start of the one match to the end of the other. */
  | { readonly kind: "ends"; readonly head: Needle; readonly tail: Needle }
  | { readonly kind: "unreachable" };

/** How a point in a paragraph's text can be reached: at an end of the paragraph, or of a match. */
export type Anchor =
  | { readonly kind: "paragraph"; readonly side: "Start" | "End" }
  | { readonly kind: "needle"; readonly needle: Needle; readonly side: "Start" | "End" }
  | { readonly kind: "unreachable" };

/** Word refuses more than 255 characters, and doubled ^ count twice. */
const LONGEST_NEEDLE = 100;

/** How far a paragraph may have moved and still be looked for. */
const WINDOW = 20;

/**
 * Finds how to reach a range: as the whole paragraph, by one search, or by one for each end.
 *
 * @param by `search` also for a whole paragraph: what a search finds lies inside of a control that holds just
 *   this text, a paragraph lies around it
 */
export function reachOf(text: string, range: TextRange, by: "paragraph" | "search" = "paragraph"): Reach {
  if (by === "paragraph" && range.start === 0 && range.end === text.length) return { kind: "paragraph" };
  if (range.start >= range.end) return { kind: "unreachable" };
  if (range.end - range.start <= LONGEST_NEEDLE && !CONTROL.test(text.slice(range.start, range.end))) {
    const needle = needleFor(text, range);
    return needle ? { kind: "needle", needle } : { kind: "unreachable" };
  }
  const head = needleFor(text, { start: range.start, end: runEnd(text, range.start, range.end) });
  const tail = needleFor(text, { start: runStart(text, range.end, range.start), end: range.end });
  return head && tail ? { kind: "ends", head, tail } : { kind: "unreachable" };
}

/** Finds how to reach a point: by the text that stands before it on its line, else by the text after it. */
export function anchorOf(text: string, offset: number): Anchor {
  if (offset === 0) return { kind: "paragraph", side: "Start" };
  if (offset === text.length) return { kind: "paragraph", side: "End" };
  const before = needleFor(text, { start: runStart(text, offset, 0), end: offset });
  if (before) return { kind: "needle", needle: before, side: "End" };
  const after = needleFor(text, { start: offset, end: runEnd(text, offset, text.length) });
  return after ? { kind: "needle", needle: after, side: "Start" } : { kind: "unreachable" };
}

/**
 * Picks the match that a needle means out of what Word found.
 *
 * @param found the texts of Word's matches in document order
 * @returns the index into `found`; undefined when Word does not see the text that was checked
 */
export function pickMatch(needle: Needle, found: readonly string[]): number | undefined {
  const same = found.flatMap((text, index) => (text === needle.text ? [index] : []));
  return same.length === needle.count ? same[needle.ordinal] : undefined;
}

/**
 * Finds the paragraph that still holds the checked text. Where the number of paragraphs is the same, it must
 * stand where it stood; else it must be the only one with this text near its old place.
 *
 * @returns its index now; undefined when the document has changed there
 */
export function findParagraph(
  checked: readonly string[],
  current: readonly string[],
  index: number,
): number | undefined {
  const text = checked[index];
  if (text === undefined) return undefined;
  if (current.length === checked.length && current[index] === text) return index;
  const from = Math.max(0, index - WINDOW);
  const near = current
    .slice(from, index + WINDOW + 1)
    .flatMap((other, i) => (other === text ? [from + i] : []));
  return near.length === 1 ? near[0] : undefined;
}

/** Undefined for an empty range, and for one that the search's own left-to-right scan steps over. */
function needleFor(text: string, range: TextRange): Needle | undefined {
  const wanted = text.slice(range.start, range.end);
  if (wanted === "") return undefined;
  let ordinal: number | undefined;
  let count = 0;
  // As Word searches: from left to right, and the next match begins after the last one.
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
    if (at === range.start) ordinal = count;
    count++;
  }
  return ordinal === undefined
    ? undefined
    : { query: wanted.replaceAll("^", "^^"), text: wanted, ordinal, count };
}

/** The end of the searchable run that begins at `start`: before a control character, the limit, or a half pair. */
function runEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && end - start < LONGEST_NEEDLE && !CONTROL.test(text.charAt(end))) end++;
  return end < limit && isHalfPair(text, end) ? end - 1 : end;
}

/** The start of the searchable run that ends at `end`. */
function runStart(text: string, end: number, limit: number): number {
  let start = end;
  while (start > limit && end - start < LONGEST_NEEDLE && !CONTROL.test(text.charAt(start - 1))) start--;
  return start > limit && isHalfPair(text, start) ? start + 1 : start;
}

/** Would a cut here part the two halves of a character outside the basic plane? */
function isHalfPair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
}

/** Marks that Word puts into a paragraph's text and its search does not find: breaks, tabs, anchors, objects. */
// eslint-disable-next-line no-control-regex -- these are the characters that are meant
const CONTROL = /[\u0000-\u001F\u007F\uFFFC\uFFFD]/;
