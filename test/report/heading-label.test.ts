import fc from "fast-check";
import { parseLabel } from "../../src/report/heading-label";

test.each([
  ["一、工作", "cn", 1, "一、"],
  ["十一、工作", "cn", 11, "十一、"],
  ["一．工作", "cn", 1, "一．"],
  ["一、两手抓", "cn", 1, "一、"],
  ["（一）工作", "cn-paren", 1, "（一）"],
  ["(二)工作", "cn-paren", 2, "(二)"],
  ["（ 三 ）工作", "cn-paren", 3, "（ 三 ）"],
  ["㈢工作", "cn-paren", 3, "㈢"],
  ["1.工作", "arabic", 1, "1."],
  ["１．工作", "arabic", 1, "１．"],
  ["2、工作", "arabic", 2, "2、"],
  ["3，工作", "arabic", 3, "3，"],
  ["（1）工作", "arabic-paren", 1, "（1）"],
  ["1）工作", "arabic-paren", 1, "1）"],
  ["⑵工作", "arabic-paren", 2, "⑵"],
  ["③工作", "circled", 3, "③"],
  ["第一部分 工作", "part", 1, "第一部分"],
  ["第二章　工作", "part", 2, "第二章"],
])("%s begins with a label", (text, kind, number, label) => {
  expect(parseLabel(text, 0)).toEqual({ kind, number, end: label.length });
});

test.each([
  ["a figure", "5.5%左右"],
  ["months", "3、4月份"],
  ["a year", "2025、2026两年"],
  ["grades", "一、二级干部"],
  ["seasons", "三、四季度"],
  ["a marker of an enumeration", "一是学习"],
  ["a word", "一切为了群众"],
  ["words in brackets", "（一次性）"],
  ["a part of a plan", "第一部门规章"],
  ["nothing", ""],
])("%s is no label", (_, text) => {
  expect(parseLabel(text, 0)).toBeUndefined();
});

test("a label lies inside the text", () => {
  const text = fc.string({
    unit: fc.constantFrom(...Array.from("一二十（）()、.，12第部分章 ㈠①")),
    maxLength: 12,
  });
  fc.assert(
    fc.property(text, fc.nat(12), (one, at) => {
      const label = parseLabel(one, at);
      if (label !== undefined) {
        expect(label.end).toBeGreaterThan(at);
        expect(label.end).toBeLessThanOrEqual(one.length);
        expect(label.number).toBeGreaterThan(0);
      }
    }),
  );
});
