import { holdsMarker, opensLineWithMarker } from "../report/marker-search";
import type { Report } from "../report/report";
import type { Check, ReportedFinding, Wording } from "./check";
import { textBefore, textBetween } from "./places";
import { relabel, renumberFrom } from "./renumber";
import { findSequenceFaults, type SequenceFault } from "./sequence-faults";
import { findSequences, type Sequence } from "./sequences";

const LOOK_BACK = 3000;
const LONGEST_STRETCH = 30000;

/** Finds missing, repeated and misplaced members of enumerations, and of the numbering of headings. */
export const gap: Check = {
  id: "gap",
  basis: "standard",
  severity: "error",
  *run(report) {
    for (const sequence of findSequences(report)) yield* judge(report, sequence);
  },
};

function* judge(report: Report, sequence: Sequence): Iterable<ReportedFinding> {
  const all = findSequenceFaults(sequence.members.map(({ number }) => number));
  const faults = all.filter((fault) => !isExplained(report, sequence, fault));
  for (const fault of faults) {
    const member = sequence.members[fault.index];
    if (member === undefined) continue;
    const previous = sequence.members[fault.index - 1];
    // A member that stands elsewhere in the text keeps its number: then the others cannot be renumbered.
    const fix = faults.length < all.length ? undefined : renumberFrom(report, sequence, fault.index);
    yield {
      at: member.at,
      message: describe(sequence, fault),
      ...(previous && { related: [previous.at] }),
      ...(fix && { fix }),
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
  if (members.length < 2 && member.number !== 2) return true;
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

function describe({ members, family }: Sequence, { index, kind, expected }: SequenceFault): Wording {
  const member = members[index];
  const previous = members[index - 1];
  const label = member?.label ?? "";
  const right = relabel(label, expected, family);
  if (kind === "repeated") return (say) => say.gapRepeated(label, right);
  if (kind === "order") return (say) => say.gapOrder(label, right);
  const missing = between(expected, member?.number ?? expected).map((number) =>
    relabel(label, number, family),
  );
  return (say) =>
    previous === undefined
      ? say.gapFirstMissing(label, missing)
      : say.gapMissing(previous.label, label, missing);
}
