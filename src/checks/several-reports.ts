import { flatMap } from "../report/flat-map";
import type { Report } from "../report/report";

/** How many lines above a heading, empty ones among them, an appendix may be announced. */
const LINES_ABOVE = 5;
const APPENDIX = /^\s*[（(]?附(?:件|录|表|[：:])/;

/**
 * True where the numbering of the top-level sections begins anew, and not in an appendix: several reports in one file.
 * Each of them counts and dates for itself, so that a difference between them proves nothing.
 */
export function holdsSeveralReports({ paragraphs, sections }: Report): boolean {
  const first = flatMap(sections, ({ heading }) => (heading?.number === 1 ? [heading.span.paragraph] : []));
  return first.slice(1).some((paragraph) => {
    const above = paragraphs.slice(Math.max(0, paragraph - LINES_ABOVE), paragraph);
    return !above.some(({ text }) => APPENDIX.test(text));
  });
}
