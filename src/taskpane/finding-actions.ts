import type { Finding, Severity } from "../checks/check";
import { toIgnored, type IgnoredFinding } from "../checks/ignored";
import { checkSetting, withCheckSetting, type CheckSetting } from "./check-setting";
import { withIgnored, withoutIgnored } from "./ignored-list";
import { strings } from "./strings";
import type { PaneHandle } from "./use-pane";

/** What these steps need of the pane. Each takes effect at once and says so, with a way to take it back. */
type Pane = Pick<PaneHandle, "state" | "choose" | "prefer" | "say">;

/** Sets a finding aside in this document. */
export function ignoreFinding(pane: Pane, finding: Finding): void {
  const entries = [toIgnored(pane.state.checked?.document.paragraphs ?? [], finding)];
  pane.choose("ignored", withIgnored(pane.state.choices.ignored, entries));
  // What is about no text of its own cannot come back by a change of that text.
  const said = finding.subject === undefined ? strings.notice.ignored : strings.notice.ignoredForGood;
  sayWithUndo(pane, said(checkTitle(finding.check)), (now) =>
    now.choose("ignored", withoutIgnored(now.state.choices.ignored, entries)),
  );
}

/** Lists again what these entries set aside, or only forgets them where nothing fits them any more. */
export function forgetIgnored(pane: Pane, entries: readonly IgnoredFinding[], done: string): void {
  pane.choose("ignored", withoutIgnored(pane.state.choices.ignored, entries));
  sayWithUndo(pane, done, (now) => now.choose("ignored", withIgnored(now.state.choices.ignored, entries)));
}

/** Gives all findings of a check another severity. */
export function changeSeverity(pane: Pane, check: string, severity: Severity): void {
  const name = strings.check.severities[severity];
  setCheck(pane, check, { on: true, severity }, strings.notice.severityChanged(checkTitle(check), name));
}

/** Switches a check off. */
export function switchOff(pane: Pane, check: string): void {
  const { preferences } = pane.state;
  const setting = { ...checkSetting(preferences, check), on: false };
  setCheck(pane, check, setting, strings.notice.switchedOff(checkTitle(check)));
}

/** All checks as they come. */
export function restoreDefaults(pane: Pane): void {
  const before = pane.state.preferences;
  pane.prefer({});
  sayWithUndo(pane, strings.notice.defaultsRestored, (now) => now.prefer(before));
}

/** The name of a check. */
export function checkTitle(id: string): string {
  return strings.names.checks[id] ?? id;
}

function setCheck(pane: Pane, id: string, setting: CheckSetting, done: string): void {
  const before = checkSetting(pane.state.preferences, id);
  pane.prefer(withCheckSetting(pane.state.preferences, id, setting));
  sayWithUndo(pane, done, (now) => now.prefer(withCheckSetting(now.state.preferences, id, before)));
}

function sayWithUndo(pane: Pane, text: string, undo: (pane: Pane) => void): void {
  pane.say({ kind: "done", text, next: { label: strings.notice.undo, undo } });
}
