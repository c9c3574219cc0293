import type { Report } from "../report/report";
import type { Requirement } from "../report/requirement";
import { ALL_CHECKS } from "./all-checks";
import type { Check, Finding, ReportedFinding } from "./check";
import type { CheckSettings } from "./check-settings";
import { MESSAGES, type Messages } from "./messages";

/** Runs every check that is on; findings come in the order of the text, each once, in the words of `messages`. */
export function runChecks(
  report: Report,
  requirement: Requirement,
  settings: CheckSettings = {},
  messages: Messages = MESSAGES,
): Finding[] {
  const off = new Set(settings.off);
  const findings: Finding[] = [];
  for (const check of ALL_CHECKS) {
    if (off.has(check.id)) continue;
    for (const found of check.run(report, requirement, settings)) {
      findings.push(complete(check, found, settings, messages));
    }
  }
  return withoutDoubles(findings.sort(byPlace));
}

function complete(
  { id, severity: usual, basis }: Check,
  { message, at, related, subject, fix, severity = usual, demanded = false }: ReportedFinding,
  { severities }: CheckSettings,
  messages: Messages,
): Finding {
  return {
    check: id,
    severity: severities?.[id] ?? (demanded ? "error" : severity),
    basis: demanded ? "requirement" : basis,
    message: message(messages),
    at,
    ...(related && { related }),
    ...(subject !== undefined && { subject }),
    ...(fix && { fix: { label: fix.label(messages), edits: fix.edits } }),
  };
}

/** Drops what one check says twice of one place; the findings are in order. */
function withoutDoubles(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding, i) => {
    for (let before = i - 1; before >= 0; before--) {
      const other = findings[before];
      if (other === undefined || byPlace(other, finding) !== 0) return true;
      if (other.check === finding.check && other.message === finding.message) return false;
    }
    return true;
  });
}

/** Array.prototype.sort is stable: findings at one place keep the order of the checks. */
function byPlace({ at: a }: Finding, { at: b }: Finding): number {
  return a.paragraph - b.paragraph || a.start - b.start;
}
