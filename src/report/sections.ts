import { skipSpaces } from "./characters";
import type { CharacterCounts } from "./count-characters";
import { findRuns, type Run } from "./enumerations";
import type { Flow } from "./flow";
import type { Genre } from "./genre";
import type { HeadingCandidate } from "./headings";
import { markersBetween, type Marker } from "./markers";
import type { Outline } from "./outline";
import type { TextRange } from "./paragraph";
import { findResults, recogniseBody, recogniseHeading, type RecognisedRole } from "./recognise-role";
import type { Enumeration, Heading, Section } from "./report";
import type { Role } from "./role";
import { sentenceKey } from "./section-key";
import { sentenceEnd } from "./sentences";
import { clearPart } from "./spoken-parts";
import type { TransitionHeading } from "./transition-outline";
import { withThemes } from "./themes";
import { findTransitions } from "./transitions";
import { CRITICAL_ROLES, OF_ONE_PIECE, SELF_CRITICAL, tellsParts, USUAL_ROLES } from "./usual-roles";

/** A section while the report is built: a heading, what it holds, and where it ends. */
export interface SectionNode {
  readonly heading: HeadingCandidate | TransitionHeading;
  readonly end: number;
  /** The enumerations between this heading and the next one. */
  readonly runs: readonly Run[];
  readonly children: readonly SectionNode[];
}

/** What is needed to turn nodes into sections. */
export interface SectionContext {
  readonly flow: Flow;
  readonly genre: Genre;
  readonly counts: CharacterCounts;
  /** Roles that the user has set, by sectionKey. */
  readonly roles: ReadonlyMap<string, Role>;
  /** The year that the report looks back on, where a heading says so: 2026年重点工作 then tells plans. */
  readonly reviewYear?: number;
}

const WEAK_HEADING = 8;
const SHORT_HEADING = 10;
const TAIL = 4;
const FIRST_SENTENCE = 120;

/** Builds the tree of sections; the text of the last one ends at `end`. */
export function buildTree(
  flow: Flow,
  outline: Outline,
  markers: readonly Marker[],
  end: number,
): SectionNode[] {
  const { headings } = outline;
  const build = (from: number, to: number): SectionNode[] => {
    const nodes: SectionNode[] = [];
    for (let at = from; at < to;) {
      const heading = headings[at];
      if (heading === undefined) break;
      let next = at + 1;
      while (next < to && (headings[next]?.rank ?? 0) > heading.rank) next++;
      const sectionEnd = headings[next]?.from ?? end;
      const textEnd = headings[at + 1]?.from ?? end;
      nodes.push({
        heading,
        end: sectionEnd,
        runs: findRuns(flow.text, markersBetween(markers, heading.body, textEnd)),
        children: build(at + 1, next),
      });
      at = next;
    }
    return nodes;
  };
  return build(0, headings.length);
}

/** Turns the nodes of one level into sections with roles, lengths and shares. */
export function toSections(nodes: readonly SectionNode[], given: SectionContext): readonly Section[] {
  const review = nodes.find(({ heading }) => recogniseHeading(heading.text)?.role === "achievement");
  const reviewYear = review === undefined ? 0 : yearOf(review.heading.text);
  const context = reviewYear > 0 ? { ...given, reviewYear } : given;
  const total = nodes.reduce((sum, { heading, end }) => sum + context.counts.between(heading.from, end), 0);
  const sections = nodes.map((node) => toSection(node, context, total, undefined));
  return withThemes(sections, context.genre, context.roles);
}

function toSection(
  node: SectionNode,
  context: SectionContext,
  total: number,
  parent: Role | undefined,
): Section {
  const { flow, counts } = context;
  const { heading, end } = node;
  const { role, evidence } = findRole(node, context, parent);
  const characters = counts.between(heading.from, end);
  return {
    role,
    evidence: evidence.map((range) => flow.span(range.start, range.end)),
    extent: flow.extent(heading.from, end),
    characters,
    share: total === 0 ? 0 : characters / total,
    body: flow.positionAt(heading.body),
    ...(heading.kind === "transition" ? {} : { heading: toHeading(flow, heading) }),
    enumerations: node.runs.map((run) => toEnumeration(flow, run)),
    children: node.children.map((child) => toSection(child, context, total, role)),
  };
}

interface FoundRole {
  readonly role: Role;
  readonly evidence: readonly TextRange[];
}

