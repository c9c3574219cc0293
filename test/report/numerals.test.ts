import fc from "fast-check";
import { parseNumeral, toChineseNumeral, toCircledNumeral } from "../../src/report/numerals";

test.each([
  ["一", 1],
  ["两", 2],
  ["十", 10],
  ["十一", 11],
  ["二十", 20],
  ["九十九", 99],
  ["一百零三", 103],
  ["二〇二五", 2025],
  ["12", 12],
  ["１２", 12],
  ["①", 1],
  ["⑳", 20],
])("%s is %i", (text, number) => {
  expect(parseNumeral(text)).toBe(number);
});

test.each(["", "是", "一是", "百", "①②", "1.5", "一".repeat(11), "几"])("%j is no numeral", (text) => {
  expect(parseNumeral(text)).toBeUndefined();
});

test("what is written can be read", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 99 }), (n) => parseNumeral(toChineseNumeral(n)) === n));
  fc.assert(fc.property(fc.integer({ min: 1, max: 20 }), (n) => parseNumeral(toCircledNumeral(n)) === n));
});

test("there is no heading numeral for 0, 100 or 1.5, and no circled one past 20", () => {
  for (const n of [0, 100, 1.5]) expect(() => toChineseNumeral(n)).toThrow(RangeError);
  expect(() => toCircledNumeral(21)).toThrow(RangeError);
});

test("any text gives a number or nothing", () => {
  fc.assert(fc.property(fc.string(), (text) => ["number", "undefined"].includes(typeof parseNumeral(text))));
});
