import fc from "fast-check";
import { displayWidth, textWidth } from "../../src/cli/display-width";
import { excerpt } from "../../src/cli/excerpt";

test.each<[string, number]>([
  ["a", 1],
  ["中", 2],
  ["，", 2],
  ["　", 2],
  ["Ａ", 2],
  ["【", 2],
  ["𠮷", 2],
  ["😀", 2],
  ["“", 1],
  ["…", 1],
  ["\u0301", 0],
  ["\u200b", 0],
])("%s takes %i columns", (character, columns) => {
  expect(displayWidth(character)).toBe(columns);
});

/** A text with the range to show between ⟨ and ⟩. */
function marked(text: string) {
  const start = text.indexOf("⟨");
  const end = text.indexOf("⟩") - 1;
  return excerpt(text.replace(/[⟨⟩]/g, ""), { start, end });
}

test.each<[string, string, string, string]>([
  ["Chinese before, Latin marked", "培训⟨XX⟩次", "培训XX次", "　　^^"],
  ["Latin before, Chinese marked", "A4⟨纸⟩", "A4纸", "  ^^"],
  ["narrow and wide before", "“学”a⟨中⟩", "“学”a中", " 　  ^^"],
  ["at the start", "⟨一是⟩抓学习", "一是抓学习", "^^^^"],
  ["a place without length", "甲⟨⟩乙", "甲乙", "　^"],
  ["at the end", "甲⟨⟩", "甲", "　^"],
  ["nothing at all", "⟨⟩", "", "^"],
  ["tabs and control characters", "甲\t⟨\u001b[31m⟩", "甲  [31m", "　 ^^^^^"],
  ["marks that turn the writing round", "甲\u202e⟨乙⟩", "甲乙", "　^^"],
])("%s", (_, text, line, carets) => {
  expect(marked(text)).toEqual({ line, carets });
});

test("a long paragraph is cut around the finding", () => {
  const { line, carets } = marked(`${"前".repeat(500)}⟨XX⟩${"后".repeat(500)}`);
  expect(line).toBe(`...${"前".repeat(12)}XX${"后".repeat(17)}...`);
  expect(carets).toBe(`   ${"　".repeat(12)}^^`);
});

test("a long finding is cut at the width of the window", () => {
  const { line, carets } = marked(`⟨${"长".repeat(500)}⟩`);
  expect(line).toBe(`${"长".repeat(30)}...`);
  expect(carets).toBe("^".repeat(60));
});

test("whatever the text, the carets stand under the finding", () => {
  const text = fc.string({
    unit: fc.constantFrom("中", "a", "“", "😀", "\t", "\u200b", "。"),
    maxLength: 200,
  });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (each, from, length) => {
      const characters = Array.from(each);
      const first = from % (characters.length + 1);
      const start = characters.slice(0, first).join("").length;
      const end = start + characters.slice(first, first + (length % 10)).join("").length;
      const { line, carets } = excerpt(each, { start, end });
      const before = carets.replace(/\^+$/, "");
      expect(textWidth(line)).toBeLessThanOrEqual(66);
      const shown = each
        .slice(0, start)
        .replace(/\t/g, " ")
        .replace(/\u200b/g, "");
      const head = Array.from(line).reduce(
        ({ columns, text: taken }, character) =>
          columns < textWidth(before)
            ? { columns: columns + displayWidth(character), text: taken + character }
            : { columns, text: taken },
        { columns: 0, text: "" },
      );
      expect(head.columns).toBe(textWidth(before));
      expect(shown.endsWith(head.text.replace(/^\.\.\./, ""))).toBe(true);
    }),
  );
});
