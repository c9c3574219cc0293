import fc from "fast-check";
import { countCharacters } from "../../src/report/count-characters";

test.each([
  ["述职报告", 4, 4],
  ["述职报告。", 5, 5],
  ["　　述 职\t报\n告", 4, 4],
  ["2025年12月", 8, 4],
  ["增长12.5%", 7, 3],
  ["XX局", 3, 2],
  ["“四个意识”", 6, 6],
  ["Word 2021 版", 9, 3],
  ["𠮷祥", 2, 2],
  ["成\u0005绩\uFFFC", 2, 2],
  ["", 0, 0],
])("%j has %i characters, and %i by Word's rule", (text, characters, words) => {
  expect(countCharacters(text, "characters")).toBe(characters);
  expect(countCharacters(text, "word")).toBe(words);
});

test("Word's rule never counts more, and parts between line breaks add up", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
      const all = countCharacters(a, "characters");
      expect(countCharacters(a, "word")).toBeLessThanOrEqual(all);
      expect(countCharacters(`${a}\n${b}`, "characters")).toBe(all + countCharacters(b, "characters"));
    }),
  );
});
