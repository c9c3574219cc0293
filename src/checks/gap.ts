import { MARKER_FAMILIES } from "../report/marker-families";
import { holdsMarker, opensLineWithMarker } from "../report/marker-search";
import { toChineseNumeral, toCircledNumeral } from "../report/numerals";
import type { Position, Span } from "../report/paragraph";
import type { Report, Section } from "../report/report";
import type { Check, ReportedFinding } from "./check";
import { MESSAGES } from "./messages";
import { allSections, textBefore, textBetween, textOf } from "./places";
import { findSequenceFaults, type SequenceFault } from "./sequence";

/** Numbered members that should follow one another: the markers of an enumeration, or sibling headings. */
interface Sequence {
  readonly members: readonly { readonly number: number; readonly at: Span; readonly label: string }[];
  /** The family whose marker is looked for where a member seems to be missing. */
  readonly family: string;
  readonly headings: boolean;
  /** Where a first member could stand at the earliest. */
  readonly floor: Position;
}

/** Families without numbers, or of which half is often left out. */
const UNCHECKED = new Set(["dash", "yifangmian", "dunhao"]);
/** Families whose members are common words or figures: judged only in longer runs that begin at one. */
const CAUTIOUS = new Map([
  ["arabic", 3],
  ["shouxian", 2],
]);
const HEADING_FAMILIES: readonly (readonly [label: RegExp, family: string])[] = [
  [/^[（(㈠-㈩]\s?[一二三四五六七八九十]|^[㈠-㈩]/, "kuohao"],
  [/^[（(]/, "paren-arabic"],
  [/^[①-⑳]/, "circled"],
  [/^[一二三四五六七八九十]/, "dunhao"],
  [/^第/, "diyi"],
];
const LOOK_BACK = 3000;
const LONGEST_STRETCH = 30000;

/** Finds missing, repeated and misplaced members of enumerations, and of the numbering of headings. */
export const gap: Check = {
  id: "gap",
  title: "序号断号、重号",
  basis: "standard",
  severity: "error",
  *run(report) {
    const headings = headingSequences(report, report.sections, report.opening.extent.from);
    const sequences = [...withoutContinued(headings), ...markerSequences(report)];
    for (const sequence of sequences) yield* judge(report, sequence);
  },
};

function* judge(report: Report, sequence: Sequence): Iterable<ReportedFinding> {
  const numbers = sequence.members.map(({ number }) => number);
  for (const fault of findSequenceFaults(numbers)) {
    const member = sequence.members[fault.index];
    if (member === undefined || isExplained(report, sequence, fault)) continue;
    yield {
      at: member.at,
      message: describe(sequence, fault),
      related: sequence.members.map(({ at }) => at),
    };
    // Without its first member the run cannot be judged further.
    if (fault.index === 0) return;
  }
}

/** True where the missing member stands in the text after all, only not where a marker is looked for. */
function isExplained(
  { paragraphs }: Report,
  { members, family, floor, headings }: Sequence,
  fault: SequenceFault,
): boolean {
  const member = members[fault.index];
  if (member === undefined || fault.kind !== "missing") return false;
  const to = { paragraph: member.at.paragraph, offset: member.at.start };
  const previous = members[fault.index - 1];
  if (previous !== undefined) {
    const from = { paragraph: previous.at.paragraph, offset: previous.at.end };
    const text = textBetween(paragraphs, { from, to }, LONGEST_STRETCH);
    return between(fault.expected, member.number).some((number) => holdsMarker(text, number, family));
  }
  if (members.length < 2 && (headings || member.number !== 2)) return true;
  const before = textBefore(paragraphs, floor, to, LOOK_BACK);
  return between(1, member.number).some((number) =>
    headings
      ? holdsMarker(before, number, family) || opensLineWithMarker(before, number)
      : holdsMarker(before, number),
  );
}

function between(first: number, end: number): number[] {
  return Array.from({ length: Math.min(end - first, 20) }, (_, i) => first + i);
}

function describe({ members, family }: Sequence, { index, kind, expected }: SequenceFault): string {
  const member = members[index];
  const previous = members[index - 1];
  const label = member?.label ?? "";
  const right = relabel(label, expected, family);
  if (kind === "repeated") return MESSAGES.gapRepeated(label, right);
  if (kind === "order") return MESSAGES.gapOrder(label, right);
  const missing = between(expected, member?.number ?? expected).map((number) =>
    relabel(label, number, family),
  );
  return previous === undefined
    ? MESSAGES.gapFirstMissing(label, missing)
    : MESSAGES.gapMissing(previous.label, label, missing);
}

/** The same label with another number. */
function relabel(label: string, number: number, family: string): string {
  const member = MARKER_FAMILIES.find(({ id }) => id === family)?.member(number);
  if (family === "shouxian" && member !== undefined) return member;
  if (/^[①-⑳]/.test(label) && number <= 20) return toCircledNumeral(number);
  const chinese = number <= 99 ? toChineseNumeral(number) : String(number);
  return label.replace(/[一二三四五六七八九十]{1,3}/, chinese).replace(/[\d０-９]{1,2}/, String(number));
}

function markerSequences(report: Report): Sequence[] {
  const starts = bodyStarts(report);
  const found: Sequence[] = [];
  const last = new Map<string, number>();
  for (const { family, items } of report.enumerations) {
    const first = items[0];
    if (first === undefined || UNCHECKED.has(family)) continue;
    const goesOn = first.number > 1 && last.get(family) === first.number - 1;
    last.set(family, items[items.length - 1]?.number ?? 0);
    const least = CAUTIOUS.get(family);
    if (goesOn || (least !== undefined && (items.length < least || first.number > 1))) continue;
    found.push({
      family,
      headings: false,
      floor: floorOf(report, starts, first.marker),
      members: items.map(({ number, marker }) => ({
        number,
        at: marker,
        label: textOf(report.paragraphs, marker),
      })),
    });
  }
  return found;
}

/** Where the bodies of all sections begin, in the order of the text. */
function bodyStarts({ sections, opening }: Report): Position[] {
  return [opening.extent.from, ...allSections(sections).map(({ body }) => body)];
}

/** Where the first member of a run may stand: after the nearest heading, and for a run inside a line, in it. */
function floorOf({ paragraphs }: Report, starts: readonly Position[], { paragraph, start }: Span): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const at = starts[middle];
    const isBefore =
      at !== undefined && (at.paragraph < paragraph || (at.paragraph === paragraph && at.offset <= start));
    if (isBefore) low = middle;
    else high = middle - 1;
  }
  const nearest = starts[low] ?? { paragraph: 0, offset: 0 };
  const opensLine = (paragraphs[paragraph]?.text.slice(0, start).trim() ?? "") === "";
  return opensLine || nearest.paragraph === paragraph ? nearest : { paragraph, offset: 0 };
}

