import type { EnteredRequirement, Limits } from "../../src/report/requirement";
import { ROLES } from "../../src/report/role";
import {
  enteredLimits,
  withItem,
  withLimits,
  withMember,
  type LimitsPlace,
} from "../../src/taskpane/enter-requirement";

const ENTERED: EnteredRequirement = {
  total: { min: 3000 },
  roles: { plan: { share: { max: 0.2 }, characters: { min: 500 } }, problem: { share: { min: 0.1 } } },
  together: [{ roles: ["problem", "cause"], share: { min: 0.5 } }],
  counting: "word",
};
const PLAN_SHARE: LimitsPlace = { of: "role", role: "plan", measure: "share" };
const TOGETHER: LimitsPlace = { of: "together", roles: ["cause", "problem"] };

test.each<[string, LimitsPlace, Limits]>([
  ["the whole", { of: "total" }, { min: 1, max: 2 }],
  ["a role's share", PLAN_SHARE, { min: 0.1 }],
  ["a role's characters", { of: "role", role: "plan", measure: "characters" }, { max: 800 }],
  ["a role without limits", { of: "role", role: "achievement", measure: "share" }, { max: 0.7 }],
  ["roles held together, in any order", TOGETHER, { min: 0.6 }],
  ["other roles held together", { of: "together", roles: ["plan", "cause"] }, { max: 0.6 }],
])("limits of %s are entered, and all else stays", (_, place, limits) => {
  const next = withLimits(ENTERED, place, limits);
  expect(enteredLimits(next, place)).toEqual(limits);
  expect(withLimits(next, place, enteredLimits(ENTERED, place) ?? {})).toEqual(ENTERED);
  expect(next.counting).toBe("word");
});

test("where the last limit goes, nothing empty stays behind: it would lift what the genre advises", () => {
  expect(withLimits({ total: { min: 1 } }, { of: "total" }, {})).toEqual({});
  expect(withLimits({ roles: { plan: { share: { max: 0.2 } } } }, PLAN_SHARE, {})).toEqual({});
  expect(withLimits(ENTERED, PLAN_SHARE, {}).roles).toEqual({
    plan: { characters: { min: 500 } },
    problem: { share: { min: 0.1 } },
  });
  expect(withLimits(ENTERED, TOGETHER, {})).not.toHaveProperty("together");
});

test("an item is put in, and taken out again", () => {
  expect(withItem(ENTERED, "requiredParts", ["signature"])).toEqual({
    ...ENTERED,
    requiredParts: ["signature"],
  });
  expect(withItem({ counting: "word" }, "counting", undefined)).toEqual({});
});

test("a role takes its usual place in a list, and the list's own order stays", () => {
  expect(withMember(["achievement", "plan"], "problem", ROLES)).toEqual(["achievement", "problem", "plan"]);
  expect(withMember(["plan", "problem"], "achievement", ROLES)).toEqual(["achievement", "plan", "problem"]);
  expect(withMember(["problem"], "plan", ROLES)).toEqual(["problem", "plan"]);
  expect(withMember([], "plan", ROLES)).toEqual(["plan"]);
});
