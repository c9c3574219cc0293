import { characterSet } from "./character-set";
import { isDigit, isFullStop, isSpace, skipSpaces, trimEnd } from "./characters";
import type { Flow, Line } from "./flow";
import { LABEL_RANKS, parseLabel, type LabelKind } from "./heading-label";
import { LABEL_FAMILIES, markersBetween, type Marker } from "./markers";
import { recogniseHeading } from "./recognise-role";

/** A place where a section may begin; offsets into the flow's text. */
export interface HeadingCandidate {
  readonly kind: LabelKind | "styled" | "bare" | "transition";
  /** Where the section begins: the line with its indentation, or the label inside a line. */
  readonly from: number;
  /** The heading with a typed label; empty for a transition. */
  readonly start: number;
  readonly end: number;
  /** Where the body begins. */
  readonly body: number;
  /** The heading's words, without label and closing mark. */
  readonly text: string;
  /** Depth for the tree: 0 is outermost. */
  readonly rank: number;
  readonly label?: string;
  readonly number?: number;
  readonly automatic?: boolean;
  readonly outlineLevel?: number;
}

const LONGEST_HEADING = 60;
const LONGEST_STYLED = 80;
const LONGEST_BARE = 18;
const LONGEST_WEAK_BARE = 8;
/** A heading before a colon, or before a wide space, is at most this long. */
const LONGEST_LEAD = 25;
const SHORTEST_REST = 15;

const FEWEST_SLOGANS = 2;
const SHORTEST_SLOGAN = 6;
const LONGEST_SLOGAN = 26;
const SHORTEST_BODY = 40;

