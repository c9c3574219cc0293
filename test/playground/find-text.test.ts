import fc from "fast-check";
import { findText, type FindOptions } from "../../src/playground/document/find-text";

const EXACT: FindOptions = { matchCase: true };

/** Offsets of the hits in a text without deletions. */
function starts(text: string, needle: string, options = EXACT, cuts: readonly number[] = []): number[] {
  return findText({ text, cuts }, needle, options).map(({ start }) => start);
}

const rows: readonly (readonly [name: string, text: string, needle: string, starts: readonly number[]])[] = [
  ["each hit", "培训XX次，走访XX户", "XX", [2, 8]],
  ["hits do not overlap", "XXXX", "XXX", [0]],
  ["^^ is a caret", "2^3", "2^^3", [0]],
  ["^t is a tab", "甲\t乙", "甲^t乙", [0]],
  ["^l is a line break", "甲\v乙", "甲^l乙", [0]],
  ["^p is the end of a paragraph", "甲。\r乙。\r", "。^p", [1, 4]],
  ["^# is a digit", "2025年", "^#年", [3]],
  ["straight quotes find curly ones", "“三会一课”", '"三会一课"', [0]],
  ["curly quotes find straight ones", '"三会一课"', "“三会一课”", [0]],
  ["a raw tab finds nothing", "甲\t乙", "甲\t乙", []],
  ["a raw line break finds nothing", "甲\v乙", "甲\v乙", []],
  ["a control character parts the text", "甲\u0005乙", "甲乙", []],
  ["full-width digits are other characters", "２０", "20", []],
  ["the needle is no expression", "甲.乙*", ".*", []],
  ["nothing in an empty text", "", "甲", []],
];

test.each(rows)("%s", (_name, text, needle, expected) => {
  expect(starts(text, needle)).toEqual(expected);
});

test("without matchCase letters of both cases are found", () => {
  expect(starts("xx年XX月", "XX", {})).toEqual([0, 3]);
  expect(starts("xx年XX月", "XX")).toEqual([3]);
});

test("whole words, prefixes and suffixes look at the neighbours", () => {
  expect(starts("cat concat cats", "cat", { matchWholeWord: true })).toEqual([0]);
  expect(starts("cat concat cats", "cat", { matchPrefix: true })).toEqual([0, 11]);
  expect(starts("cat concat cats", "cat", { matchSuffix: true })).toEqual([0, 7]);
});

test("no hit reaches across the edge of a deletion, but one may lie on either side", () => {
  expect(starts("甲乙丙丁", "乙丙", EXACT, [2])).toEqual([]);
  expect(starts("甲乙丙丁", "甲乙", EXACT, [2])).toEqual([0]);
  expect(starts("甲乙丙丁", "丙丁", EXACT, [2])).toEqual([2]);
});

test.each([
  ["nothing", ""],
  ["256 characters", "长".repeat(256)],
  ["a code that there is not", "甲^z"],
  ["a caret at the end", "甲^"],
])("refused: %s", (_name, needle) => {
  expect(() => starts("甲", needle)).toThrow(
    expect.objectContaining({ code: "SearchStringInvalidOrTooLong" }) as Error,
  );
});

test("255 characters are not too many", () => {
  expect(starts("长".repeat(255), "长".repeat(255))).toEqual([0]);
});

test("finds exactly what a scan from the left finds", () => {
  const text = fc.string({ unit: fc.constantFrom("X", "年", "a", "“"), maxLength: 40 });
  const needle = fc.string({ unit: fc.constantFrom("X", "年", "a"), minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(text, needle, (haystack, wanted) => {
      const expected: number[] = [];
      for (let at = haystack.indexOf(wanted); at !== -1; at = haystack.indexOf(wanted, at + wanted.length)) {
        expected.push(at);
      }
      expect(starts(haystack, wanted)).toEqual(expected);
    }),
  );
});
