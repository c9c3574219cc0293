import type { PartRole } from "../report/role";
import type { Origin } from "./origin";

/** A stock phrase: a pattern whose blanks are 【…】 with a name inside. */
export interface Phrase extends Origin {
  readonly id: string;
  /** The part of a report that it belongs to; `other` for phrases that fit anywhere. */
  readonly role: PartRole;
  readonly text: string;
  /** The same phrase filled in, for the preview; absent where there is nothing to fill. */
  readonly example?: string;
  readonly tags: readonly string[];
  /** Where a saying is quoted from, for example 《论语·子路》. */
  readonly source?: string;
}
