import type { Finding } from "../checks/check";
import type { FindingGroup } from "./finding-groups";

/** What the user was led to in the result of the check; a new object each time. */
export interface Aim {
  /** One finding, the findings of a kind, or the chart. */
  readonly at: Finding | FindingGroup["kind"] | "balance";
  /** The focus goes there too: the user is in the list already, or asked for it. */
  readonly focus: boolean;
}

/** The finding that the user was led to, if it was one. */
export function aimedFinding(aim: Aim | undefined): Finding | undefined {
  return typeof aim?.at === "object" ? aim.at : undefined;
}
