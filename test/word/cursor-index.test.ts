import fc from "fast-check";
import { TEXTS_AT_CURSOR } from "../../src/word/cursor";
import { cursorIndex } from "../../src/word/cursor-index";

const paragraphs = (texts: readonly string[]) => texts.map((text) => ({ text }));

test.each([
  ["the document begins with them", ["甲", "乙", "丙"], ["甲", "乙"], 1],
  ["they stand there once", ["甲", "乙", "丙", "丁", "戊", "己"], ["乙", "丙", "丁", "戊", "己"], 5],
  ["an empty document", [""], [""], 0],
])("found: %s", (_name, texts, before, index) => {
  expect(cursorIndex(paragraphs(texts), before)).toBe(index);
});

test.each([
  ["they stand there twice", ["", "", "", "", "", "", ""], ["", "", "", "", ""]],
  ["the document has changed", ["甲", "乙"], ["甲", "丙"]],
  ["Word would not say", ["甲"], []],
])("not certain: %s", (_name, texts, before) => {
  expect(cursorIndex(paragraphs(texts), before)).toBeUndefined();
});

test("a place that is given is the right one", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("", "甲", "乙"), { minLength: 1, maxLength: 12 }),
      fc.nat({ max: 11 }),
      (texts, at) => {
        const cursor = at % texts.length;
        const before = texts.slice(Math.max(0, cursor + 1 - TEXTS_AT_CURSOR), cursor + 1);
        expect([undefined, cursor]).toContain(cursorIndex(paragraphs(texts), before));
      },
    ),
  );
});
