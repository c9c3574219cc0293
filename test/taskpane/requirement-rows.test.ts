import { defaultRequirement } from "../../src/checks/default-requirement";
import { GENRES } from "../../src/report/genre";
import type { EnteredRequirement } from "../../src/report/requirement";
import { allRows, rareRows, requirementRows } from "../../src/taskpane/requirement-rows";

const rowsOf = (genre: (typeof GENRES)[number], entered: EnteredRequirement = {}) =>
  requirementRows(entered, defaultRequirement(genre));
const row = (name: string, ...asked: Parameters<typeof rowsOf>) =>
  allRows(rowsOf(...asked)).find((each) => each.name === name);

test("a row in full", () => {
  expect(row("问题占比", "述职报告")).toEqual({
    id: "问题占比",
    name: "问题占比",
    place: { of: "role", role: "problem", measure: "share" },
    measure: "share",
    entered: {},
    advised: { min: 0.1 },
  });
});

test("the roles that the genre requires stand first, the others behind 更多", () => {
  const names = (genre: (typeof GENRES)[number]) => {
    const { roles, moreRoles } = rowsOf(genre);
    return [roles, moreRoles].map((groups) => groups.map(({ name }) => name).join(" "));
  };
  expect(names("述职报告")).toEqual(["成绩 问题 打算", "廉洁 体会 原因"]);
  expect(names("述职述廉报告")).toEqual(["成绩 廉洁 问题 打算", "体会 原因"]);
  expect(names("对照检查材料")).toEqual(["问题 原因 打算", "成绩 廉洁 体会"]);
  expect(names("心得体会")).toEqual(["成绩 问题 打算", "廉洁 体会 原因"]);
});

test("an entered limit stands in the place of both that the genre advises, as in the check", () => {
  const entered = { roles: { plan: { share: { min: 0.15 } } } };
  expect(row("打算占比", "述职报告")).toMatchObject({ entered: {}, advised: { min: 0.08, max: 0.2 } });
  expect(row("打算占比", "述职报告", entered)).toMatchObject({ entered: { min: 0.15 }, advised: {} });
  expect(row("问题占比", "述职报告", entered)).toMatchObject({ advised: { min: 0.1 } });
  expect(row("全文字数", "对照检查材料")).toMatchObject({ advised: { min: 3000 } });
  expect(row("全文字数", "对照检查材料", { total: { max: 5000 } })).toMatchObject({ advised: {} });
});

test("roles held together are shown where the genre or the notice has them, each set once", () => {
  const together = (...asked: Parameters<typeof rowsOf>) =>
    rowsOf(...asked).together.map(({ name, rows }) => [name, rows[0]?.entered.min, rows[0]?.advised.min]);
  expect(together("述职报告")).toEqual([]);
  expect(together("对照检查材料")).toEqual([["问题、原因合计", undefined, 0.5]]);
  const entered: EnteredRequirement = {
    together: [
      { roles: ["cause", "problem"], share: { min: 0.6 } },
      { roles: ["achievement", "plan"], share: { max: 0.4 } },
    ],
  };
  expect(together("对照检查材料", entered)).toEqual([
    ["问题、原因合计", 0.6, undefined],
    ["成绩、打算合计", undefined, undefined],
  ]);
});

test("其他 is there only where a file limits it", () => {
  expect(row("其他字数", "述职报告")).toBeUndefined();
  expect(row("其他字数", "述职报告", { roles: { other: { characters: { max: 100 } } } })).toMatchObject({
    entered: { max: 100 },
  });
});

test("what a file brought stays in sight after it is cleared", () => {
  const entered: EnteredRequirement = {
    roles: { other: { characters: { max: 100 } } },
    together: [{ roles: ["achievement", "plan"], share: { max: 0.4 } }],
  };
  const rare = rareRows(entered);
  expect(rareRows({}, rare)).toBe(rare);
  const { moreRoles, together } = requirementRows({}, defaultRequirement("述职报告"), rare);
  expect(moreRoles.map(({ name }) => name)).toContain("其他");
  expect(together.map(({ name }) => name)).toEqual(["成绩、打算合计"]);
  expect(rareRows({ requiredRoles: ["other"] }).other).toBe(true);
});

test.each(GENRES)("%s: no two rows have one name", (genre) => {
  const names = allRows(rowsOf(genre)).map(({ id }) => id);
  expect(new Set(names).size).toBe(names.length);
});