/** What the user set, else what the heading says outright, the parent, the heading's weaker words, the body. */
function findRole(
  node: SectionNode,
  { flow, genre, roles, reviewYear }: SectionContext,
  parent: Role | undefined,
): FoundRole {
  const { heading, end } = node;
  const set = roles.get(heading.text === "" ? sentenceKey(flow.text, heading.from) : heading.text);
  if (set !== undefined) return { role: set, evidence: [] };
  if ("role" in heading) return { role: heading.role, evidence: [heading.sentence] };
  const named = readRole(heading.text, genre);
  const offset = flow.text.indexOf(heading.text, heading.start);
  const shift = ({ start, end: to }: TextRange) => ({ start: start + offset, end: to + offset });
  const inHeading =
    named === undefined ? undefined : { role: named.role, evidence: named.evidence.map(shift) };
  if (named?.strength === 3 && inHeading !== undefined && mayStandUnder(named.role, parent)) return inHeading;
  if (parent !== undefined && parent !== "other") return { role: parent, evidence: [] };
  const year = yearOf(heading.text);
  if (named === undefined && parent === undefined && reviewYear !== undefined && year > reviewYear)
    return { role: "plan", evidence: [{ start: heading.start, end: heading.end }] };
  const opened = heading.kind === "transition" ? undefined : openedRole(flow.text, heading.body, end);
  if (opened !== undefined) return opened;
  const plain = named !== undefined && isPlain(heading.text, named);
  if (plain && named.strength === 2 && inHeading !== undefined) return inHeading;
  const usual = USUAL_ROLES[genre];
  if (usual !== undefined && OF_ONE_PIECE.includes(genre)) return { role: usual, evidence: [] };
  // What stands before the first part that a sentence opens is what the genre tells at first.
  if (heading.kind === "transition" && tellsParts(genre)) return { role: "achievement", evidence: [] };
  const inBody = recogniseBody(flow.text, heading.body, end);
  if (inBody !== undefined) return inBody;
  const clear =
    named === undefined && tellsParts(genre) ? clearPart(flow.text, heading.body, end) : undefined;
  if (clear !== undefined) return { role: clear, evidence: [] };
  if ((plain || named?.strength === 2) && inHeading !== undefined) return inHeading;
  const results = usual === "achievement" ? findResults(flow.text, heading.body, end) : [];
  if (results.length > 0) return { role: "achievement", evidence: results };
  if (heading.kind !== "transition") return { role: "other", evidence: [] };
  return { role: usual ?? (SELF_CRITICAL.includes(genre) ? "problem" : "other"), evidence: [] };
}

/** The last years of the five-year plans, by the numeral of their name: “十五五” ends with 2030. */
const FIVE_YEAR_PLANS: Readonly<Record<string, number>> = { 三: 2020, 四: 2025, 五: 2030, 六: 2035 };

/** The latest year that a heading names, as a year or by a five-year plan; 0 if none. */
function yearOf(heading: string): number {
  if (!/[年五]/.test(heading)) return 0;
  const years = Array.from(heading.matchAll(/(20\d\d)年|十([三四五六])五/g), ([, year, plan = ""]) =>
    year === undefined ? (FIVE_YEAR_PLANS[plan] ?? 0) : Number(year),
  );
  return Math.max(0, ...years);
}

/** The role of a section whose first sentence passes on to a part: 三、结束语 and then 今后，我将…. */
function openedRole(text: string, body: number, end: number): FoundRole | undefined {
  const start = skipSpaces(text, body, end);
  const sentence = text.slice(start, Math.min(end, sentenceEnd(text, start, FIRST_SENTENCE)));
  const opening = findTransitions(sentence).find(
    (one) => one.opens && one.start === 0 && CRITICAL_ROLES.includes(one.role),
  );
  return opening && { role: opening.role, evidence: [{ start, end: start + sentence.length }] };
}

function readRole(heading: string, genre: Genre): RecognisedRole | undefined {
  const named = recogniseHeading(heading);
  const weak = named?.role === "achievement" && named.strength < 3;
  return weak && SELF_CRITICAL.includes(genre) ? undefined : named;
}

/** Under problems, causes and plans, 廉洁自律方面 and 履职尽责方面 are themes. */
function mayStandUnder(role: Role, parent: Role | undefined): boolean {
  return parent === undefined || !CRITICAL_ROLES.includes(parent) || CRITICAL_ROLES.includes(role);
}

/** True where a weaker word is what the heading is about, and not a word in a slogan. */
function isPlain(text: string, named: { strength: number; evidence: readonly TextRange[] }): boolean {
  if (named.strength === 1) return text.length <= WEAK_HEADING;
  const last = named.evidence[named.evidence.length - 1]?.end ?? 0;
  return text.length <= SHORT_HEADING || last >= text.length - TAIL;
}

function toHeading(flow: Flow, heading: HeadingCandidate): Heading {
  return {
    span: flow.span(heading.start, heading.end),
    level: Math.max(1, heading.rank),
    text: heading.text,
    ...(heading.label === undefined ? {} : { label: heading.label }),
    ...(heading.automatic === true ? { automatic: true } : {}),
    ...(heading.number === undefined ? {} : { number: heading.number }),
  };
}

/** Turns a run into the report's form; the last item ends with its line. */
export function toEnumeration(flow: Flow, { family, members }: Run): Enumeration {
  return {
    family,
    items: members.map((member, i) => {
      const end = members[i + 1]?.start ?? flow.lineEnd(member.end);
      return {
        marker: flow.span(member.start, member.end),
        number: member.number,
        extent: flow.extent(member.start, end),
      };
    }),
  };
}
