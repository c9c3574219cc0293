import { ALL_CHECKS } from "../checks/all-checks";
import type { Check, Finding, Severity } from "../checks/check";
import type { CheckedDocument } from "./check-document";
import type { CheckPreferences } from "./check-preferences";
import { checkSetting, type CheckSetting } from "./check-setting";

/** A check as the settings list it. */
export interface CheckRow {
  readonly check: Check;
  readonly setting: CheckSetting;
  /** What it finds in the open document now, and what of it was set aside there. */
  readonly found: number;
  readonly ignored: number;
}

/** The checks that have one severity of their own. */
export interface CheckGroup {
  readonly severity: Severity;
  readonly rows: readonly CheckRow[];
}

/** From the gravest on. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Every check by its own severity, so that a row stays where it is whatever the user chooses. */
export function checkGroups(
  { findings, ignored }: Pick<CheckedDocument, "findings" | "ignored">,
  preferences: CheckPreferences,
): CheckGroup[] {
  const found = countByCheck(findings);
  const aside = countByCheck(ignored);
  const rowOf = (check: Check): CheckRow => ({
    check,
    setting: checkSetting(preferences, check.id),
    found: found.get(check.id) ?? 0,
    ignored: aside.get(check.id) ?? 0,
  });
  return SEVERITIES.map((severity) => ({
    severity,
    rows: ALL_CHECKS.filter((check) => check.severity === severity).map(rowOf),
  })).filter(({ rows }) => rows.length > 0);
}

function countByCheck(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { check } of findings) counts.set(check, (counts.get(check) ?? 0) + 1);
  return counts;
}
