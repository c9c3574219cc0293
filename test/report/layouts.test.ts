import type { Paragraph } from "../../src/report/paragraph";
import { parseReport } from "../../src/report/parse-report";
import { LAYOUTS } from "./layouts";

test.each(LAYOUTS.map((layout) => [layout.name, layout] as const))(
  "%s",
  (_, { text, genre, outline, sections }) => {
    const paragraphs: readonly Paragraph[] =
      typeof text === "string" ? text.split("\n").map((line) => ({ text: line })) : text;
    const report = parseReport(paragraphs);
    expect(report.genre).toBe(genre);
    expect(report.outline).toBe(outline);
    const found = report.sections.map(({ role, extent: { from } }) => {
      const line = paragraphs[from.paragraph]?.text.slice(from.offset).trimStart() ?? "";
      const begins = sections.find(([, words]) => line.startsWith(words))?.[1];
      return [role, begins ?? line.slice(0, 12)];
    });
    expect(found).toEqual(sections);
  },
);
