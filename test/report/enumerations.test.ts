import fc from "fast-check";
import { findRuns } from "../../src/report/enumerations";
import { findMarkers } from "../../src/report/markers";

/** The runs of a text: family and numbers. */
function runsOf(text: string): string[] {
  return findRuns(text, findMarkers(text)).map(
    ({ family, members }) => `${family} ${members.map(({ number }) => number).join(" ")}`,
  );
}

describe("runs", () => {
  test.each([
    ["inside a paragraph", "一是甲；二是乙；三是丙。", ["yishi 1 2 3"]],
    ["between commas", "发展目标：一是甲，二是乙，三是丙。", ["yishi 1 2 3"]],
    ["one paragraph for each", "一是甲。\n二是乙。\n三是丙。", ["yishi 1 2 3"]],
    ["begin anew", "一是甲。二是乙。\n一是丙。二是丁。", ["yishi 1 2", "yishi 1 2"]],
    ["families do not mix", "一是甲。一要乙。二要丙。二是丁。", ["yishi 1 2", "yiyao 1 2"]],
    ["a run inside an item", "一是甲，包括：一是子，二是丑。二是乙。", ["yishi 1 2", "yishi 1 2"]],
    ["首先 closes with 最后", "首先，甲。其次，乙。最后，丙。", ["shouxian 1 2 3"]],
    ["其一", "其一，甲；其二，乙。", ["qiyi 1 2"]],
    ["一方面 twice", "一方面学习，一方面工作。", ["yifangmian 1 2"]],
    ["brackets", "内容：（一）甲。（二）乙。", ["kuohao 1 2"]],
    ["circled", "①甲；②乙；③丙。", ["circled 1 2 3"]],
    ["dashes", "——甲。\n——乙。", ["dash 1 2"]],
    ["with a gap", "一是甲。三是丙。", ["yishi 1 3"]],
    ["a first member twice is a fault of one run", "一是甲。一是乙。三是丙。", ["yishi 1 1 3"]],
    ["past ten", "十是甲。十一是乙。", ["yishi 10 11"]],
  ])("%s", (_, text, runs) => {
    expect(runsOf(text)).toEqual(runs);
  });
});

describe("no runs", () => {
  test.each([
    ["words", "统一是关键。专一是美德。第一要务。其次要努力。"],
    ["ordinals", "第一、第三产业。第二季度增长。"],
    ["three factors", "三要素齐全。一要务。"],
    ["a lone 首先", "首先，感谢大家。"],
    ["a figure after a comma", "分别为1.2亿元，2.3亿元。"],
  ])("%s", (_, text) => {
    expect(runsOf(text)).toEqual([]);
  });
});

test("any text: members in order, none in two runs", () => {
  const words = fc.constantFrom(
    "一是",
    "二是",
    "三是",
    "四是",
    "首先，",
    "最后，",
    "（一）",
    "（二）",
    "。",
    "，",
    "：",
    "\n",
    "甲",
    "——",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const text = parts.join("");
      const seen = new Set<number>();
      for (const { members } of findRuns(text, findMarkers(text))) {
        let last = -1;
        for (const { start, end } of members) {
          expect(start).toBeGreaterThan(last);
          expect(seen.has(start)).toBe(false);
          expect(end).toBeLessThanOrEqual(text.length);
          seen.add(start);
          last = start;
        }
      }
    }),
    { numRuns: 500 },
  );
});
