import { isClosing, isFullStop, isSpace, skipSpaces, trimEnd } from "../report/characters";
import { perParagraph } from "../report/landmarks";
import type { Span, TextRange } from "../report/paragraph";
import type { Report, Section } from "../report/report";
import { allSections, textBetween } from "./places";

/** A sentence of the body with its mark. */
export interface BodySentence extends Span {
  readonly sentence: Sentence;
  /** False for a heading and for a quotation: they may stand twice. */
  readonly counts: boolean;
}

/** A sentence of a paragraph. */
export class Sentence {
  /** Equal for sentences that end alike: whatever says the same has the same. */
  readonly tail: number;
  private said: string | undefined;

  constructor(
    private readonly text: string,
    readonly start: number,
    readonly end: number,
    private readonly spaced: boolean,
    /** True where half of it or more stands between quotation marks. */
    readonly quoted: boolean,
  ) {
    this.tail = tailOf(text, start, end);
  }

  /** What it says: without white space, and without the label or the marker that leads it. Made when asked for. */
  get key(): string {
    return (this.said ??= keyOf(this.text.slice(this.start, this.end), this.spaced));
  }
}

interface SplitText {
  readonly sentences: readonly Sentence[];
  /** True where the text breaks off inside a sentence, as a line does that a page edge cut. */
  readonly cut: boolean;
}

/** 一是, （二）, 3. and their like at the beginning of a sentence. */
const LEADING =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:[是要][，,]?|[、，,])|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]|其[一二三四五六][，,]|(?:首先|其次|再次|最后)[，,]|[①-⑳]|——)/;
const LEADING_CHARACTERS = new Set("第一二三四五六七八九十（(0123456789其首再最①②③④⑤⑥⑦⑧⑨⑩—");
/** A longer line that ends without a mark goes on in the next one. */
const LONGEST_TITLE = 22;
const LONGEST_GLANCE = 60;
const OPENING_QUOTE = "“".charCodeAt(0);
const CLOSING_QUOTE = "”".charCodeAt(0);

/** The sentences of the body in order, tables left out. A line that ends without 。！？ or ； says no sentence. */
export function findBodySentences(report: Report): BodySentence[] {
  const { paragraphs, title, closing } = report;
  const headings = headingEnds(report);
  const end = closing?.extent.from ?? { paragraph: paragraphs.length, offset: 0 };
  const found: BodySentence[] = [];
  let cut = false;
  for (const [paragraph, source] of paragraphs.entries()) {
    if (paragraph > end.paragraph) break;
    if (source.inTable === true) continue;
    const { sentences, cut: breaksOff } = splitText(source);
    const headingEnd = headings.get(paragraph) ?? 0;
    for (const sentence of sentences) {
      const { start, end: to, quoted } = sentence;
      if (paragraph === end.paragraph && start >= end.offset) break;
      if (paragraph === title?.paragraph && to <= title.end) continue;
      const counts = !quoted && to > headingEnd && !(cut && sentence === sentences[0]);
      found.push({ paragraph, start, end: to, sentence, counts });
    }
    if (source.text.trim() !== "") cut = breaksOff && headingEnd === 0;
  }
  return found;
}

const splitText = perParagraph((text, landmarks): SplitText => {
  const found: (TextRange & { readonly spaced: boolean })[] = [];
  const quotations: TextRange[] = [];
  const limit = trimEnd(text, 0, text.length);
  const first = skipSpaces(text, 0, limit);
  let start = first;
  let spaced = false;
  let stopped = false;
  let opened = -1;
  const add = (end: number) => {
    found.push({ start, end, spaced });
    start = skipSpaces(text, end, limit);
    spaced = false;
    stopped = false;
  };
  let reached = first;
  for (const at of landmarks) {
    if (at < first) continue;
    if (at >= limit) break;
    const code = text.charCodeAt(at);
    // The marks that close after a full stop belong to its sentence.
    if (stopped && (at > reached || (!isClosing(code) && !isFullStop(code)))) add(reached);
    reached = at + 1;
    if (isFullStop(code)) stopped = true;
    else if (isBreak(code) && at - start <= LONGEST_TITLE)
      start = skipSpaces(text, Math.max(at, start), limit);
    else if (isSpace(code)) spaced ||= at >= start;
    else if (code === OPENING_QUOTE) opened = at;
    else if (code === CLOSING_QUOTE && opened >= 0) {
      quotations.push({ start: opened, end: at + 1 });
      opened = -1;
    }
  }
  if (stopped && reached < limit) add(reached);
  const last = text.charAt(limit - 1);
  // The items of a list may end with ；, each on its line.
  if (start < limit && (stopped || last === "；")) add(limit);
  const cut = start < limit && limit - first > LONGEST_TITLE && last !== "：";
  return { sentences: withKeys(text, found, quotations), cut };
});

/** Adds to the sentences of a text what they say, and which of them are quotations; both lists are in order. */
function withKeys(
  text: string,
  found: readonly (TextRange & { readonly spaced: boolean })[],
  quotations: readonly TextRange[],
): Sentence[] {
  let next = 0;
  return found.map(({ start, end, spaced }) => {
    let quoted = 0;
    for (let at = next; at < quotations.length; at++) {
      const quotation = quotations[at];
      if (quotation === undefined || quotation.start >= end) break;
      quoted += Math.max(0, Math.min(end, quotation.end) - Math.max(start, quotation.start));
      if (quotation.end <= end) next = at + 1;
    }
    return new Sentence(text, start, end, spaced, quoted * 2 >= end - start);
  });
}

/** So many characters, counted back from its end, are read of a sentence in order to tell it from most others. */
const TAIL = 14;

function tailOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = end - 1, left = TAIL; at >= start && left > 0; at--) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) continue;
    hash = (Math.imul(hash, 31) + code) | 0;
    left--;
  }
  return hash;
}

/** A line break inside a paragraph: a short line before it is a heading or a name. */
function isBreak(code: number): boolean {
  return code >= 0x0a && code <= 0x0d;
}

function keyOf(sentence: string, spaced: boolean): string {
  const whole = spaced ? sentence.replace(/\s/g, "") : sentence;
  return LEADING_CHARACTERS.has(whole.charAt(0)) ? whole.replace(LEADING, "") : whole;
}

/** For each paragraph with headings, the offset where the last of them ends. An item of one sentence is no heading. */
function headingEnds(report: Report): Map<number, number> {
  const ends = new Map<number, number>();
  for (const section of allSections(report.sections)) {
    const { heading } = section;
    if (heading === undefined || !hasBody(report, section)) continue;
    ends.set(heading.span.paragraph, Math.max(heading.span.end, ends.get(heading.span.paragraph) ?? 0));
  }
  return ends;
}

function hasBody({ paragraphs }: Report, { body, extent, children }: Section): boolean {
  if (children.length > 0) return true;
  return textBetween(paragraphs, { from: body, to: extent.to }, LONGEST_GLANCE).trim() !== "";
}
