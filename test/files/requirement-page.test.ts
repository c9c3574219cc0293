import { readFileSync } from "node:fs";
import path from "node:path";
import { readRequirementFile, RequirementFileError } from "../../src/files/read-requirement-file";
import type { EnteredRequirement } from "../../src/report/requirement";
import { ROLES } from "../../src/report/role";
import { requirementSummary } from "../../src/taskpane/requirement-summary";

const PAGE = readFileSync(path.join(__dirname, "../../docs/requirement.md"), "utf8");

/** The example of the page. */
const EXAMPLE = /```json\n([^`]*)```/.exec(PAGE)?.[1] ?? "";

test("the example is a requirement, and the page says what it means", () => {
  expect(PAGE).toContain(`意思是：${requirementSummary(readRequirementFile(EXAMPLE))}。`);
});

test("the page explains every item and every role, and the example shows every item", () => {
  const entered: Required<EnteredRequirement> = {
    total: {},
    roles: {},
    together: [],
    requiredRoles: [],
    requiredParts: [],
    counting: "word",
  };
  expect(Object.keys(readRequirementFile(EXAMPLE)).sort()).toEqual(Object.keys(entered).sort());
  for (const name of [...Object.keys(entered), "characters", "share", ...ROLES]) {
    expect(PAGE).toContain(`\n| \`${name}\` |`);
  }
});

test("a mistake in the example is told as the page says", () => {
  const wrong = EXAMPLE.replace('"plan": { "share"', '"plan": { "shares"');
  expect(() => readRequirementFile(wrong)).toThrow(RequirementFileError);
  const perCent = '{\n"roles": {\n"problem": { "share":\n{ "min": 10 } } } }';
  expect(() => readRequirementFile(perCent)).toThrow(/> (.*)\n/.exec(PAGE)?.[1] ?? "no example of a mistake");
});
