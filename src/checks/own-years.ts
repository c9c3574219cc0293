import { flatMap } from "../report/flat-map";
import type { Span } from "../report/paragraph";
import type { Report } from "../report/report";
import { sentenceEnd, sentenceStart } from "../report/sentences";
import { readYear } from "./reporting-period";
import { innermost, isBefore, sectionPaths } from "./section-path";
import { spokenYears } from "./spoken-years";
import { YEAR_FORMS, type YearForm } from "./wrong-year-forms";

/** A year that stands where a report may speak of its own period. */
export interface OwnYear {
  readonly at: Span;
  readonly year: number;
  /** Absent where no month follows. */
  readonly month: number | undefined;
  /** Every form that the words around it have. */
  readonly shapes: readonly YearForm[];
  /** The first of them that nothing excludes. */
  readonly form: YearForm | undefined;
  /** The sentence from the year on. */
  readonly sentence: string;
  readonly nextSentence: string;
}

const LONGEST_SENTENCE = 160;
const LONGEST_QUOTATION = 300;
const MONTH = /^年(\d{1,2})月/;
const MARKS: readonly (readonly [opening: string, closing: string])[] = [
  ["“", "”"],
  ["《", "》"],
  ["（", "）"],
];

/** Finds the years of a report that stand in one of the forms of YEAR_FORMS, title and tables left out. */
export function findOwnYears(report: Report): OwnYear[] {
  const roleAt = (paragraph: number, offset: number) =>
    innermost(sectionPaths(report)({ paragraph, offset }))?.role;
  return flatMap(report.paragraphs, (source, paragraph) => {
    const { text, inTable } = source;
    if (inTable === true) return [];
    return flatMap(spokenYears(source).named, ({ start, digits }): OwnYear[] => {
      const at = { paragraph, start, end: start + digits.length + 1 };
      if (paragraph === report.title?.paragraph && at.start < report.title.end) return [];
      const inOpening = isBefore({ paragraph, offset: at.start }, report.opening.extent.to);
      const shapes = shapesAt(text, at, inOpening);
      const bracketed = shapes.some((form) => form.bracketed);
      if (shapes.length === 0 || (!bracketed && isInsideMarks(text, at.start))) return [];
      const end = sentenceEnd(text, at.end, LONGEST_SENTENCE);
      const sentence = text.slice(at.end, end);
      const nextSentence = text.slice(end, sentenceEnd(text, end, LONGEST_SENTENCE));
      const inPlan = roleAt(paragraph, at.start) === "plan";
      const form = shapes.find(
        ({ unless, then, planned }) =>
          unless?.test(sentence) !== true &&
          then?.test(nextSentence) !== false &&
          (!inPlan || planned === true),
      );
      const month = MONTH.exec(text.slice(at.end - 1, at.end + 3))?.[1];
      return [
        {
          at,
          year: readYear(digits),
          month: month === undefined ? undefined : Number(month),
          shapes,
          form,
          sentence,
          nextSentence,
        },
      ];
    });
  });
}

function shapesAt(text: string, { start, end }: Span, inOpening: boolean): YearForm[] {
  const sentence = text.slice(sentenceStart(text, start, LONGEST_SENTENCE), start);
  const clause = sentence.slice(sentence.lastIndexOf("；") + 1);
  const after = text.slice(end - 1, end + LONGEST_SENTENCE);
  return YEAR_FORMS.filter(
    (form) => (inOpening || form.openingOnly !== true) && form.before.test(clause) && form.after.test(after),
  );
}

/** True between “ and ”, 《 and 》, （ and ）: what is quoted or named there is not told. */
function isInsideMarks(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_QUOTATION), at);
  return MARKS.some(([opening, closing]) => before.lastIndexOf(opening) > before.lastIndexOf(closing));
}
