import type { Phrase } from "../library/phrase";
import { PHRASES } from "../library/phrases";
import type { Skeleton } from "../library/skeleton";
import { SKELETONS } from "../library/skeletons";

/** Everything that can be inserted from a library; the user's own comes first. */
export interface Library {
  readonly phrases: readonly Phrase[];
  readonly skeletons: readonly Skeleton[];
}

const BUILT_IN: Library = { phrases: PHRASES, skeletons: SKELETONS };

/** The phrases and skeletons on offer. An entry that has not changed is the same object at every render. */
export function useLibrary(): Library {
  return BUILT_IN;
}
