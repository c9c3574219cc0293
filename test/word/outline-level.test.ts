import { outlineLevelOf } from "../../src/word/outline-level";

const rows: [name: string, outlineLevel: number, styleBuiltIn: string, level: number | undefined][] = [
  ["body text, which Word numbers 10", 10, "Normal", undefined],
  ["a heading style", 1, "Heading1", 1],
  ["a heading style whose outline level was taken off", 10, "Heading3", 3],
  ["a paragraph with an outline level of its own", 2, "Normal", 2],
  ["a style of the user's own", 10, "Other", undefined],
  ["the title is no heading", 10, "Title", undefined],
  ["a table of contents is no heading", 10, "Toc1", undefined],
  ["a host that does not say", 0, "", undefined],
];
test.each(rows)("%s", (_name, outlineLevel, style, level) => {
  expect(outlineLevelOf(outlineLevel, style)).toBe(level);
});
