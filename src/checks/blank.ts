import { characterSet } from "../report/character-set";
import { cleanText, needsCleaning, originalOffset, type CleanText } from "../report/clean-text";
import { findLandmarks, landmarksOf } from "../report/landmarks";
import type { Paragraph, Span, TextRange } from "../report/paragraph";
import { remember } from "../report/remember";
import type { Report } from "../report/report";
import { blankKey, describeContext, type Asks, type Place } from "./blank-context";
import { NOTATIONS, type Notation } from "./blank-notations";
import type { Check } from "./check";

/** A place that is still to be filled (空白). */
export interface Blank {
  readonly at: Span;
  readonly text: string;
  readonly asks: Asks;
  /** Short Chinese: what it asks for, for example 年份, 篇数, 姓名. */
  readonly name: string;
  /** Equal for blanks that may be filled with the same value. */
  readonly key: string;
}

/** Finds what is left to be filled: XX, ____, 【…】 and their like, and prompts of content controls. */
export const blank: Check = {
  id: "blank",
  basis: "textbook",
  severity: "error",
  *run(report) {
    for (const { at, text, name } of blanksOf(report)) {
      yield { at, message: (say) => (LEADER.test(text) ? say.leaderInitials(text) : say.blank(text, name)) };
    }
  },
};

/** The blanks of a report, looked for once. */
export const blanksOf = remember(({ paragraphs }: Report): readonly Blank[] => findBlanks(paragraphs));

/** Notations by the character that begins them: all of these are landmarks. */
const BY_FIRST = new Map<number, Notation[]>();
for (const notation of NOTATIONS) {
  for (let i = 0; i < notation.begins.length; i++) {
    const code = notation.begins.charCodeAt(i);
    BY_FIRST.set(code, [...(BY_FIRST.get(code) ?? []), notation]);
  }
}
const mayBegin = characterSet(NOTATIONS.map(({ begins }) => begins).join(""));

/** The gravest leftover of a model text: initials in the place of a leader's name. */
const LEADER = /^(?:XJP|ＸＪＰ)$/i;
const LONGEST_PREFIX = 16;
const LONGEST_SUFFIX = 4;

/** Finds every blank, in the order of the text; spans do not overlap. Linear. */
export function findBlanks(paragraphs: readonly Paragraph[]): Blank[] {
  const blanks: Blank[] = [];
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) continue;
    for (const { start, end, ...described } of blanksIn(paragraph, paragraphs[index + 1]?.text ?? "")) {
      blanks.push({ at: { paragraph: index, start, end }, ...described });
    }
  }
  return blanks;
}

/** A blank inside its paragraph. */
type ParagraphBlank = Omit<Blank, "at"> & TextRange;

/** What is known of a paragraph that stands before one with the text `next`. */
interface KnownBlanks {
  next?: string;
  blanks: readonly ParagraphBlank[];
}

const knownBlanks = remember((): KnownBlanks => ({ blanks: [] }));

/** The blanks of a paragraph; looked for again only where it or the one after it has changed. */
function blanksIn(paragraph: Paragraph, next: string): readonly ParagraphBlank[] {
  if (paragraph.text === "") return NONE;
  const known = knownBlanks(paragraph);
  if (known.next !== next) {
    known.next = next;
    known.blanks = readBlanks(paragraph, next);
  }
  return known.blanks;
}

function readBlanks(paragraph: Paragraph, next: string): readonly ParagraphBlank[] {
  const { text } = paragraph;
  const landmarks = landmarksOf(paragraph);
  const isClean = !landmarks.some((at) => needsCleaning(text.charCodeAt(at)));
  const clean = isClean ? { text } : cleanText(text);
  const found = findInText(clean.text, isClean ? landmarks : findLandmarks(clean.text), next);
  const prompts = paragraph.prompts ?? [];
  if (found.length === 0 && prompts.length === 0) return NONE;
  const written = found.map((range) => toOriginal(clean, range)).filter((range) => !overlaps(range, prompts));
  const ranges = [...written, ...withoutOverlaps(prompts, paragraph.text.length)];
  return ranges.sort((a, b) => a.start - b.start).map((range) => describe(paragraph, range));
}

const NONE: readonly ParagraphBlank[] = [];

function findInText(text: string, landmarks: readonly number[], next: string): TextRange[] {
  const found: TextRange[] = [];
  let free = 0;
  for (const at of landmarks) {
    const code = text.charCodeAt(at);
    if (at < free || !mayBegin(code)) continue;
    for (const notation of BY_FIRST.get(code) ?? []) {
      const place = readNotation(text, at, notation, free, next);
      if (place === undefined) continue;
      if (!notation.guards.some((guard) => guard(place))) found.push(place);
      else if (notation.run !== true) continue;
      free = place.end;
      break;
    }
  }
  return found;
}

/** The place of a notation whose pattern fits at `at`, its prefix included. */
function readNotation(
  text: string,
  at: number,
  { pattern, prefix }: Notation,
  free: number,
  next: string,
): Place | undefined {
  pattern.lastIndex = at;
  if (!pattern.test(text)) return undefined;
  const end = pattern.lastIndex;
  if (prefix === undefined) return { text, start: at, end, next };
  const before = text.slice(Math.max(free, at - LONGEST_PREFIX), at);
  const length = prefix(before, text.slice(end, end + LONGEST_SUFFIX), end - at);
  return { text, start: at - length, end, next };
}

function toOriginal(clean: CleanText, { start, end }: TextRange): TextRange {
  return { start: originalOffset(clean, start), end: originalOffset(clean, end - 1) + 1 };
}

function overlaps({ start, end }: TextRange, others: readonly TextRange[]): boolean {
  return others.some((other) => start < other.end && other.start < end);
}

/** Prompts as the host gives them, put in order and inside the text. */
function withoutOverlaps(prompts: readonly TextRange[], length: number): TextRange[] {
  const kept: TextRange[] = [];
  let free = 0;
  for (const { start, end } of [...prompts].sort((a, b) => a.start - b.start)) {
    const range = { start: Math.max(free, start), end: Math.min(end, length) };
    if (range.start >= range.end) continue;
    kept.push(range);
    free = range.end;
  }
  return kept;
}

function describe({ text }: Paragraph, { start, end }: TextRange): ParagraphBlank {
  const place = { text, start, end, next: "" };
  const { asks, name } = describeContext(place);
  return {
    start,
    end,
    text: text.slice(start, end),
    asks,
    name,
    key: blankKey(place, asks, name),
  };
}
