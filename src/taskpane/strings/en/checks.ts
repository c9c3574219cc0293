import type { Strings } from "../../strings";
import type { Partially } from "../with-fallback";
import { counted } from "./counted";

/** The page on checks and what is ignored. */
export const checks: Partially<Strings["checks"]> = {
  about:
    "Turning a check off or changing its level applies to all documents on this computer. Ignoring applies to this document only and is saved with it.",
  group: (severity, count) => `${severity}: ${counted(count, "check")}`,
  severity: (title) => `Level of “${title}”`,
  standard: (severity) => `Default (${severity})`,
  found: (count) => (count === 0 ? "none now" : `${count} now`),
  ignoredToo: (count) => `${count} ignored`,
  off: "Off",
  restoreDefaults: "Restore defaults",
  ignoredTitle: (count) => counted(count, "ignored place"),
  noneIgnored:
    "Nothing is ignored in this document. To ignore a place that needs no change, select “…” beside it in the result.",
  restore: "Restore",
  restorePlace: (title, place) => `Restore “${title}” in ${place}`,
  jumpPlace: (title, place) => `Go to “${title}” in ${place}`,
  restoreAll: "Restore all",
  resting: (count) =>
    count === 1
      ? "1 more belongs to a check that is off, and stays ignored when the check is turned on."
      : `${count} more belong to checks that are off, and stay ignored when the checks are turned on.`,
  stale: (count) =>
    count === 1
      ? "For 1 more the text has been changed, or is no longer a problem."
      : `For ${count} more the text has been changed, or is no longer a problem.`,
  clearStale: "Clear these entries",
};
