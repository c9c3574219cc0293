import type { Finding } from "../../src/checks/check";
import { defaultRequirement } from "../../src/checks/default-requirement";
import { runChecks } from "../../src/checks/run-checks";
import type { Genre } from "../../src/report/genre";
import type { Paragraph, Span } from "../../src/report/paragraph";
import { mergeRequirement } from "../../src/report/merge-requirement";
import { parseReport } from "../../src/report/parse-report";
import type { EnteredRequirement } from "../../src/report/requirement";

/**
 * An expected finding: the check, the 0-based paragraph, and the quoted text. Where the text stands more than
 * once, the quote gives its surroundings and marks the span: 领导讲话⟦X⟧篇.
 */
export type Expected = readonly [check: string, paragraph: number, quote: string];

/** A row of a table: paragraphs as lines, or as objects, and what must be found in them. */
export interface Row {
  readonly name: string;
  readonly text: string | readonly Paragraph[];
  readonly expected: readonly Expected[];
  readonly genre?: Genre;
  /** What the notice demands. */
  readonly entered?: EnteredRequirement;
}

/** The paragraphs of a text, one for each line. */
export function toParagraphs(text: string | readonly Paragraph[]): readonly Paragraph[] {
  return typeof text === "string" ? text.split("\n").map((line) => ({ text: line })) : text;
}

/** Runs the checks of a row, only those with the given ids if there are any. */
export function findingsOf(
  { text, genre, entered }: Omit<Row, "name" | "expected">,
  only?: string,
): Finding[] {
  const report = parseReport(toParagraphs(text), genre === undefined ? {} : { genre });
  const genres = defaultRequirement(report.genre);
  const requirement = entered === undefined ? genres : mergeRequirement(entered, genres);
  return runChecks(report, requirement).filter(({ check }) => only === undefined || check === only);
}

/** Declares one test for each row. */
export function testRows(rows: readonly Row[], only?: string): void {
  test.each(rows.map((row) => [row.name, row] as const))("%s", (_, row) => {
    const paragraphs = toParagraphs(row.text);
    const found = findingsOf(row, only).map(({ check, at }) => [check, at.paragraph, at.start, at.end]);
    const expected = row.expected.map(([check, paragraph, quote]) => {
      const { start, end } = spanOf(paragraphs, paragraph, quote);
      return [check, paragraph, start, end];
    });
    expect(found.map((place) => show(paragraphs, place))).toEqual(
      expected.map((place) => show(paragraphs, place)),
    );
  });
}

/** The span of a quote; throws if the paragraph holds it not at all or more than once. */
export function spanOf(paragraphs: readonly Paragraph[], paragraph: number, quote: string): Span {
  const text = paragraphs[paragraph]?.text ?? "";
  const [before = "", marked, after = ""] = quote.split(/[⟦⟧]/);
  const whole = quote.replace(/[⟦⟧]/g, "");
  const at = text.indexOf(whole);
  if (at < 0) throw new Error(`paragraph ${paragraph} does not hold ${quote}`);
  if (text.indexOf(whole, at + 1) >= 0)
    throw new Error(`paragraph ${paragraph} holds ${quote} more than once`);
  if (marked === undefined) return { paragraph, start: at, end: at + whole.length };
  return { paragraph, start: at + before.length, end: at + whole.length - after.length };
}

/** A place as words, so that a failing test can be read. */
function show(
  paragraphs: readonly Paragraph[],
  [check, paragraph, start, end]: readonly (string | number)[],
): string {
  const text = paragraphs[Number(paragraph)]?.text ?? "";
  return `${String(check)} ${String(paragraph)}:${String(start)} ${text.slice(Number(start), Number(end))}`;
}
