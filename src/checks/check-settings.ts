import type { Severity } from "./check";
import type { MeasureAnswer } from "./measure-answer";

/** What the user has decided about the checks. Everything may be absent, and everything can be taken back. */
export interface CheckSettings {
  /** Ids of checks that are switched off. */
  readonly off?: readonly string[];
  /** Severities that the user has changed, by check; they stand above the check's own and the requirement's. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /** Which measures answer which problems, where the user knows better. */
  readonly answers?: readonly MeasureAnswer[];
}
