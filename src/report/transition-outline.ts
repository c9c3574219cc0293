import type { Flow, Line } from "./flow";
import type { HeadingCandidate } from "./headings";
import type { Outline } from "./outline";
import type { TextRange } from "./paragraph";
import { recogniseHeading } from "./recognise-role";
import type { Role } from "./role";
import type { Transition } from "./transitions";

/** A part that a sentence opens has no heading; its role is the one that the sentence names. */
export interface TransitionHeading extends HeadingCandidate {
  readonly role: Role;
  /** The sentence, as offsets into the flow's text. */
  readonly sentence: TextRange;
}

/** A lead-in is at most this long; a longer first paragraph is already the body. */
const LONGEST_LEAD_IN = 300;
const LEAD_IN_SENTENCE =
  /(?:如下|以下几个方面|述职|汇报|报告|总结|请.{0,12}(?:评议|审议|指正)).{0,12}[：:。]$/;
const LEAD_IN_INSIDE = /^[^\n]{0,200}?(?:如下|述职|汇报)[：:。]/;
/** What is said before this fraction of the body is still the lead-in. */
const LEAD_IN_FRACTION = 0.12;
/** With fewer lines than this, sections may begin inside a line. */
const FEW_LINES = 4;
const OPENED_LATE: readonly Role[] = ["problem", "cause", "plan"];

/** The sections of a report without headings, from its transition sentences. */
export function readTransitionOutline(
  flow: Flow,
  first: number,
  end: number,
  transitions: readonly Transition[],
): Outline {
  const start = flow.lines[first]?.from ?? 0;
  const lines = flow.lines.slice(first).filter((line) => line.start < end && line.start < line.end);
  const opening = transitions.filter(
    (transition) =>
      transition.opens &&
      transition.start - start > (end - start) * LEAD_IN_FRACTION &&
      transition.start < end &&
      (lines.length < FEW_LINES || opensLine(flow, transition.start)),
  );
  const parts = partsOf(flow, opening, 0);
  const firstPart = parts[0];
  if (firstPart === undefined || !parts.some(({ role }) => role === "problem" || role === "plan")) {
    return { kind: "none", headings: [], top: 0 };
  }
  const from = bodyStart(flow, lines, firstPart.from);
  const lead = from < firstPart.from ? [untitled(from, 0)] : [];
  return { kind: "transitions", headings: [...lead, ...parts], top: 0 };
}

/** Parts that transition sentences open after the last top-level heading, if no heading names them. */
export function openedParts(
  flow: Flow,
  tops: readonly HeadingCandidate[],
  end: number,
  transitions: readonly Transition[],
): TransitionHeading[] {
  const last = tops[tops.length - 1];
  if (last === undefined) return [];
  const named = new Set<Role>();
  for (const { text } of tops) {
    const role = recogniseHeading(text);
    for (const one of role === undefined ? [] : [role.role, ...role.also]) named.add(one);
  }
  const opening = transitions.filter(
    ({ opens, start, role }) =>
      opens && start > last.body && start < end && !named.has(role) && OPENED_LATE.includes(role),
  );
  return partsOf(
    flow,
    opening.filter(({ start }) => opensLine(flow, start)),
    last.rank,
  );
}

/** One part for each role, where it is opened first. */
function partsOf(flow: Flow, opening: readonly Transition[], rank: number): TransitionHeading[] {
  const parts: TransitionHeading[] = [];
  for (const { role, start, end } of opening) {
    if (parts.some((part) => part.role === role)) continue;
    const from = opensLine(flow, start) ? flow.text.lastIndexOf("\n", start - 1) + 1 : start;
    parts.push({ ...untitled(from, rank), role, sentence: { start, end } });
  }
  return parts;
}

function untitled(from: number, rank: number): HeadingCandidate {
  return { kind: "transition", from, start: from, end: from, body: from, text: "", rank };
}

/** Where the body begins after a lead-in; at the latest at `limit`. */
function bodyStart(flow: Flow, lines: readonly Line[], limit: number): number {
  const [first, second] = lines;
  if (first === undefined) return limit;
  const text = flow.textOf(first).slice(0, LONGEST_LEAD_IN);
  const leads = text.length < LONGEST_LEAD_IN && (LEAD_IN_SENTENCE.test(text) || lines.length > FEW_LINES);
  if (leads && second !== undefined) return Math.min(second.from, limit);
  const inside = LEAD_IN_INSIDE.exec(text);
  return Math.min(inside === null ? first.from : first.start + inside[0].length, limit);
}

function opensLine(flow: Flow, start: number): boolean {
  return /(?:^|\n)\s*$/.test(flow.text.slice(Math.max(0, start - 12), start));
}