/** A line of a table of contents: 一、履职情况……3 */
const CONTENTS_LINE = /(?:[.．…·]{2,}|[\t \u3000]{2,}|\t)\s*\d{1,3}$/;
const BARE_ORNAMENTS = /^[【[■◆●▲★※*#\s]+|[】\]*#\s]+$/g;
/** 2026年工作打算: the only figure that a bare heading may have. */
const BARE_YEAR = /^(?:20)?\d{2}年/;
const isColon = characterSet("：:");
const isPause = characterSet("，；,;");
const BARE_THEME = /(?:方面|情况|篇)$/;

/** Reads the headings of the lines from `first` to the offset `end`: labelled, styled, and bare ones. */
export function readHeadings(
  flow: Flow,
  markers: readonly Marker[],
  first: number,
  end: number,
): HeadingCandidate[] {
  const found: HeadingCandidate[] = [];
  for (let index = first; index < flow.lines.length; index++) {
    const line = flow.lines[index];
    if (line === undefined || line.start >= end) break;
    if (line.inTable || line.start === line.end) continue;
    const limited = line.end <= end ? line : { ...line, end };
    const labelled = readLabelled(flow.text, limited);
    if (labelled !== undefined && isListed(labelled, markers, limited.end)) continue;
    if (labelled !== undefined) {
      found.push(labelled, ...readInLine(flow.text, limited, labelled));
    } else {
      const plain = readStyled(flow.text, limited) ?? readBare(flow, limited, index);
      if (plain !== undefined) found.push(plain);
    }
  }
  const bare = withoutLoneThemes(found);
  return bare.some(({ kind }) => kind !== "bare")
    ? bare
    : [...bare, ...readSlogans(flow, first, end, bare)].sort(byPlace);
}

/**
 * Lines of their own that head the paragraphs below them by their form alone: 共学共建，让基层组织“强”起来. Only
 * where no line is labelled, and where several stand alike.
 */
function readSlogans(
  flow: Flow,
  first: number,
  end: number,
  known: readonly HeadingCandidate[],
): HeadingCandidate[] {
  const taken = new Set(known.map(({ from }) => from));
  const lines = flow.lines.slice(first).filter((line) => line.start < line.end && line.start < end);
  const slogans = lines.filter((line, i) => {
    const [before, after] = [lines[i - 1], lines[i + 1]];
    if (taken.has(line.from) || line.inTable || before === undefined || after === undefined) return false;
    return isSlogan(flow.textOf(line)) && endsText(flow.textOf(before)) && isBody(flow.textOf(after));
  });
  return slogans.length + known.length < FEWEST_SLOGANS ? [] : slogans.map((line) => bareHeading(flow, line));
}

function isSlogan(text: string): boolean {
  return (
    text.length >= SHORTEST_SLOGAN &&
    text.length <= LONGEST_SLOGAN &&
    !/[。；：！？:;!?…、）)》]$|^[“（(《\d]|^(?:各位|尊敬|同志|首先|其次|最后|[一二三四五六七八九十]+[是要])/.test(
      text,
    )
  );
}

/** A paragraph that a heading may stand below. */
function endsText(text: string): boolean {
  return /[。！；：”]$/.test(text);
}

/** A paragraph that a heading may stand above. */
function isBody(text: string): boolean {
  return text.length >= SHORTEST_BODY && endsText(text);
}

function bareHeading(flow: Flow, line: Line): HeadingCandidate {
  const text = stripMarks(flow.textOf(line));
  return { kind: "bare", from: line.from, start: line.start, end: line.end, body: line.end, text, rank: 0 };
}

function byPlace(a: HeadingCandidate, b: HeadingCandidate): number {
  return a.from - b.from;
}

/** Reads a heading whose label stands at `from`, inside a line: 一、… in a report that is one paragraph. */
export function readInlineHeading(text: string, from: number, end: number): HeadingCandidate | undefined {
  const label = parseLabel(text, from);
  if (label === undefined) return undefined;
  const heading = describe(text, label.end, end);
  return {
    kind: label.kind,
    from,
    start: from,
    end: heading.end,
    body: heading.body,
    text: heading.text,
    rank: LABEL_RANKS[label.kind],
    label: text.slice(from, label.end),
    number: label.number,
  };
}

function readLabelled(text: string, line: Line): HeadingCandidate | undefined {
  const start = skipOrnaments(text, line);
  const endsWithPage = isDigit(text.charCodeAt(line.end - 1));
  if (endsWithPage && CONTENTS_LINE.test(text.slice(Math.max(line.start, line.end - 12), line.end))) {
    return undefined;
  }
  const automatic = line.label === undefined ? undefined : parseLabel(line.label.trim(), 0);
  const outline = line.outlineLevel === undefined ? {} : { outlineLevel: line.outlineLevel };
  if (automatic !== undefined && line.label !== undefined) {
    return {
      ...describe(text, line.start, line.end),
      ...outline,
      kind: automatic.kind,
      from: line.from,
      start: line.start,
      rank: LABEL_RANKS[automatic.kind],
      label: line.label.trim(),
      number: automatic.number,
      automatic: true,
    };
  }
  const heading = readInlineHeading(text, start, line.end);
  return heading === undefined ? undefined : { ...heading, ...outline, from: line.from };
}

/** True for the first item of a list inside a line: 1.…；2.…；3.… A list of ① is never a heading. */
function isListed(heading: HeadingCandidate, markers: readonly Marker[], lineEnd: number): boolean {
  if (heading.kind === "circled") return true;
  if (heading.kind === "cn" || heading.kind === "part" || heading.automatic === true) return false;
  const family = LABEL_FAMILIES[heading.kind as LabelKind & keyof typeof LABEL_FAMILIES];
  return markersBetween(markers, heading.start + 1, lineEnd).some(
    (marker) => marker.family === family && marker.number === (heading.number ?? 0) + 1 && marker.strong,
  );
}

/** Markdown's ** and # before a label. */
function skipOrnaments(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && at - line.start < 8 && "*#".includes(text.charAt(at))) at++;
  return at === line.start ? at : skipSpaces(text, at, line.end);
}

/** Further labels on the line of a heading, after a tab: 一、工作情况 ⇥（一）抓学习. */
function readInLine(text: string, line: Line, first: HeadingCandidate): HeadingCandidate[] {
  if (!text.slice(first.start, line.end).includes("\t")) return [];
  const found: HeadingCandidate[] = [];
  for (let at = first.start; at < line.end; at++) {
    if (text.charCodeAt(at) !== 0x09) continue;
    const heading = readInlineHeading(text, skipSpaces(text, at, line.end), line.end);
    if (heading !== undefined && heading.start < line.end) found.push(heading);
  }
  return found;
}

function readStyled(text: string, line: Line): HeadingCandidate | undefined {
  if (line.outlineLevel === undefined || line.end - line.start > LONGEST_STYLED) return undefined;
  return {
    kind: "styled",
    from: line.from,
    start: line.start,
    end: line.end,
    body: line.end,
    text: stripMarks(text.slice(line.start, line.end)),
    rank: line.outlineLevel,
    outlineLevel: line.outlineLevel,
  };
}

/** A bare line that names a role (履职情况), or a theme if others do the same (学习方面). */
function readBare(flow: Flow, line: Line, index: number): HeadingCandidate | undefined {
  if (line.end - line.start > LONGEST_BARE + 4) return undefined;
  // 今后将继续努力。 is a sentence, however short.
  if ("。！；？".includes(flow.text.charAt(line.end - 1))) return undefined;
  const text = stripMarks(flow.textOf(line)).replace(BARE_ORNAMENTS, "");
  if (text.length < 2 || text.length > LONGEST_BARE) return undefined;
  if (/[。；，！？：,;:!?“”\d]/.test(text.replace(BARE_YEAR, ""))) return undefined;
  const strength = recogniseHeading(text)?.strength ?? 0;
  const names = strength === 3 || (strength === 2 && text.length <= LONGEST_WEAK_BARE);
  if (!names && !BARE_THEME.test(text)) return undefined;
  let next = index + 1;
  while (next < flow.lines.length && flow.lineText(next) === "") next++;
  const below = flow.lineText(next);
  const bracketed = flow.text.charAt(line.start) === "【";
  if ((bracketed || !names) && below.length <= LONGEST_BARE) return undefined;
  if (bracketed && parseLabel(below, 0) !== undefined) return undefined;
  return { ...bareHeading(flow, line), text };
}

/** Bare themes count only beside other bare headings. */
function withoutLoneThemes(found: readonly HeadingCandidate[]): HeadingCandidate[] {
  const bare = found.filter(({ kind }) => kind === "bare");
  return bare.length > 1
    ? [...found]
    : found.filter(({ kind, text }) => kind !== "bare" || recogniseHeading(text) !== undefined);
}

/** Says where the heading that begins after a label ends: with its first sentence, or with its line. */
function describe(
  text: string,
  after: number,
  lineEnd: number,
): Pick<HeadingCandidate, "end" | "body" | "text"> {
  const start = skipSpaces(text, after, lineEnd);
  const end = headingEnd(text, start, lineEnd);
  return { end, body: end, text: stripMarks(text.slice(start, end)) };
}

function headingEnd(text: string, start: number, lineEnd: number): number {
  const limit = Math.min(lineEnd, start + LONGEST_HEADING);
  let clause = -1;
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (isFullStop(code)) return closeQuote(text, at + 1, lineEnd);
    if (isColon(code) && at - start <= LONGEST_LEAD && at + 1 < lineEnd) return at + 1;
    if (isSpace(code) && endsAtSpace(text, start, at, lineEnd)) return at;
    if (clause < 0 && isPause(code)) clause = at;
  }
  if (limit === lineEnd) return trimEnd(text, start, lineEnd);
  return clause < 0 ? start : clause;
}

function closeQuote(text: string, at: number, lineEnd: number): number {
  return at < lineEnd && "”’」』）".includes(text.charAt(at)) ? at + 1 : at;
}

/** A tab always parts heading and text; a blank only where a text follows it. */
function endsAtSpace(text: string, start: number, at: number, lineEnd: number): boolean {
  if (text.charAt(at) === "\t") return true;
  const length = at - start;
  const rest = skipSpaces(text, at, lineEnd);
  if (length < 2 || length > LONGEST_LEAD) return false;
  return lineEnd - rest > SHORTEST_REST || parseLabel(text, rest) !== undefined;
}

function stripMarks(text: string): string {
  return text.replace(/^[\s【]+|[\s。：:；;，,！!】*#]+$/g, "");
}
