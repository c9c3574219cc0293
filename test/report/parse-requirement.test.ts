import fc from "fast-check";
import { mergeRequirement } from "../../src/report/merge-requirement";
import { RequirementError, parseRequirement } from "../../src/report/parse-requirement";
import type { Requirement } from "../../src/report/requirement";
import type { ValueProblem } from "../../src/report/value-reader";

const GENRE: Requirement = {
  total: { min: 1500 },
  roles: {
    problem: { share: { min: 0.1 } },
    plan: { share: { min: 0.08, max: 0.2 }, characters: { min: 200 } },
  },
  together: [{ roles: ["problem", "cause"], share: { min: 0.5 } }],
  requiredRoles: ["achievement", "problem", "plan"],
  requiredParts: ["signature"],
  counting: "characters",
};

function problemsOf(value: unknown): readonly ValueProblem[] {
  try {
    parseRequirement(value);
    return [];
  } catch (error) {
    if (error instanceof RequirementError) return error.problems;
    throw error;
  }
}

test("reads a whole requirement", () => {
  expect(parseRequirement(JSON.parse(JSON.stringify(GENRE)))).toEqual(GENRE);
});

test.each<[string, unknown]>([
  ["nothing at all", {}],
  ["one limit", { total: { max: 5000 } }],
  ["a role without limits", { roles: { plan: {} } }],
  ["shares at both ends", { roles: { plan: { share: { min: 0, max: 1 } } } }],
  ["equal limits", { total: { min: 3000, max: 3000 } }],
  ["Word's counting", { counting: "word" }],
  ["empty lists", { requiredRoles: [], requiredParts: [], together: [] }],
])("takes %s as it is", (_, value) => {
  expect(parseRequirement(value)).toEqual(value);
});

test.each<[string, unknown, string[]]>([
  [
    "a share in per cent",
    { roles: { plan: { share: { min: 10 } } } },
    ["roles.plan.share.min 应为 0 到 1 之间的数"],
  ],
  [
    "a share in words",
    { roles: { plan: { share: { max: "20%" } } } },
    ["roles.plan.share.max 应为 0 到 1 之间的数"],
  ],
  [
    "a floor that leaves nothing for the rest",
    { roles: { plan: { share: { min: 1 } } } },
    ["roles.plan.share.min 应小于 1：别的部分也要占篇幅"],
  ],
  [
    "a name that would move the screen",
    { "\u001b[2J": 1 },
    ['"\\u001b[2J" 不是可用的项，可用的有 total、roles、together、requiredRoles、requiredParts、counting'],
  ],
  ["half a character", { total: { min: 0.5 } }, ["total.min 应为字数（不小于 0 的整数）"]],
  ["limits the wrong way round", { total: { min: 5000, max: 3000 } }, ["total 的 min 不应大于 max"]],
  ["a number for limits", { total: 3000 }, ["total 应为一个对象 {…}"]],
  [
    "an unknown role",
    { roles: { plans: {} } },
    ["roles.plans 不是可用的项，可用的有 achievement、integrity、reflection、problem、cause、plan、other"],
  ],
  ["an unknown limit", { total: { least: 1 } }, ["total.least 不是可用的项，可用的有 min、max"]],
  [
    "an unknown part",
    { requiredParts: ["date"] },
    ["requiredParts[0] 应为 salutation、closing、signature 之一"],
  ],
  ["a part for a list", { requiredRoles: "plan" }, ["requiredRoles 应为一个列表 […]"]],
  [
    "roles together without a share",
    { together: [{ roles: ["plan"] }] },
    ["together[0].share 应为一个对象 {…}"],
  ],
  ["an unknown counting rule", { counting: "chars" }, ['counting 应为 "characters" 或 "word"']],
  ["a list", [], ["整个文件 应为一个对象 {…}"]],
  ["null", null, ["整个文件 应为一个对象 {…}"]],
  [
    "two mistakes",
    { total: { min: -1 }, counting: 1 },
    ["total.min 应为字数（不小于 0 的整数）", 'counting 应为 "characters" 或 "word"'],
  ],
])("names what is wrong: %s", (_, value, problems) => {
  expect(problemsOf(value).map(({ text }) => text)).toEqual(problems);
});

test("a problem says by its path where it is, and whether the name or the value is wrong", () => {
  const wrong = { total: { least: 1 }, together: [{ roles: ["plan", "plans"], share: {} }] };
  const places = problemsOf(wrong).map(({ path, at }) => [path.join(" "), at]);
  expect(places).toEqual([
    ["total least", "name"],
    ["together 0 roles 1", "value"],
  ]);
});

test("what was entered stands in the place of the genre's own, limit by limit", () => {
  const entered = { total: { min: 3000 }, roles: { plan: { share: { min: 0.15 } } } };
  expect(mergeRequirement(entered, GENRE)).toEqual({
    ...GENRE,
    total: { min: 3000 },
    roles: { ...GENRE.roles, plan: { ...GENRE.roles.plan, share: { min: 0.15 } } },
    entered,
  });
  expect(mergeRequirement({ counting: "word" }, GENRE).counting).toBe("word");
  expect(mergeRequirement({ requiredParts: [] }, GENRE).requiredParts).toEqual([]);
});

test("whatever the JSON, nothing but a RequirementError is thrown", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      for (const json of [value, { total: value }, { roles: { plan: value } }, { together: [value] }]) {
        problemsOf(json);
      }
    }),
  );
});
