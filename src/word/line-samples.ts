import type { LineStyle } from "../library/styled-line";
import type { Report, Section } from "../report/report";

/** Which paragraph of the document shows how each kind of line looks there, by its index. */
export type LineSamples = Partial<Readonly<Record<LineStyle, number>>>;

/** A paragraph with fewer characters may be a caption, a name or a date. */
const SHORTEST_BODY = 15;

/** Farther from the cursor than this many paragraphs nothing is looked at. */
const REACH = 60;

const HEADINGS: readonly LineStyle[] = ["heading1", "heading2", "heading3", "heading4"];

/**
 * Finds the nearest heading of each level, and the nearest paragraph of body text, before the cursor if there is
 * one, else after it; title, salutation and signature where they are near.
 *
 * @param cursor the index of the cursor's paragraph
 */
export function lineSamples(report: Report, cursor: number): LineSamples {
  const headings = new Map<number, LineStyle>();
  const ends = new Map<number, number>();
  collect(report.sections, headings, ends);
  const formal: readonly (readonly [LineStyle, number | undefined])[] = [
    ["title", report.title?.paragraph],
    ["salutation", report.salutation?.paragraph],
    ["signature", report.signature?.[0]?.paragraph],
  ];
  const taken = new Set(formal.map(([, paragraph]) => paragraph));
  const isBody = (index: number) => {
    const paragraph = report.paragraphs[index];
    if (!paragraph || paragraph.inTable || paragraph.label !== undefined) return false;
    if (taken.has(index) || paragraph.outlineLevel !== undefined) return false;
    // Body text may stand on the heading's own line.
    return paragraph.text.slice(ends.get(index)).trim().length >= SHORTEST_BODY;
  };
  const found: Partial<Record<LineStyle, number>> = {};
  for (const index of around(cursor, report.paragraphs.length)) {
    const style = headings.get(index);
    if (style !== undefined) found[style] ??= index;
    if (isBody(index)) found.body ??= index;
  }
  for (const [style, paragraph] of formal) {
    if (paragraph !== undefined && Math.abs(paragraph - cursor) <= REACH) found[style] = paragraph;
  }
  return found;
}

/** @param ends where the heading ends in its paragraph */
function collect(
  sections: readonly Section[],
  styles: Map<number, LineStyle>,
  ends: Map<number, number>,
): void {
  for (const { heading, children } of sections) {
    const style = heading && HEADINGS[heading.level - 1];
    if (style) styles.set(heading.span.paragraph, style);
    if (heading) ends.set(heading.span.paragraph, heading.span.end);
    collect(children, styles, ends);
  }
}

/** The cursor's paragraph and those before it, nearest first; then those after it. */
function* around(cursor: number, count: number): Generator<number> {
  for (let index = cursor; index >= Math.max(0, cursor - REACH); index--) yield index;
  for (let index = cursor + 1; index < Math.min(count, cursor + REACH + 1); index++) yield index;
}
