import { flatMap } from "./flat-map";
import type { Flow, Line } from "./flow";
import { flowSentences, opensLine } from "./flow-sentences";
import type { Genre } from "./genre";
import type { HeadingCandidate } from "./headings";
import type { Outline } from "./outline";
import type { TextRange } from "./paragraph";
import { recogniseHeading } from "./recognise-role";
import type { Role } from "./role";
import { OF_ONE_PIECE, USUAL_ROLES } from "./usual-roles";
import { sentenceKey } from "./section-key";
import { spokenTransitions } from "./spoken-transitions";
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
const LEAD_IN_INSIDE =
  /^[^\n]{0,200}?(?:(?:如下|述职|汇报)[：:。]|[向给跟][^。\n]{0,10}(?:汇报|述职|报告|交个?底|交个?账|说一说|说说|讲一讲)[^。\n]{0,30}。)/;
/** What is said before this fraction of the body is still the lead-in. */
const LEAD_IN_FRACTION = 0.12;
/** With fewer paragraphs than this, sections may begin inside a line. */
const FEW_LINES = 4;
/** Fewer characters before the first heading are all lead-in. */
const SHORTEST_UNTOLD = 120;
const FEWEST_UNTOLD_LINES = 3;
/** Between a rank and the next one out. */
const ABOVE = 0.5;
const OPENED_LATE: readonly Role[] = ["problem", "cause", "plan"];

/** The sections of a report without headings, from its transition sentences. */
export function readTransitionOutline(
  flow: Flow,
  first: number,
  end: number,
  transitions: readonly Transition[],
  genre: Genre,
): Outline {
  const start = flow.lines[first]?.from ?? 0;
  const lines = flow.lines.slice(first).filter((line) => line.start < end && line.start < line.end);
  const telling = OF_ONE_PIECE.includes(genre);
  const ofFewParagraphs = lines.filter(({ full }) => !full).length < FEW_LINES;
  const opening = transitions.filter(
    (transition) =>
      transition.opens &&
      // What such a text says of problems belongs to what was felt.
      (!telling || transition.role === "plan") &&
      transition.start - start > (end - start) * LEAD_IN_FRACTION &&
      transition.start < end &&
      (ofFewParagraphs || opensLine(flow, transition.start)),
  );
  const body = bodyStart(flow, lines, end);
  const sentences = telling ? [] : flowSentences(flow, first, end).filter(({ start: at }) => at >= body);
  const spoken = spokenTransitions(flow, sentences, opening, genre);
  const parts = partsOf(flow, [...opening, ...spoken].sort(byStart), 0);
  const found = telling || parts.some(({ role }) => role === "problem" || role === "plan");
  // Nothing is known of such a text but what its genre tells.
  if (!found && (USUAL_ROLES[genre] === undefined || lines.length < FEWEST_UNTOLD_LINES)) return NO_OUTLINE;
  const firstPart = found ? parts[0] : undefined;
  const limit = firstPart?.from ?? end;
  const from = bodyStart(flow, lines, limit);
  const lead = from < limit ? [untitled(from, 0)] : [];
  const headings = [...lead, ...(found ? parts : [])];
  return { kind: found && headings.length > 0 ? "transitions" : "none", headings, top: 0 };
}

function byStart(a: Transition, b: Transition): number {
  return a.start - b.start;
}

const NO_OUTLINE: Outline = { kind: "none", headings: [], top: 0 };

/**
 * The part without a heading that stands before the first heading, where that one opens the problems or the
 * plans: what was done is told there, not in the lead-in.
 */
export function untoldPart(
  flow: Flow,
  first: number,
  tops: readonly HeadingCandidate[],
  genre: Genre,
): TransitionHeading[] {
  const heading = tops[0];
  const usual = USUAL_ROLES[genre];
  const role = heading === undefined ? undefined : recogniseHeading(heading.text);
  if (heading === undefined || usual === undefined || role === undefined) return [];
  if (!OPENED_LATE.includes(role.role) || namedRoles(tops).has(usual)) return [];
  const lines = flow.lines.slice(first).filter((line) => line.start < heading.from && line.start < line.end);
  const from = bodyStart(flow, lines, heading.from);
  if (heading.from - from < SHORTEST_UNTOLD) return [];
  return [{ ...untitled(from, heading.rank), role: usual, sentence: { start: from, end: from } }];
}

/**
 * Parts that a sentence announces right before a numbering that begins anew: 针对上述问题，我打算从三个方面改进：
 * and then 一、二、三、 of its own. They stand above the headings that they announce.
 */
