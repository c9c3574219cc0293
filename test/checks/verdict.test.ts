import type { Finding, Severity } from "../../src/checks/check";
import { verdict } from "../../src/checks/verdict";
import type { Section } from "../../src/report/report";

function finding(check: string, severity: Severity): Finding {
  return { check, severity, basis: "textbook", message: "", at: { paragraph: 0, start: 0, end: 1 } };
}

const error = finding("gap", "error");
const blank = finding("blank", "error");
const warning = finding("balance", "warning");
const info = finding("uneven-items", "info");

const report = { sections: [{} as Section] };

test.each([
  ["nothing found", [], "ready", "可以提交"],
  ["hints only", [info], "ready", "可以提交"],
  ["suggestions", [warning, warning, info], "ready", "可以提交，另有建议 2 条"],
  ["blanks", [blank, blank, warning], "open", "还不能提交：空白 2 处"],
  ["errors", [error], "open", "还不能提交：必改 1 处"],
  ["both", [blank, error, error], "open", "还不能提交：空白 1 处、必改 2 处"],
])("%s", (_, findings, kind, text) => {
  expect(verdict(report, findings)).toEqual({ kind, text });
});

test.each([
  ["nothing found", [], "unrecognised", "没有必改项；没有认出报告的结构"],
  ["suggestions", [warning, info], "unrecognised", "没有必改项，另有建议 1 条；没有认出报告的结构"],
  ["errors", [error], "open", "还不能提交：必改 1 处"],
])("no part of a report recognised, %s", (_, findings, kind, text) => {
  expect(verdict({ sections: [] }, findings)).toEqual({ kind, text });
});
