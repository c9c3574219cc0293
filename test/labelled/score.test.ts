import { hasSet, readSet, SETS, type LabelledSet } from "./labelled-sets";
import { readLabelled } from "./read-labelled";
import { precision, recall, roleAccuracy, score, type Score, type Tally } from "./score";
import { scoreTable } from "./score-table";

/** The sets that must reach the thresholds. */
const HELD_TO_THRESHOLDS: readonly LabelledSet[] = ["development", "held-back"];
const CERTAIN_CHECKS = ["blank", "gap", "count"];
const LEAST_CERTAIN = 0.98;
const LEAST_ROLES = 0.95;

test.each(SETS.filter(hasSet))("the score of %s", (set) => {
  const details = process.env.LABELLED_DETAILS !== undefined;
  process.stdout.write(`\n${scoreTable(set, score(readSet(set)), details)}`);
});

describe.each(HELD_TO_THRESHOLDS)("%s", (set) => {
  let result: Score;
  beforeAll(() => {
    result = score(readSet(set));
  });

  test.each(CERTAIN_CHECKS)("%s", (check) => {
    const tally = result.checks.get(check) as Tally;
    expect(tally.labelled).toBeGreaterThan(0);
    expect(precision(tally)).toBeGreaterThanOrEqual(LEAST_CERTAIN);
    expect(recall(tally)).toBeGreaterThanOrEqual(LEAST_CERTAIN);
  });

  test("roles", () => {
    expect(roleAccuracy(result)).toBeGreaterThanOrEqual(LEAST_ROLES);
  });

  test("nothing but infos in clean documents", () => {
    expect(result.cleanDocuments).toBeGreaterThan(0);
    expect(result.falseAlarms).toEqual([]);
  });
});

describe("unseen: documents that were labelled before the program read them", () => {
  let result: Score;
  beforeAll(() => {
    result = score(readSet("unseen"));
  });

  test("nothing but infos in clean documents", () => expect(result.falseAlarms).toEqual([]));

  test("what is reported is right, but for one finding in a hundred", () => {
    const tallies = Array.from(result.checks.values());
    const reported = tallies.reduce((sum, tally) => sum + tally.reported, 0);
    const right = tallies.reduce((sum, tally) => sum + tally.right, 0);
    expect(right / reported).toBeGreaterThanOrEqual(0.98);
  });

  test("roles, though many of them have no headings", () => {
    expect(roleAccuracy(result)).toBeGreaterThanOrEqual(0.93);
  });
});

test("a score counts what was found, what was missed and what was not asked for", () => {
  const document = readLabelled(
    "a.txt",
    `genre: 述职报告
layout: a test
expect: missing-section problem; missing-signature
tolerate: missing-salutation
---
述职报告
⟦@achievement⟧一、主要成绩
一是完成任务⟦blank:XX⟧项，参加培训⟦blank:次⟧数，抓好落实。⟦gap:三是⟧加强学习，学习了⟦blank:XX年⟧的材料，完成了各项工作任务。
⟦@problem⟧二、下一步打算
进一步做好工作，努力完成各项任务，确保全年目标顺利实现。
⟦@closing⟧以上述职，请批评指正。
`,
  );
  const result = score([document]);
  const tally = (check: string) => result.checks.get(check);
  expect(tally("blank")).toEqual({ labelled: 3, found: 1, reported: 2, right: 1 });
  expect(tally("gap")).toEqual({ labelled: 1, found: 1, reported: 1, right: 1 });
  expect(tally("missing-section")).toEqual({ labelled: 1, found: 1, reported: 1, right: 1 });
  expect(tally("missing-signature")).toEqual({ labelled: 1, found: 1, reported: 1, right: 1 });
  expect(tally("missing-salutation")?.reported).toBe(0);
  expect(result.roles.get("problem")).toEqual({ characters: 35, right: 0 });
  expect(result.roles.get("closing")).toEqual({ characters: 11, right: 11 });
  expect(result.genres).toBe(1);
  expect(result.differences).toContain("a: 35 characters of problem taken for plan");
});
