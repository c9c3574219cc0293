import type { Finding, Severity } from "../../src/checks/check";
import { verdict } from "../../src/checks/verdict";

function finding(check: string, severity: Severity): Finding {
  return { check, severity, basis: "textbook", message: "", at: { paragraph: 0, start: 0, end: 1 } };
}

const error = finding("gap", "error");
const blank = finding("blank", "error");
const warning = finding("balance", "warning");
const info = finding("uneven-items", "info");

test.each([
  ["nothing found", [], true, "可以提交"],
  ["hints only", [info], true, "可以提交"],
  ["suggestions", [warning, warning, info], true, "可以提交，另有建议 2 条"],
  ["blanks", [blank, blank, warning], false, "还不能提交：空白 2 处"],
  ["errors", [error], false, "还不能提交：必改 1 处"],
  ["both", [blank, error, error], false, "还不能提交：空白 1 处、必改 2 处"],
])("%s", (_, findings, ready, text) => {
  expect(verdict(findings)).toEqual({ ready, text });
});
