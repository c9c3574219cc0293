import fc from "fast-check";
import { firstNumeral, writeLike } from "../../src/checks/numeral-forms";
import { parseNumeral } from "../../src/report/numerals";

test.each([
  ["三", 4, "四"],
  ["十", 12, "十二"],
  ["两", 3, "三"],
  ["3", 12, "12"],
  ["３", 12, "１２"],
  ["03", 4, "04"],
  ["①", 20, "⑳"],
  ["⑶", 4, "⑷"],
  ["⒊", 4, "⒋"],
  ["㈢", 10, "㈩"],
  ["㈢", 11, undefined],
  ["①", 21, undefined],
  ["三", 0, undefined],
  ["三", 100, undefined],
])("%s as %d is %s", (model, number, written) => {
  expect(writeLike(model, number)).toBe(written);
});

test.each([
  ["（三）", 1, 2],
  ["第十二", 1, 3],
  ["12项任务", 0, 2],
  ["⑶", 0, 1],
])("the numeral of %s", (text, start, end) => {
  expect(firstNumeral(text)).toEqual({ start, end });
});

test("首先 holds no numeral", () => {
  expect(firstNumeral("首先")).toBeUndefined();
});

test("what is written is read as the same number", () => {
  const model = fc.constantFrom("三", "3", "３", "①");
  fc.assert(
    fc.property(model, fc.integer({ min: 1, max: 20 }), (like, number) => {
      expect(parseNumeral(writeLike(like, number) ?? "")).toBe(number);
    }),
  );
});
