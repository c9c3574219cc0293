import fc from "fast-check";
import {
  RequirementError,
  demandedRequirement,
  parseRequirement,
  remainingAdvice,
} from "../../src/report/parse-requirement";
import type { Requirement } from "../../src/report/requirement";

const GENRE: Requirement = {
  source: "default",
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

function problemsOf(value: unknown): readonly string[] {
  try {
    parseRequirement(value);
    return [];
  } catch (error) {
    if (error instanceof RequirementError) return error.problems;
    throw error;
  }
}

test("reads a whole requirement", () => {
  expect({ ...parseRequirement(JSON.parse(JSON.stringify(GENRE))), source: "default" }).toEqual(GENRE);
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
  expect(problemsOf(value)).toEqual(problems);
});

test("demands the limits that were entered and no others, beside the genre's parts", () => {
  expect(
    demandedRequirement({ total: { min: 3000 }, roles: { plan: { share: { min: 0.15 } } } }, GENRE),
  ).toEqual({
    source: "user",
    total: { min: 3000 },
    roles: { plan: { share: { min: 0.15 } } },
    requiredRoles: ["achievement", "problem", "plan"],
    requiredParts: ["signature"],
    counting: "characters",
  });
});

test("leaves as advice what was not entered", () => {
  expect(
    remainingAdvice({ total: { min: 3000 }, roles: { plan: { share: { min: 0.15 } } } }, GENRE),
  ).toMatchObject({
    source: "default",
    roles: { problem: { share: { min: 0.1 } }, plan: { characters: { min: 200 } } },
    together: GENRE.together,
  });
  expect(remainingAdvice({ total: { min: 3000 } }, GENRE).total).toBeUndefined();
  expect(remainingAdvice({ roles: { plan: { share: {} } } }, GENRE).roles.plan?.share).toBeUndefined();
  expect(remainingAdvice({ counting: "word" }, GENRE).counting).toBe("word");
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
