import type { Strings } from "../../strings";
import type { Partially } from "../with-fallback";
import { counted } from "./counted";

/** The result as text. */
export const record: Partially<Strings["record"]> = {
  ignored: (count) => `${counted(count, "place")} ignored`,
  off: (count, titles) => `${counted(count, "check")} off: ${titles}`,
  changed: (count, checks) => `${counted(count, "check")} with a changed level: ${checks}`,
  severity: (title, severity) => `${title} (${severity})`,
};
