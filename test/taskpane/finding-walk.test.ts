import type { Finding } from "../../src/checks/check";
import { stepFinding } from "../../src/taskpane/finding-walk";

/** A finding of the check `name` at a place. */
function at(name: string, paragraph: number, start = 0): Finding {
  return {
    check: name,
    severity: "error",
    basis: "style",
    message: `${name}有误。`,
    at: { paragraph, start, end: start + 1 },
  };
}

// As the checks give them: not in the order of the text.
const FOUND = [at("落款", 9), at("空白", 2, 5), at("序号", 2, 1), at("年份", 4)];

const rows: [name: string, from: Finding | undefined, step: 1 | -1, stop: string][] = [
  ["from the beginning", undefined, 1, "序号 1/4"],
  ["back from the beginning, to the last", undefined, -1, "落款 4/4"],
  ["on", at("序号", 2, 1), 1, "空白 2/4"],
  ["back", at("年份", 4), -1, "空白 2/4"],
  ["after the last, the first", at("落款", 9), 1, "序号 1/4"],
  ["before the first, the last", at("序号", 2, 1), -1, "落款 4/4"],
  ["on from one that was mended, whose place is taken by the next", at("改好了", 4), 1, "年份 3/4"],
  ["on from one that was mended between two", at("改好了", 3), 1, "年份 3/4"],
  ["back from one that was mended", at("改好了", 3), -1, "空白 2/4"],
  ["on from one that was mended at the end", at("改好了", 20), 1, "序号 1/4"],
];
test.each(rows)("goes %s", (_name, from, step, stop) => {
  const found = stepFinding(FOUND, from, step);
  expect(`${found?.finding.check} ${found?.number}/${found?.total}`).toBe(stop);
});

test("goes nowhere where nothing was found", () => {
  expect(stepFinding([], at("序号", 2), 1)).toBeUndefined();
});

test("every finding is met once on the way, and the way back is the same", () => {
  const walk = (step: 1 | -1) => {
    const met: Finding[] = [];
    let from: Finding | undefined;
    for (let i = 0; i < FOUND.length; i++) {
      from = stepFinding(FOUND, from, step)?.finding;
      if (from) met.push(from);
    }
    return met.map(({ check }) => check);
  };
  expect(walk(1)).toEqual(["序号", "空白", "年份", "落款"]);
  expect(walk(-1)).toEqual(["落款", "年份", "空白", "序号"]);
});
