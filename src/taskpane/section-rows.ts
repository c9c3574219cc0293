import { sectionSpan } from "../checks/places";
import type { Extent, Paragraph, Position, Span } from "../report/paragraph";
import type { Part, Report, Section } from "../report/report";
import type { PartRole, Role } from "../report/role";
import { sectionKey } from "../report/section-key";
import { excerpt, shorten } from "./excerpt";
import { sectionsOf, sectionsWithin, withRole, type SectionRoles } from "./section-roles";

/** Why a section has its role; `quotes` are the words that say so. */
export interface RoleReason {
  /**
   * `heading` and `sentence` name the role, `body` speaks of it, `usual` is what such reports tell where they
   * say nothing else, `hand` is the user's own word.
   */
  readonly kind: "heading" | "sentence" | "body" | "usual" | "hand" | "unknown";
  readonly quotes: readonly string[];
}

/** What the user can set about a section. */
export interface RoleDecision {
  readonly key: string;
  readonly chosen?: Role;
  /** What the section is without the user's word; absent where there would be no section. */
  readonly automatic?: Role;
}

/** A part of the document in the list of its parts. */
export interface SectionRow {
  /** The same as long as the part begins where it began. */
  readonly id: string;
  readonly role: PartRole;
  /** The heading with its label, else the first sentence. */
  readonly text: string;
  readonly at: Span;
  readonly characters: number;
  /** Fraction (0 to 1) of the sections' characters; absent for what stands around them and does not count. */
  readonly share?: number;
  /** True for a part of the section above it. */
  readonly nested: boolean;
  /** True for what is appended below the signature. */
  readonly appended?: true;
  /** For sections only, as the reason is. */
  readonly decision?: RoleDecision;
  readonly reason?: RoleReason;
}

/**
 * The parts of a document in order: opening, sections, closing, appendix. Of the subsections those that do something
 * else than the section that they stand in, and those that the user has set.
 */
export function sectionRows(report: Report, roles: SectionRoles): SectionRow[] {
  const { paragraphs, opening, closing, appendix, sections } = report;
  const shown = sectionsWithin(sections).flatMap(({ section, parent }): SectionRow[] => {
    const key = sectionKey(paragraphs, section);
    const isSet = Object.hasOwn(roles, key);
    const nested = parent !== undefined;
    const differs = nested && sections.includes(parent) && section.role !== parent.role;
    return nested && !isSet && !differs ? [] : [sectionRow(report, section, { nested, key, roles })];
  });
  return [
    ...(opening.characters === 0 ? [] : [partRow(report, opening, report.title)]),
    ...shown,
    ...(closing ? [partRow(report, closing, report.closingFormula)] : []),
    ...(appendix ? [{ ...partRow(report, appendix), appended: true as const }] : []),
  ];
}

/** Roles that were set for sections which are no longer in the document, or read otherwise now. */
export function lostRoles({ paragraphs, sections }: Report, roles: SectionRoles): string[] {
  const known = new Set(sectionsWithin(sections).map(({ section }) => sectionKey(paragraphs, section)));
  return Object.keys(roles).filter((key) => !known.has(key));
}

/** How the sections were found, as the page explains it; `hand` where the user alone has parted the text. */
export function outlineKind({ outline }: Report, rows: readonly SectionRow[]): Report["outline"] | "hand" {
  const isTold = rows.some(({ reason }) => reason?.kind === "sentence");
  const isBegun = rows.some(({ decision }) => decision !== undefined && decision.automatic === undefined);
  return outline === "transitions" && isBegun && !isTold ? "hand" : outline;
}

/** Characters of a sentence that are shown. */
const LONGEST_WORDS = 36;

interface RowContext {
  readonly nested: boolean;
  readonly key: string;
  readonly roles: SectionRoles;
}

function sectionRow(report: Report, section: Section, { nested, key, roles }: RowContext): SectionRow {
  const { role, heading, characters, share, extent } = section;
  const at = sectionSpan(report, section);
  const chosen = Object.hasOwn(roles, key) ? roles[key] : undefined;
  const automatic =
    chosen === undefined ? role : automaticRole(report, section, withRole(roles, key, undefined));
  return {
    id: idOf(extent.from),
    role,
    text: heading === undefined ? wordsAt(report.paragraphs, at) : `${heading.label ?? ""}${heading.text}`,
    at,
    characters,
    share,
    nested,
    decision: { key, ...(chosen && { chosen }), ...(automatic && { automatic }) },
    reason: reasonOf(report, section, chosen),
  };
}

/** Reads the report once more without the user's word; there are but a few such words in a document. */
function automaticRole(report: Report, { extent }: Section, roles: SectionRoles = {}): Role | undefined {
  const sections = sectionsOf(report.paragraphs, report, roles);
  return sections.find(({ extent: { from } }) => idOf(from) === idOf(extent.from))?.role;
}

function reasonOf({ paragraphs }: Report, section: Section, chosen: Role | undefined): RoleReason {
  const { heading, evidence, role } = section;
  if (chosen !== undefined) return { kind: "hand", quotes: [] };
  const words = evidence.filter(({ start, end }) => start < end);
  const quotes = [...new Set(words.map((span) => wordsAt(paragraphs, span)))];
  const [first] = words;
  if (first === undefined) return { kind: role === "other" ? "unknown" : "usual", quotes };
  if (heading !== undefined && isWithin(heading.span, first)) return { kind: "heading", quotes };
  // A sentence that opens a part is the only evidence of it; a body takes several words to be understood.
  return { kind: words.length === 1 ? "sentence" : "body", quotes };
}

function isWithin(whole: Span, { paragraph, start, end }: Span): boolean {
  return paragraph === whole.paragraph && start >= whole.start && end <= whole.end;
}

/** @param at what it is known by, if not by its first line */
function partRow(
  { paragraphs }: Report,
  { role, extent, characters }: Part,
  at = firstLine(paragraphs, extent),
): SectionRow {
  return { id: idOf(extent.from), role, text: wordsAt(paragraphs, at), at, characters, nested: false };
}

/** The first paragraph of a stretch that is not empty. */
function firstLine(paragraphs: readonly Paragraph[], { from, to }: Extent): Span {
  for (let paragraph = from.paragraph; paragraph <= to.paragraph; paragraph++) {
    const text = paragraphs[paragraph]?.text ?? "";
    const start = paragraph === from.paragraph ? from.offset : 0;
    if (text.slice(start).trim() !== "") return { paragraph, start, end: text.length };
  }
  return { paragraph: from.paragraph, start: from.offset, end: from.offset };
}

/** What a span quotes, fit to be shown: a long sentence loses its middle. */
function wordsAt(paragraphs: readonly Paragraph[], at: Span): string {
  return shorten(excerpt(paragraphs[at.paragraph]?.text ?? "", at, 0).quote, LONGEST_WORDS);
}

function idOf({ paragraph, offset }: Position): string {
  return `${paragraph}:${offset}`;
}
