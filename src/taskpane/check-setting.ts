import type { Severity } from "../checks/check";
import type { CheckPreferences } from "./check-preferences";

/** How the user wants one check to work. */
export interface CheckSetting {
  readonly on: boolean;
  /** Absent where the check's own severity stands, or the requirement's. */
  readonly severity?: Severity;
}

/** What the preferences say of one check. */
export function checkSetting({ off = [], severities = {} }: CheckPreferences, id: string): CheckSetting {
  const severity = severities[id];
  return { on: !off.includes(id), ...(severity && { severity }) };
}

/** The preferences with one check set anew. */
export function withCheckSetting(
  { off = [], severities = {} }: CheckPreferences,
  id: string,
  { on, severity }: CheckSetting,
): CheckPreferences {
  const others = Object.fromEntries(Object.entries(severities).filter(([other]) => other !== id));
  const stillOff = off.filter((other) => other !== id);
  return {
    off: on ? stillOff : [...stillOff, id],
    severities: severity === undefined ? others : { ...others, [id]: severity },
  };
}

/** Is any check off, or of another severity than its own? */
export function hasCheckSettings({ off = [], severities = {} }: CheckPreferences): boolean {
  return off.length > 0 || Object.keys(severities).length > 0;
}
