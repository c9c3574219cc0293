import { ALL_CHECKS } from "../../src/checks/all-checks";
import { CHECK_DESCRIPTIONS } from "../../src/checks/check-descriptions";
import { CHECK_TITLES } from "../../src/checks/check-titles";
import type { Finding } from "../../src/checks/check";
import { checkGroups } from "../../src/taskpane/check-rows";

const finding = (check: string): Finding => ({
  check,
  severity: "error",
  basis: "style",
  message: "",
  at: { paragraph: 0, start: 0, end: 1 },
});

test("every check stands once, under its own severity, in its order", () => {
  const groups = checkGroups({ findings: [], ignored: [] }, { severities: { gap: "info" } });
  expect(groups.map(({ severity }) => severity)).toEqual(["error", "warning", "info"]);
  for (const { severity, rows } of groups) {
    const own = ALL_CHECKS.filter((check) => check.severity === severity);
    expect(rows.map(({ check }) => check)).toEqual(own);
  }
});

test("a row says how the check is set and what it finds", () => {
  const rows = checkGroups(
    { findings: [finding("gap"), finding("gap"), finding("count")], ignored: [finding("gap")] },
    { off: ["count"], severities: { gap: "info" } },
  ).flatMap((group) => group.rows);
  const row = (id: string) => rows.find(({ check }) => check.id === id);
  expect(row("gap")).toMatchObject({ setting: { on: true, severity: "info" }, found: 2, ignored: 1 });
  expect(row("count")).toMatchObject({ setting: { on: false }, found: 1, ignored: 0 });
  expect(row("blank")).toMatchObject({ setting: { on: true }, found: 0, ignored: 0 });
});

test.each(ALL_CHECKS.map(({ id }) => id))("%s has a title and is described in one sentence", (id) => {
  const description = CHECK_DESCRIPTIONS[id] ?? "";
  expect(description).toMatch(/^[^。]{6,40}。$/);
  expect(CHECK_TITLES[id]).toMatch(/^[^。]{2,12}$/);
});
