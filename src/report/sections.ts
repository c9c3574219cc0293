import { countCharacters } from "./count-characters";
import { findRuns, type Run } from "./enumerations";
import type { Flow } from "./flow";
import type { Genre } from "./genre";
import type { HeadingCandidate } from "./headings";
import { markersBetween, type Marker } from "./markers";
import type { Outline } from "./outline";
import type { TextRange } from "./paragraph";
import { recogniseBody, recogniseHeading } from "./recognise-role";
import type { Enumeration, Heading, Section } from "./report";
import type { CountingRule } from "./requirement";
import type { Role } from "./role";
import type { TransitionHeading } from "./transition-outline";

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
  readonly counting: CountingRule;
  /** Roles that the user has set, by the heading's words. */
  readonly roles: Readonly<Record<string, Role>>;
}

/** Genres whose text is achievements where nothing else is said. */
const TELLS_ACHIEVEMENTS: readonly Genre[] = [
  "述职报告",
  "述职述廉报告",
  "党建述职报告",
  "工作总结",
  "工作汇报",
];
const CRITICAL: readonly Role[] = ["problem", "cause", "plan"];
const WEAK_HEADING = 8;
const SHORT_HEADING = 10;
const TAIL = 4;

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
export function toSections(nodes: readonly SectionNode[], context: SectionContext): Section[] {
  const { flow, counting } = context;
  const total = nodes.reduce(
    (sum, { heading, end }) => sum + countCharacters(flow.text, counting, heading.from, end),
    0,
  );
  return nodes.map((node) => toSection(node, context, total, undefined));
}

function toSection(
  node: SectionNode,
  context: SectionContext,
  total: number,
  parent: Role | undefined,
): Section {
  const { flow, counting } = context;
  const { heading, end } = node;
  const { role, evidence } = findRole(node, context, parent);
  const characters = countCharacters(flow.text, counting, heading.from, end);
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
  { flow, genre, roles }: SectionContext,
  parent: Role | undefined,
): FoundRole {
  const { heading, end } = node;
  const set = roles[heading.text];
  if (set !== undefined && heading.text !== "") return { role: set, evidence: [] };
  if ("role" in heading) return { role: heading.role, evidence: [heading.sentence] };
  const named = recogniseHeading(heading.text);
  const offset = flow.text.indexOf(heading.text, heading.start);
  const shift = ({ start, end: to }: TextRange) => ({ start: start + offset, end: to + offset });
  const inHeading =
    named === undefined ? undefined : { role: named.role, evidence: named.evidence.map(shift) };
  if (named?.strength === 3 && inHeading !== undefined && mayStandUnder(named.role, parent)) return inHeading;
  if (parent !== undefined && parent !== "other") return { role: parent, evidence: [] };
  const plain = named !== undefined && isPlain(heading.text, named);
  if (plain && named.strength === 2 && inHeading !== undefined) return inHeading;
  const inBody = recogniseBody(flow.text, heading.body, end);
  if (inBody !== undefined) return inBody;
  if ((plain || named?.strength === 2) && inHeading !== undefined) return inHeading;
  const untold = heading.kind === "transition" && TELLS_ACHIEVEMENTS.includes(genre);
  return { role: untold ? "achievement" : "other", evidence: [] };
}

/** Under problems, causes and plans, 廉洁自律方面 and 履职尽责方面 are themes. */
function mayStandUnder(role: Role, parent: Role | undefined): boolean {
  return parent === undefined || !CRITICAL.includes(parent) || CRITICAL.includes(role);
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
