import { flatMap } from "../report/flat-map";
import type { Report, Section } from "../report/report";
import type { Check } from "./check";
import { textBetween, textOf } from "./places";

const LONGEST_HEADING = 60;
const LONGEST_NAME = 32;
const SHORT_NAME = 12;
/** Deeper than this, a heading without text is an item of a list. */
const MAX_DEPTH = 2;
const LOOK = 200;

/** Finds headings with nothing under them. Lists of short numbered lines are no headings. */
export const emptySection: Check = {
  id: "empty-section",
  basis: "textbook",
  severity: "error",
  *run(report) {
    for (const { heading } of findEmpty(report, report.sections, 1)) {
      if (heading !== undefined) yield { at: heading.span, message: (say) => say.emptySection(heading.text) };
    }
  },
};

function findEmpty(report: Report, siblings: readonly Section[], depth: number): Section[] {
  if (depth > MAX_DEPTH || siblings.length === 0) return [];
  const empty = siblings.filter((section) => isEmpty(report, section));
  const few = empty.length * 2 <= siblings.length;
  const alone = empty.length === 1 && siblings.length > 2;
  const found = empty.filter(
    (section) =>
      (few || alone || (depth === 1 && section.role !== "other")) && !isSentence(report, section, alone),
  );
  return [...found, ...flatMap(siblings, ({ children }) => findEmpty(report, children, depth + 1))];
}

function isEmpty({ paragraphs }: Report, { heading, children, body, extent }: Section): boolean {
  if (heading === undefined || children.length > 0) return false;
  if (heading.text === "" || heading.text.length > LONGEST_HEADING) return false;
  const rest = textBetween(paragraphs, { from: body, to: extent.to }, LOOK);
  // Headings side by side on one line are a list.
  const line = paragraphs[heading.span.paragraph]?.text ?? "";
  const besideNext = extent.to.paragraph === body.paragraph && /\s$/.test(rest);
  const besidePrevious = /\S\s+$/.test(line.slice(Math.max(0, heading.span.start - 9), heading.span.start));
  return rest.trim() === "" && !besideNext && !besidePrevious;
}

/** A heading that ends with a full stop, or is as long as a sentence, may be the whole of what is said. */
function isSentence({ paragraphs }: Report, { heading }: Section, alone: boolean): boolean {
  if (heading === undefined) return false;
  if (heading.text.length > LONGEST_NAME) return true;
  return /[。；;]$/.test(textOf(paragraphs, heading.span)) && !(alone && heading.text.length <= SHORT_NAME);
}
