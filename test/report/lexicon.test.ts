import fc from "fast-check";
import { codeAfter, Lexicon } from "../../src/report/lexicon";

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

test("find gives what trying every word at every place gives", () => {
  const words = ["问题", "问题导向", "题", "不足", "问"];
  const lexicon = new Lexicon(words.map((word) => [word, word]));
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from("问题导向不足的")), maxLength: 30 }),
      (text) => {
        const expected: string[] = [];
        for (let at = 0; at < text.length;) {
          const word = longestFirst.find((one) => text.startsWith(one, at));
          if (word !== undefined) expected.push(`${at} ${word}`);
          at += word?.length ?? 1;
        }
        expect(lexicon.find(text).map(({ value, start }) => `${start} ${value}`)).toEqual(expected);
      },
    ),
  );
});

test("where a word begins, its first two characters may begin one", () => {
  const words = ["问题", "题", "不足之处"];
  const lexicon = new Lexicon(words.map((word) => [word, word]));
  for (const word of words) expect(lexicon.mayBegin(word.charCodeAt(0), codeAfter(word, 0))).toBe(true);
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from("问题不足之处")), maxLength: 10 }),
      (text) => {
        for (let at = 0; at < text.length; at++) {
          if (lexicon.mayBegin(text.charCodeAt(at), codeAfter(text, at))) continue;
          expect(lexicon.at(text, at)).toBeUndefined();
        }
      },
    ),
  );
});
