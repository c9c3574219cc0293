import { findWrapWidth } from "../report/hard-wrap";
import { LineText } from "../report/line-text";
import type { Paragraph, Span } from "../report/paragraph";
import { markedLinesOf, type PairMark } from "./marked-lines";
import type { MarkPair } from "./mark-pairs";

/** A mark without a partner, and the line that it stands in; `mark.at` is an offset into the paragraph. */
export interface LoneMark {
  readonly mark: PairMark;
  readonly line: Line;
}

/** A line of the document, outside of tables. */
interface Line extends Span {
  readonly text: string;
  /** Its place among all lines. */
  readonly index: number;
}

/** How many lines on the partner of a mark may stand: in a sentence that was cut, and in a quoted passage. */
const CUT_LINES = 15;
const QUOTED_LINES = 20;
/** In characters. */
const LONGEST_QUOTATION = 500;
const ENDS_SENTENCE = /[。！？!?][”’」』）]{0,2}\s{0,9}$/;
const OPENS_PASSAGE = /(?:^|[：:，])\s{0,4}$/;
const CLOSES_PASSAGE = /^[。！？；，、\s]{0,3}$/;
/** Enough of a line's end, or of what stands before a mark, for these patterns. */
const TAIL = 14;

/**
 * Finds the marks that have no partner, neither in their line nor where a pair may run over several lines:
 * a sentence that a PDF broke, and a quotation of several paragraphs, of which each opens with the mark and
 * only the last one closes.
 */
export function findLoneMarks(paragraphs: readonly Paragraph[]): LoneMark[] {
  if (!paragraphs.some(holdsLoneMark)) return [];
  const lines: Line[] = [];
  const left: LoneMark[] = [];
  for (const [paragraph, source] of paragraphs.entries()) {
    if (source.inTable === true) continue;
    for (const { start, end, lone } of markedLinesOf(source)) {
      const line = { paragraph, start, end, text: source.text.slice(start, end), index: lines.length };
      lines.push(line);
      for (const mark of lone) left.push({ mark, line });
    }
  }
  const wrapped = findWrapWidth(lines.map(({ text }) => new LineText(text))) !== undefined;
  return withoutPairs(left, lines, wrapped).filter(
    (found) => !found.mark.label && !goesOnBelow(found, lines, wrapped),
  );
}

/** True for few paragraphs: in most documents there is nothing to do. */
function holdsLoneMark(source: Paragraph): boolean {
  return (
    source.inTable !== true && markedLinesOf(source).some(({ lone }) => lone.some(({ label }) => !label))
  );
}

/** Takes out the marks that find their partner in a line below; the last one opened is the first to close. */
function withoutPairs(left: readonly LoneMark[], lines: readonly Line[], wrapped: boolean): LoneMark[] {
  const open = new Map<MarkPair, LoneMark[]>();
  const paired = new Set<LoneMark>();
  for (const found of left) {
    const waiting = open.get(found.mark.pair) ?? [];
    open.set(found.mark.pair, waiting);
    const partner = waiting[waiting.length - 1];
    if (found.mark.opening) {
      waiting.push(found);
    } else if (partner !== undefined && mayReach(partner, found, lines, wrapped)) {
      waiting.pop();
      paired.add(partner).add(found);
    }
  }
  return left.filter((found) => !paired.has(found));
}

/** True where a pair may run from one line to a later one. */
function mayReach(first: LoneMark, last: LoneMark, lines: readonly Line[], wrapped: boolean): boolean {
  const distance = last.line.index - first.line.index;
  if (distance <= CUT_LINES) {
    const between = lines.slice(first.line.index, last.line.index);
    if (wrapped || !between.some(endsSentence)) return true;
  }
  const after = last.line.text.slice(last.mark.at + 1 - last.line.start);
  return distance <= QUOTED_LINES && opensPassage(first) && CLOSES_PASSAGE.test(after);
}

/** True where the quotation goes on in the next paragraph, which opens with the same mark. */
function goesOnBelow(found: LoneMark, lines: readonly Line[], wrapped: boolean): boolean {
  const { pair, opening } = found.mark;
  if (!opening || !pair.quotes || !opensPassage(found)) return false;
  const index = endOfPassage(found, lines, wrapped);
  if (index === undefined) return false;
  const next = lines.slice(index + 1, index + 4).find(({ text }) => text.trim() !== "");
  return next !== undefined && quotesSentence(next.text.trimStart().slice(0, LONGEST_QUOTATION), pair);
}

/** The index of the line in which the paragraph of a mark ends with a sentence; nothing where it does not. */
function endOfPassage(
  { line, mark: { pair } }: LoneMark,
  lines: readonly Line[],
  wrapped: boolean,
): number | undefined {
  if (endsSentence(line)) return line.index;
  if (!wrapped) return undefined;
  const below = lines.slice(line.index + 1, line.index + CUT_LINES);
  return below.find((one, i) => endsSentence(one) && below[i + 1]?.text.trimStart().startsWith(pair.open))
    ?.index;
}

/** True for a text that begins with the opening mark and closes it after a sentence, not after a term. */
function quotesSentence(text: string, { open, close }: MarkPair): boolean {
  if (!text.startsWith(open)) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) === open) depth++;
    else if (text.charAt(at) === close && --depth === 0) return /[。！？!?]/.test(text.slice(0, at));
  }
  return true;
}

/** True for a mark at which a passage may begin: at the beginning of its line, or after a colon or comma. */
function opensPassage({ mark, line }: LoneMark): boolean {
  const offset = mark.at - line.start;
  return OPENS_PASSAGE.test(
    offset <= TAIL ? line.text.slice(0, offset) : "…" + line.text.slice(offset - TAIL, offset),
  );
}

function endsSentence({ text }: Line): boolean {
  return ENDS_SENTENCE.test(text.slice(-TAIL));
}