export function announcedParts(
  flow: Flow,
  tops: readonly HeadingCandidate[],
  transitions: readonly Transition[],
): TransitionHeading[] {
  const named = namedRoles(tops);
  return flatMap(tops, (heading, i) => {
    const before = tops[i - 1];
    if (before === undefined || heading.number !== 1) return [];
    const announcing = transitions.filter(
      ({ opens, role, start, end }) =>
        opens &&
        !named.has(role) &&
        OPENED_LATE.includes(role) &&
        start > before.body &&
        end <= heading.from &&
        flow.text.slice(end, heading.start).trim() === "" &&
        opensLine(flow, start),
    );
    return partsOf(flow, announcing, heading.rank - ABOVE);
  });
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
  const named = namedRoles(tops);
  const opening = transitions.filter(
    ({ opens, start, role, end: sentence }) =>
      opens &&
      // The first sentence of the last section says what that section is: no part of its own.
      flow.text.slice(last.body, start).trim() !== "" &&
      start > last.body &&
      start < end &&
      !named.has(role) &&
      OPENED_LATE.includes(role) &&
      (role !== "cause" || isFollowed(flow, sentence, end)),
  );
  return partsOf(
    flow,
    opening.filter(({ start }) => opensLine(flow, start)),
    last.rank,
  );
}

/**
 * Parts that a paragraph opens at the end of a section of another kind, where no heading names them: problems told
 * after what was done, and 廉洁从业方面 in the genre that must have it. Numbered headings say themselves what
 * their sections are; there such a paragraph stays where it stands.
 */
export function inlaidParts(
  flow: Flow,
  headings: readonly HeadingCandidate[],
  tops: readonly HeadingCandidate[],
  transitions: readonly Transition[],
  genre: Genre,
): TransitionHeading[] {
  const last = tops[tops.length - 1];
  if (last === undefined || tops.some(({ label }) => label !== undefined)) return [];
  const named = namedRoles(headings);
  const roles: readonly Role[] = genre === "述职述廉报告" ? ["problem", "integrity"] : ["problem"];
  const opening = transitions.filter(({ opens, role, start }) => {
    if (!opens || named.has(role) || !roles.includes(role) || !opensLine(flow, start)) return false;
    const outer = tops.findIndex((heading, i) => heading.body < start && start < (tops[i + 1]?.from ?? 0));
    const next = headings.find(({ from }) => from > start);
    // Up to the next top heading there is nothing but text.
    return outer >= 0 && next === tops[outer + 1] && flow.text.slice(tops[outer]?.body, start).trim() !== "";
  });
  return partsOf(flow, opening, last.rank);
}

/** True where more than the paragraph of a sentence follows: one paragraph of causes belongs to the problems. */
function isFollowed(flow: Flow, sentence: number, end: number): boolean {
  return flow.text.slice(flow.lineEnd(sentence), end).trim() !== "";
}

/** Every role that one of these headings names. */
function namedRoles(headings: readonly HeadingCandidate[]): ReadonlySet<Role> {
  const named = new Set<Role>();
  for (const { text } of headings) {
    const role = recogniseHeading(text);
    for (const one of role === undefined ? [] : [role.role, ...role.also]) named.add(one);
  }
  return named;
}

/** Adds the parts whose first sentence the user has given a role by hand, at the outline's top level. */
export function withChosenParts(
  flow: Flow,
  outline: Outline,
  first: number,
  end: number,
  roles: ReadonlyMap<string, Role>,
): Outline {
  if (roles.size === 0) return outline;
  const begun = new Set(outline.headings.map(({ from }) => from));
  const chosen = flowSentences(flow, first, end).flatMap(({ from, start, end: to }): TransitionHeading[] => {
    const role = begun.has(from) ? undefined : roles.get(sentenceKey(flow.text, start));
    return role === undefined ? [] : [{ ...untitled(from, outline.top), role, sentence: { start, end: to } }];
  });
  const firstPart = chosen[0];
  if (firstPart === undefined) return outline;
  if (outline.kind !== "none") {
    return { ...outline, headings: [...outline.headings, ...chosen].sort((a, b) => a.from - b.from) };
  }
  const lines = flow.lines.slice(first).filter((line) => line.start < end && line.start < line.end);
  const from = bodyStart(flow, lines, firstPart.from);
  return {
    kind: "transitions",
    headings: [...(from < firstPart.from ? [untitled(from, 0)] : []), ...chosen],
    top: 0,
  };
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
