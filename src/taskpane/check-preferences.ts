import type { Severity } from "../checks/check";
import { CHECK_DESCRIPTIONS } from "../checks/check-descriptions";
import type { CheckSettings } from "../checks/check-settings";
import type { Storage } from "./storage";

/** What the user has decided about the checks on this computer, for every document. */
export type CheckPreferences = Pick<CheckSettings, "off" | "severities">;

const NAME = "checks";
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Reads the preferences; what an older version or somebody's hand left in the store is not taken on trust. */
export function readCheckPreferences(storage: Storage): CheckPreferences {
  const { off, severities } = parse(storage.get(NAME));
  const ids = Object.keys(CHECK_DESCRIPTIONS);
  const changed = Object.entries(typeof severities === "object" && severities !== null ? severities : {});
  return {
    off: Array.isArray(off) ? ids.filter((id) => off.includes(id)) : [],
    severities: Object.fromEntries(
      changed.flatMap(([id, value]) => {
        const severity = SEVERITIES.find((known) => known === value);
        return severity !== undefined && ids.includes(id) ? [[id, severity]] : [];
      }),
    ),
  };
}

/** Keeps the preferences on this computer. */
export function writeCheckPreferences(storage: Storage, preferences: CheckPreferences): void {
  storage.set(NAME, JSON.stringify(preferences));
}

function parse(text: string | undefined): { readonly off?: unknown; readonly severities?: unknown } {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
