import { CharacterCounts } from "./count-characters";
import { findFoot } from "./document-foot";
import { findHead } from "./document-head";
import { findRuns } from "./enumerations";
import { Flow } from "./flow";
import type { Genre } from "./genre";
import { itemGroups, runGroup, runsOf, sectionGroup } from "./item-groups";
import { agrees, findLeads, findOpeningLead, type FoundLead, type ItemGroup } from "./leads";
import { markersBetween, markersOf } from "./markers";
import { readOutline } from "./outline";
import type { Paragraph, TextRange } from "./paragraph";
import { recogniseGenre, recogniseGenreOfBody } from "./recognise-genre";
import type { Lead, Part, Report } from "./report";
import type { CountingRule } from "./requirement";
import type { Role } from "./role";
import { buildTree, toEnumeration, toSections, type SectionNode } from "./sections";
import { withChosenParts } from "./transition-outline";
import { transitionsOf } from "./transitions";

/** What a caller knows better than the text. */
export interface ParseOptions {
  /** Instead of the genre that the title names. */
  readonly genre?: Genre;
  /** How characters are counted; `characters` if absent. */
  readonly counting?: CountingRule;
  /** Roles that the user has set by hand, by sectionKey; a sentence that is such a key begins a section. */
  readonly roles?: Readonly<Record<string, Role>>;
}

const LEAD_IN = 600;

/** Understands a document as a report. Takes any input, never throws, in time linear in its length. */
export function parseReport(paragraphs: readonly Paragraph[], options: ParseOptions = {}): Report {
  const flow = new Flow(paragraphs);
  const counts = new CharacterCounts(flow, options.counting ?? "characters");
  const head = findHead(flow);
  const foot = findFoot(flow, head.bodyLine);
  const transitions = transitionsOf(flow);
  const markers = markersOf(flow);
  const roles = new Map(Object.entries(options.roles ?? {}));
  const genre = options.genre ?? findGenre(flow, head.titleText);
  const found = readOutline(flow, head.bodyLine, foot.start, markers, transitions, genre);
  const outline = withChosenParts(flow, found, head.bodyLine, foot.start, roles);
  const tree = buildTree(flow, outline, markers, foot.start);
  const start = tree[0]?.heading.from ?? foot.start;
  const openingRuns = findRuns(flow.text, markersBetween(markers, 0, start));
  const runs = [...openingRuns, ...runsOf(tree)];
  const groups = [...openingRuns.map((run) => runGroup(run, start)), ...itemGroups(tree, foot.start)];
  const part = (role: "opening" | "closing" | "other", from: number, to: number): Part => ({
    role,
    extent: {
      // Marks without meaning before the first character belong to the document too.
      from: role === "opening" ? { paragraph: 0, offset: 0 } : flow.positionAt(from),
      to: to < flow.text.length ? flow.positionAt(to) : flow.endPosition(),
    },
    characters: counts.between(from, to),
  });
  const span = ({ start: from, end }: TextRange) => flow.span(from, end);
  const signature = [...head.signature, ...foot.signature].map(span);
  return {
    paragraphs,
    genre,
    ...(head.title === undefined ? {} : { title: span(head.title) }),
    ...(head.salutation === undefined ? {} : { salutation: span(head.salutation) }),
    opening: part("opening", 0, start),
    sections: toSections(tree, { flow, genre, counts, roles }),
    ...(foot.start < foot.end ? { closing: part("closing", foot.start, foot.end) } : {}),
    ...(foot.end < flow.text.length ? { appendix: part("other", foot.end, flow.text.length) } : {}),
    ...(foot.closingFormula === undefined ? {} : { closingFormula: span(foot.closingFormula) }),
    ...(signature.length === 0 ? {} : { signature }),
    characters: counts.between(0, flow.text.length),
    enumerations: runs.map((run) => toEnumeration(flow, run)),
    leads: allLeads(flow.text, groups, { start: 0, end: start }, tree).map((lead) => toLead(flow, lead)),
    mentions: transitions.map(({ role, start: from, end }) => ({ role, at: flow.span(from, end) })),
    outline: outline.kind,
  };
}

function findGenre(flow: Flow, title: string): Genre {
  const named = recogniseGenre(title);
  if (named !== "其他" || /报告|讲话|通知|汇报|申请|方案|办法|召开|举行/.test(title)) return named;
  return recogniseGenreOfBody(flow.text.slice(0, LEAD_IN));
}

/** The leads before each group, and what the opening announces of the top-level sections. */
function allLeads(
  text: string,
  groups: readonly ItemGroup[],
  opening: TextRange,
  tree: readonly SectionNode[],
): FoundLead[] {
  const sections = sectionGroup(tree, text.length);
  const announced = tree.length > 1 ? findOpeningLead(text, opening, sections) : undefined;
  const leads = findLeads(text, groups).filter(({ start }) => start !== announced?.start);
  return [...(announced === undefined ? [] : [announced]), ...leads].map((lead) =>
    lead.start < opening.end && lead.group.headings ? withDoubt(lead, groups) : lead,
  );
}

/** What the opening announces may be the sections, or the items of one of them. */
function withDoubt(lead: FoundLead, groups: readonly ItemGroup[]): FoundLead {
  const elsewhere = !lead.agrees && groups.some((group) => group.headings && agrees(lead.declared, group));
  return { ...lead, uncertain: lead.uncertain || elsewhere };
}

function toLead(flow: Flow, lead: FoundLead): Lead {
  return {
    at: flow.span(lead.start, lead.end),
    declared: lead.declared,
    members: lead.group.members.map(({ start, end }) => flow.span(start, end)),
    agrees: lead.agrees,
    uncertain: lead.uncertain,
  };
}
