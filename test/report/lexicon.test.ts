import fc from "fast-check";
import { Lexicon } from "../../src/report/lexicon";

const LEXICON = new Lexicon([
  ["问题", "problem"],
  ["问题导向", "none"],
  ["不足", "problem"],
]);

test("the longest word at each place, from left to right", () => {
  expect(LEXICON.find("坚持问题导向，找准问题和不足")).toEqual([
    { value: "none", start: 2, end: 6 },
    { value: "problem", start: 9, end: 11 },
    { value: "problem", start: 12, end: 14 },
  ]);
});

test("only inside the given range", () => {
  expect(LEXICON.find("问题问题", 1, 3)).toEqual([]);
});

test("words do not overlap", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from("问题导向不足")), maxLength: 30 }),
      (text) => {
        let free = 0;
        for (const { start, end } of LEXICON.find(text)) {
          expect(start).toBeGreaterThanOrEqual(free);
          free = end;
        }
      },
    ),
  );
});

test("a word occurs in a text where find would find one", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("问", "题", "导", "向", "不", "足") }), (text) => {
      expect(LEXICON.occursIn(text)).toBe(LEXICON.find(text).length > 0);
    }),
  );
});
