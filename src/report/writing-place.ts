import type { Extent, Paragraph, Position } from "./paragraph";
import type { Report, Section } from "./report";
import type { PartRole } from "./role";

/** Where in a report someone is writing. */
export interface WritingPlace {
  readonly role: PartRole;
  /** The heading of the section, without its label; absent where it has none. */
  readonly heading?: string;
  /**
   * What usually comes next there: the sentence that opens the section, the items that a lead announces or an
   * enumeration goes on with, the formula that ends the report where none does yet, or just more of it.
   */
  readonly next: "opening" | "items" | "closing" | "more";
}

/** Finds what is being written at the end of a paragraph; undefined where the section names no role. */
export function writingPlace(report: Report, paragraph: number): WritingPlace | undefined {
  const { paragraphs, sections, closing, appendix } = report;
  const at: Position = { paragraph, offset: paragraphs[paragraph]?.text.length ?? 0 };
  if (appendix && isAfter(at, appendix.extent.from)) return undefined;
  if (closing && isAfter(at, closing.extent.from)) return { role: "closing", next: "more" };
  const path = sectionPath(sections, at);
  const named = path.filter(({ role }) => role !== "other").at(-1);
  if (path.length === 0) {
    const isBegun = hasWords(paragraphs, report.opening.extent, at, report.title?.paragraph);
    return { role: "opening", next: isBegun ? "more" : "opening" };
  }
  if (named === undefined) return undefined;
  const heading = named.heading?.text;
  return { role: named.role, next: nextIn(report, path, at), ...(heading && { heading }) };
}

/** The section at a place, and before it those that it stands in. */
function sectionPath(sections: readonly Section[], at: Position): Section[] {
  const section = sections.filter(({ extent }) => isAfter(at, extent.from)).at(-1);
  return section === undefined ? [] : [section, ...sectionPath(section.children, at)];
}

function nextIn(report: Report, path: readonly Section[], at: Position): WritingPlace["next"] {
  const { paragraphs, sections, closing } = report;
  const inner = path.at(-1);
  if (inner === undefined || !hasWords(paragraphs, { from: inner.body, to: at }, at)) return "opening";
  if (endsWithLead(paragraphs, inner, at) || isInItems(inner, at)) return "items";
  const isLast = path[0] === sections.at(-1) && !hasWordsAfter(paragraphs, at);
  return isLast && closing === undefined ? "closing" : "more";
}

/** The last words before a place announce what follows. */
function endsWithLead(paragraphs: readonly Paragraph[], { body }: Section, at: Position): boolean {
  for (let index = at.paragraph; index >= body.paragraph; index--) {
    const text = paragraphs[index]?.text.slice(index === body.paragraph ? body.offset : 0).trim() ?? "";
    if (text !== "") return /[：:]$/.test(text);
  }
  return false;
}

/** The place is in the last item of an enumeration, or on the empty lines below it. */
function isInItems({ enumerations }: Section, at: Position): boolean {
  return enumerations.some(({ items }) => {
    const last = items.at(-1)?.extent;
    return last !== undefined && isAfter(at, last.from) && at.paragraph <= last.to.paragraph + 1;
  });
}

/** @param except a paragraph that does not count */
function hasWords(paragraphs: readonly Paragraph[], { from }: Extent, to: Position, except = -1): boolean {
  for (let index = from.paragraph; index <= to.paragraph; index++) {
    const start = index === from.paragraph ? from.offset : 0;
    if (index !== except && paragraphs[index]?.text.slice(start).trim()) return true;
  }
  return false;
}

function hasWordsAfter(paragraphs: readonly Paragraph[], { paragraph }: Position): boolean {
  return paragraphs.slice(paragraph + 1).some(({ text }) => text.trim() !== "");
}

function isAfter(at: Position, from: Position): boolean {
  return at.paragraph > from.paragraph || (at.paragraph === from.paragraph && at.offset > from.offset);
}
