import fc from "fast-check";
import type { Paragraph } from "../../src/report/paragraph";
import { reuseParagraphs } from "../../src/report/reuse-paragraphs";

function read(...texts: readonly string[]): Paragraph[] {
  return texts.map((text) => ({ text }));
}

/** The index in `before` of each paragraph that was taken from there. */
function origins(before: readonly Paragraph[], after: readonly Paragraph[]): number[] {
  return reuseParagraphs(before, after).map((one) => before.indexOf(one));
}

test("a document that reads the same is the same", () => {
  const before = read("甲", "乙");
  expect(reuseParagraphs(before, read("甲", "乙"))).toBe(before);
});

const edits: [name: string, before: Paragraph[], after: Paragraph[], origins: number[]][] = [
  ["a paragraph changed", read("甲", "乙", "丙"), read("甲", "乙改", "丙"), [0, -1, 2]],
  ["one came", read("甲", "丙"), read("甲", "乙", "丙"), [0, -1, 1]],
  ["one went", read("甲", "乙", "丙"), read("甲", "丙"), [0, 2]],
  ["two changed places", read("甲", "乙", "丙", "丁"), read("甲", "丙", "乙", "丁"), [0, 2, 1, 3]],
  ["everything is new", read("甲"), read("乙", "丙"), [-1, -1]],
  ["the first of an empty document", [], read("甲"), [-1]],
  ["a list number changed", [{ text: "甲", label: "1." }], [{ text: "甲", label: "2." }], [-1]],
  [
    "a prompt was filled with its own words",
    [{ text: "甲", prompts: [{ start: 0, end: 1 }] }],
    read("甲"),
    [-1],
  ],
];
test.each(edits)("%s", (_name, before, after, expected) => {
  expect(origins(before, after)).toEqual(expected);
});

test("any two documents: what comes out reads as the second", () => {
  const document = fc.array(fc.constantFrom("甲", "乙", "丙", ""), { maxLength: 8 });
  fc.assert(
    fc.property(document, document, (before, after) => {
      expect(reuseParagraphs(read(...before), read(...after))).toEqual(read(...after));
    }),
  );
});
