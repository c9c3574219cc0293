import { flatMap } from "../report/flat-map";
import type { Position, Span } from "../report/paragraph";
import type { Heading, Report, Section } from "../report/report";
import { allSections, labelSpan, textOf } from "./places";

/** Numbered members that should follow one another: the markers of an enumeration, or sibling headings. */
export interface Sequence {
  readonly members: readonly Member[];
  /** The family whose marker is looked for where a member seems to be missing. */
  readonly family: string;
  readonly headings: boolean;
  /** Where a first member could stand at the earliest. */
  readonly floor: Position;
}

/** One of them: its number, and the label or marker that says it. */
export interface Member {
  readonly number: number;
  readonly at: Span;
  readonly label: string;
}

/** Families without numbers, or of which half is often left out. */
const UNCHECKED = new Set(["dash", "yifangmian", "dunhao"]);
/** Families whose members are common words or figures: judged only in longer runs that begin at one. */
const CAUTIOUS = new Map([
  ["arabic", 3],
  ["shouxian", 2],
]);
const HEADING_FAMILIES: readonly (readonly [label: RegExp, family: string])[] = [
  [/^[（(]\s?[一二三四五六七八九十]|^[㈠-㈩]/, "kuohao"],
  [/^[（(⑴-⒇]|^\d{1,2}[）)]/, "paren-arabic"],
  [/^[一二三四五六七八九十]/, "dunhao"],
  [/^第/, "diyi"],
];

/** Finds every sequence of a report whose numbers may be judged. */
export function findSequences(report: Report): Sequence[] {
  const headings = headingSequences(report.sections, report.opening.extent.from).sort(byPlace);
  return [...withoutContinued(headings), ...withoutContinued(markerSequences(report))];
}

function markerSequences(report: Report): Sequence[] {
  const starts = [report.opening.extent.from, ...allSections(report.sections).map(({ body }) => body)];
  return flatMap(report.enumerations, ({ family, items }) => {
    const first = items[0];
    const least = CAUTIOUS.get(family);
    if (first === undefined || UNCHECKED.has(family)) return [];
    if (least !== undefined && (items.length < least || first.number > 1)) return [];
    const members = items.map(({ number, marker }) => ({
      number,
      at: marker,
      label: textOf(report.paragraphs, marker),
    }));
    return [{ family, headings: false, floor: floorOf(report, starts, first.marker), members }];
  });
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
function headingSequences(sections: readonly Section[], floor: Position): Sequence[] {
  if (sections.length === 0) return [];
  const numbered = flatMap(sections, ({ heading }) =>
    heading?.number === undefined ? [] : [toMember(heading, heading.number)],
  );
  const found: Sequence[] = [];
  const keep = (members: readonly Member[]) => {
    const [first] = members;
    if (first !== undefined) found.push({ family: familyOf(first), headings: true, floor, members });
  };
  let open: Member[] = [];
  // 1、 1、2、3、 2、 1、2、: one form of label on two levels. The outer numbering waits for its next member.
  let outer: Member[] = [];
  let isOuter = false;
  for (const [i, member] of numbered.entries()) {
    const [first] = open;
    const doubled = member.number === 1 && open.length === 1 && numbered[i + 1]?.number === 3;
    if (outer.length > 0 && member.number === nextOf(outer) && member.number !== nextOf(open)) {
      keep(open);
      [open, outer, isOuter] = [outer, [], true];
    } else if (member.number === 1 && !doubled && (isOuter || open.length === 1)) {
      keep(outer);
      [outer, open, isOuter] = [open, [], false];
    } else if (
      (member.number === 1 && !doubled) ||
      (first !== undefined && familyOf(first) !== familyOf(member))
    ) {
      keep(open);
      keep(outer);
      [open, outer, isOuter] = [[], [], false];
    }
    open.push(member);
  }
  keep(outer);
  keep(open);
  return [...found, ...flatMap(sections, ({ children, body }) => headingSequences(children, body))];
}

function nextOf(members: readonly Member[]): number {
  return (members[members.length - 1]?.number ?? 0) + 1;
}

/** Leaves out a numbering that goes on with the one before it, from one section to the next. */
function withoutContinued(sequences: readonly Sequence[]): Sequence[] {
  const last = new Map<string, number>();
  return sequences.filter(({ family, members }) => {
    const first = members[0]?.number ?? 1;
    const goesOn = first > 1 && last.get(family) === first - 1;
    last.set(family, members[members.length - 1]?.number ?? 0);
    return !goesOn;
  });
}

function toMember(heading: Heading, number: number): Member {
  return { number, label: heading.label ?? "", at: labelSpan(heading) };
}

function familyOf({ label }: Member): string {
  return HEADING_FAMILIES.find(([form]) => form.test(label))?.[1] ?? "arabic";
}

function byPlace({ members: [a] }: Sequence, { members: [b] }: Sequence): number {
  if (a === undefined || b === undefined) return 0;
  return a.at.paragraph - b.at.paragraph || a.at.start - b.at.start;
}
