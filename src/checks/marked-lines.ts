import { characterSet } from "../report/character-set";
import { isDigit, isLatin } from "../report/characters";
import { perParagraph } from "../report/landmarks";
import type { TextRange } from "../report/paragraph";
import { MARK_PAIRS, type MarkPair } from "./mark-pairs";

/** An opening or closing mark; offset into its paragraph's text. */
export interface PairMark {
  readonly pair: MarkPair;
  readonly opening: boolean;
  readonly at: number;
  /** How many marks of its pair stand before it in the line. */
  readonly ordinal: number;
  /** True for the ） of a label, 1） or 二）, which needs no partner. */
  readonly label: boolean;
}

/** A line of a paragraph with the marks that have no partner in it. */
export interface MarkedLine extends TextRange {
  readonly lone: readonly PairMark[];
}

interface Side {
  readonly kind: number;
  readonly opening: boolean;
}

/** The two sides of every pair, by their UTF-16 units. */
const SIDES: ReadonlyMap<number, Side> = new Map(
  MARK_PAIRS.flatMap(({ open, close }, kind): [number, Side][] => [
    [open.charCodeAt(0), { kind, opening: true }],
    [close.charCodeAt(0), { kind, opening: false }],
  ]),
);
const isMark = characterSet(MARK_PAIRS.map(({ open, close }) => open + close).join(""));
const isBreak = characterSet("\n\u000b\f\r");
/** The number of a label before its ）, and what stands before it where an item begins. */
const LABEL_NUMBER =
  /(?:^|[。；;：:！？\s])(?:\d{1,2}|[０-９]{1,2}|[a-zA-Zａ-ｚＡ-Ｚ]|[一二三四五六七八九十]{1,3}|[甲乙丙丁①-⑳])$/;
const LONGEST_NUMBER = 4;
const NONE: readonly PairMark[] = [];
const NO_MARKS: readonly number[] = MARK_PAIRS.map(() => 0);

/** The lines of a paragraph, each with its marks that have no partner in it. Linear. */
export const markedLinesOf = perParagraph((text, landmarks): readonly MarkedLine[] => {
  const lines: MarkedLine[] = [];
  const open = NO_MARKS.slice();
  let isBalanced = true;
  let start = 0;
  const endLine = (end: number) => {
    isBalanced &&= open.every((count) => count === 0);
    lines.push({ start, end, lone: isBalanced ? NONE : unpaired(readMarks(text, start, end)) });
    open.fill(0);
    isBalanced = true;
    start = end + 1;
  };
  // Nearly every line is in order, which counting shows; only the others are read mark by mark.
  for (const at of landmarks) {
    const code = text.charCodeAt(at);
    if (isBreak(code)) endLine(at);
    if (!isMark(code)) continue;
    const side = SIDES.get(code);
    if (side === undefined) continue;
    const count = (open[side.kind] ?? 0) + (side.opening ? 1 : -1);
    open[side.kind] = count;
    if (count < 0) isBalanced = false;
  }
  endLine(text.length);
  return lines;
});

/** The marks of a line from left to right. */
function readMarks(text: string, start: number, end: number): PairMark[] {
  const marks: PairMark[] = [];
  const counts = MARK_PAIRS.map(() => 0);
  for (let at = start; at < end; at++) {
    const side = SIDES.get(text.charCodeAt(at));
    const pair = MARK_PAIRS[side?.kind ?? -1];
    if (side === undefined || pair === undefined || isApostrophe(text, at)) continue;
    const ordinal = counts[side.kind] ?? 0;
    counts[side.kind] = ordinal + 1;
    marks.push({ pair, opening: side.opening, at, ordinal, label: isLabelEnd(text, start, at) });
  }
  return marks;
}

/** Pairs the marks of a line, each kind for itself, and gives those that are left. */
function unpaired(marks: readonly PairMark[]): readonly PairMark[] {
  const open = new Map<MarkPair, PairMark[]>();
  const left: PairMark[] = [];
  for (const mark of marks) {
    const waiting = open.get(mark.pair) ?? [];
    open.set(mark.pair, waiting);
    if (mark.opening) waiting.push(mark);
    else if (mark.label || waiting.pop() === undefined) left.push(mark);
  }
  for (const waiting of open.values()) {
    for (const mark of waiting) left.push(mark);
  }
  return left.sort((a, b) => a.at - b.at);
}

/** The ’ of don’t and Xi’an. */
function isApostrophe(text: string, at: number): boolean {
  return text.charAt(at) === "’" && isWordCharacter(text, at - 1) && isWordCharacter(text, at + 1);
}

function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLatin(code) || isDigit(code);
}

function isLabelEnd(text: string, lineStart: number, at: number): boolean {
  return (
    text.charAt(at) === "）" && LABEL_NUMBER.test(text.slice(Math.max(lineStart, at - LONGEST_NUMBER), at))
  );
}