/** The numbering of sibling headings, one sequence for each time that it begins anew. */
function headingSequences(report: Report, sections: readonly Section[], floor: Position): Sequence[] {
  const found: Sequence[] = [];
  let open: Section[] = [];
  const close = () => {
    const first = open[0]?.heading;
    if (first !== undefined) found.push(toSequence(open, headingFamily(first.label ?? ""), floor));
    open = [];
  };
  for (const [i, section] of sections.entries()) {
    const number = section.heading?.number;
    const doubled = number === 1 && open.length === 1 && sections[i + 1]?.heading?.number === 3;
    if (number === undefined || (number === 1 && !doubled)) close();
    if (number !== undefined) open.push(section);
  }
  close();
  return [...found, ...sections.flatMap(({ children, body }) => headingSequences(report, children, body))];
}

/** Leaves out a numbering that goes on from one section to the next. */
function withoutContinued(sequences: readonly Sequence[]): Sequence[] {
  const last = new Map<string, number>();
  const inOrder = [...sequences].sort(({ members: [a] }, { members: [b] }) =>
    a === undefined || b === undefined ? 0 : a.at.paragraph - b.at.paragraph || a.at.start - b.at.start,
  );
  return inOrder.filter(({ family, members }) => {
    const first = members[0]?.number ?? 1;
    const goesOn = first > 1 && last.get(family) === first - 1;
    last.set(family, members[members.length - 1]?.number ?? 0);
    return !goesOn;
  });
}

function toSequence(sections: readonly Section[], family: string, floor: Position): Sequence {
  return {
    family,
    headings: true,
    floor,
    members: sections.flatMap(({ heading }) =>
      heading?.number === undefined
        ? []
        : [{ number: heading.number, at: labelSpan(heading), label: heading.label ?? "" }],
    ),
  };
}

/** The typed label; the whole heading where Word keeps the label out of the text. */
function labelSpan({ span, label, automatic }: NonNullable<Section["heading"]>): Span {
  if (automatic === true || label === undefined) return span;
  return { ...span, end: Math.min(span.end, span.start + label.length) };
}

function headingFamily(label: string): string {
  return HEADING_FAMILIES.find(([form]) => form.test(label))?.[1] ?? "arabic";
}
