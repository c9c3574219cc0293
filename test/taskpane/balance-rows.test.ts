import type { Report, Section } from "../../src/report/report";
import type { Requirement } from "../../src/report/requirement";
import type { Role } from "../../src/report/role";
import { runChecks } from "../../src/checks/run-checks";
import { balanceRows } from "../../src/taskpane/balance-rows";
import { stateText, targetText } from "../../src/taskpane/target-text";

/** A report with sections of these lengths, one paragraph each. */
function report(...lengths: [role: Role, characters: number][]): Report {
  const total = lengths.reduce((sum, [, characters]) => sum + characters, 0);
  const sections = lengths.map(([role, characters], paragraph): Section => ({
    role,
    characters,
    extent: { from: { paragraph, offset: 0 }, to: { paragraph: paragraph + 1, offset: 0 } },
    evidence: [],
    share: characters / total,
    body: { paragraph, offset: 0 },
    enumerations: [],
    children: [],
  }));
  return {
    paragraphs: lengths.map(([, characters]) => ({ text: "字".repeat(characters) })),
    genre: "述职报告",
    opening: {
      role: "opening",
      extent: { from: { paragraph: 0, offset: 0 }, to: { paragraph: 0, offset: 0 } },
      characters: 0,
    },
    sections,
    characters: total,
    enumerations: [],
    leads: [],
    mentions: [{ role: "problem", at: { paragraph: 0, start: 2, end: 8 } }],
    outline: "headings",
  };
}

const requirement: Requirement = {
  roles: {
    achievement: { share: { max: 0.75 } },
    problem: { share: { min: 0.1 } },
    plan: { share: { min: 0.08, max: 0.2 } },
    cause: { characters: { min: 300 } },
  },
  requiredRoles: ["achievement", "problem", "plan"],
  requiredParts: [],
  counting: "characters",
};

function rowsOf(of: Report, asked = requirement) {
  return balanceRows(of, asked, runChecks(of, asked));
}

function shown(of: Report) {
  return rowsOf(of).map((row) => `${row.role} ${row.characters} ${stateText(row) ?? row.state}`);
}

const rows: [name: string, report: Report, shown: string[]][] = [
  [
    "in balance",
    report(["achievement", 700], ["problem", 150], ["plan", 150]),
    ["achievement 700 合适", "problem 150 合适", "plan 150 合适"],
  ],
  [
    "two sections of one role count together",
    report(["achievement", 300], ["problem", 150], ["achievement", 400], ["plan", 150]),
    ["achievement 700 合适", "problem 150 合适", "plan 150 合适"],
  ],
  [
    // 60 of 1,000 are 6 %; 22 more make 82 of 1,022.
    "a plan that is too short says by how much, counting that the whole grows too",
    report(["achievement", 740], ["problem", 200], ["plan", 60]),
    ["achievement 740 合适", "problem 200 合适", "plan 60 偏少，还差 22 字"],
  ],
  [
    // 800 of 1,000; without 200 it is 600 of 800.
    "achievements that are too long",
    report(["achievement", 800], ["problem", 100], ["plan", 100]),
    ["achievement 800 偏多，超出 200 字", "problem 100 合适", "plan 100 合适"],
  ],
  [
    "a plan that is out of what is usual by a hair",
    report(["achievement", 600], ["problem", 195], ["plan", 205]),
    ["achievement 600 合适", "problem 195 合适", "plan 205 合适"],
  ],
  [
    "a floor in characters",
    report(["achievement", 500], ["problem", 200], ["cause", 250], ["plan", 100]),
    ["achievement 500 合适", "problem 200 合适", "cause 250 偏少，还差 50 字", "plan 100 合适"],
  ],
  [
    "a part that is required and missing, and one that nobody asks for",
    report(["achievement", 700], ["reflection", 100], ["problem", 200]),
    ["achievement 700 合适", "reflection 100 free", "problem 200 合适", "plan 0 没有这一部分"],
  ],
];
test.each(rows)("%s", (_name, of, expected) => expect(shown(of)).toEqual(expected));

test("a few lines, which nobody judges yet, are not said to be off", () => {
  const [achievement] = rowsOf(report(["achievement", 90], ["problem", 5], ["plan", 5]));
  expect(achievement).toMatchObject({ state: "free", target: { max: 0.75 } });
});

test("a part that is told inside another one is said to be there, and where", () => {
  const row = rowsOf(report(["achievement", 700], ["plan", 100])).find(({ role }) => role === "problem");
  expect(row).toMatchObject({ state: "scattered", characters: 0, at: { paragraph: 0, start: 2, end: 8 } });
});

test("a role's row goes to its first section", () => {
  const [row] = rowsOf(report(["achievement", 10], ["achievement", 20]));
  expect(row?.at).toEqual({ paragraph: 0, start: 0, end: 10 });
});

const targets: [name: string, limits: Parameters<typeof targetText>[0], text: string | undefined][] = [
  ["a band", { min: 0.08, max: 0.2 }, "8%–20%"],
  ["a floor", { min: 0.105 }, "至少 10.5%"],
  ["a ceiling", { max: 0.75 }, "至多 75%"],
  ["nothing", {}, undefined],
];
test.each(targets)("%s in words", (_name, limits, text) => expect(targetText(limits)).toBe(text));
