import type { Finding, Severity } from "../../src/checks/check";
import { countFindings, groupFindings } from "../../src/taskpane/finding-groups";

function finding(check: string, severity: Severity, paragraph: number): Finding {
  return { check, severity, basis: "style", message: "", at: { paragraph, start: 0, end: 1 } };
}

const FINDINGS = [
  finding("blank", "error", 0),
  finding("source-notice", "error", 1),
  finding("balance", "warning", 2),
  finding("blank", "error", 3),
  finding("gap", "error", 4),
  finding("source-notice", "error", 5),
  finding("uneven-items", "info", 6),
];

test("blanks first, then by severity, those of one check together", () => {
  const shown = groupFindings(FINDINGS).map(({ kind, count, stacks }) => [
    kind,
    count,
    ...stacks.map(({ check, findings }) => `${check} ${findings.map(({ at }) => at.paragraph).join(" ")}`),
  ]);
  expect(shown).toEqual([
    ["blank", 2, "blank 0 3"],
    ["error", 3, "source-notice 1 5", "gap 4"],
    ["warning", 1, "balance 2"],
    ["info", 1, "uneven-items 6"],
  ]);
});

test("no findings make no groups", () => expect(groupFindings([])).toEqual([]));

test("blanks are counted by themselves, not among what must change", () => {
  expect(countFindings(FINDINGS)).toEqual({ blanks: 2, errors: 3, warnings: 1, infos: 1 });
});
