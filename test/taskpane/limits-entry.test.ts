import fc from "fast-check";
import type { Limits } from "../../src/report/requirement";
import { ENDS, limitText, readLimits } from "../../src/taskpane/limits-entry";
import type { Measure } from "../../src/taskpane/requirement-summary";

test.each<[Measure, string, number | undefined]>([
  ["characters", "3000", 3000],
  ["characters", " 3,000 ", 3000],
  ["characters", "３０００字", 3000],
  ["characters", "3，000 个字", 3000],
  ["characters", "三千", 3000],
  ["characters", "0", 0],
  ["characters", "", undefined],
  ["share", "10", 0.1],
  ["share", "10%", 0.1],
  ["share", "１０％", 0.1],
  ["share", "33.3", 0.333],
  ["share", "百分之十", 0.1],
  ["share", "三分之一", 1 / 3],
  ["share", "1/3", 1 / 3],
  ["share", "0", 0],
  ["share", "7", 0.07],
  ["share", " ", undefined],
])("%s: “%s” is read", (measure, text, limit) => {
  expect(readLimits(measure, { min: text, max: "" })).toEqual({
    limits: limit === undefined ? {} : { min: limit },
  });
});

test.each<[Measure, string, RegExp]>([
  ["characters", "abc", /整数/],
  ["characters", "字", /整数/],
  ["characters", "3000.5", /整数/],
  ["characters", "-3000", /整数/],
  ["characters", "3000-5000", /整数/],
  ["characters", "99999999999", /整数/],
  ["share", "一成", /0 到 100/],
  ["share", "110", /0 到 100/],
  ["share", "-1", /0 到 100/],
  ["share", "3/2", /0 到 100/],
  ["share", "1/0", /0 到 100/],
  ["share", "0.1", /百分数/],
  ["share", "100", /占满/],
])("%s: “%s” is told and not taken", (measure, text, problem) => {
  const before = { min: 0.5, max: 0.9 };
  expect(readLimits(measure, { min: text, max: limitText(measure, 0.9) }, before)).toEqual({
    limits: before,
    problem: { text: expect.stringMatching(problem) as string, ends: ["min"] },
  });
});

test("a ceiling may be the whole", () => {
  expect(readLimits("share", { min: "", max: "100" })).toEqual({ limits: { max: 1 } });
});

test("one field that cannot be read does not hold up the other", () => {
  expect(readLimits("characters", { min: "3000", max: "许多" }, { max: 5000 })).toEqual({
    limits: { min: 3000, max: 5000 },
    problem: expect.objectContaining({ ends: ["max"] }) as unknown,
  });
});

test("a floor above the ceiling is told in both fields, and nothing is taken", () => {
  const before = { max: 3000 };
  expect(readLimits("characters", { min: "5000", max: "3000" }, before)).toEqual({
    limits: before,
    problem: { text: expect.stringContaining("还大") as string, ends: ENDS },
  });
});

test("what a file says more exactly than a field shows stays as it is", () => {
  const before = { min: 0.123456, max: 1 / 3 };
  const texts = { min: limitText("share", before.min), max: limitText("share", before.max) };
  expect(texts).toEqual({ min: "12.35", max: "33.33" });
  expect(readLimits("share", texts, before)).toEqual({ limits: before });
});

test("whatever is typed, the limits stay in bounds and in order", () => {
  const character = fc.constantFrom(...Array.from("0123456789.,%/-+eE一二十百千分之成字 ，％①²"), "abc", "");
  const text = fc.array(character, { maxLength: 12 }).map((parts) => parts.join(""));
  const ok = ({ min = 0, max = Infinity }: Limits) => min >= 0 && min <= max;
  fc.assert(
    fc.property(fc.constantFrom<Measure>("characters", "share"), text, text, (measure, min, max) => {
      const { limits, problem } = readLimits(measure, { min, max }, {});
      expect(ok(limits)).toBe(true);
      if (measure === "share") expect((limits.min ?? 0) < 1 && (limits.max ?? 0) <= 1).toBe(true);
      else expect(Object.values(limits).every(Number.isInteger)).toBe(true);
      expect(problem === undefined || problem.ends.length > 0).toBe(true);
      // What was read is shown so that it reads the same again, to a hundredth of a per cent.
      const shown = { min: limitText(measure, limits.min), max: limitText(measure, limits.max) };
      expect(readLimits(measure, shown, limits)).toEqual({ limits });
    }),
  );
});
