import { useMemo } from "react";
import type { Phrase } from "../library/phrase";
import { PHRASES } from "../library/phrases";
import type { Skeleton } from "../library/skeleton";
import { SKELETONS } from "../library/skeletons";
import { useOrganisation } from "./use-organisation";
import { useOwnLibrary } from "./use-own-library";

/** Everything that can be inserted from a library; the user's own comes first. */
export interface Library {
  readonly phrases: readonly Phrase[];
  readonly skeletons: readonly Skeleton[];
}

/**
 * The phrases and skeletons on offer: the user's own, the organisation's, and those that come with the
 * program. An entry that has not changed is the same object at every render.
 */
export function useLibrary(): Library {
  const own = useOwnLibrary().state.library;
  const { libraries } = useOrganisation();
  return useMemo(
    () => ({
      phrases: [...own.phrases, ...libraries.flatMap(({ phrases }) => phrases), ...PHRASES],
      skeletons: [...own.skeletons, ...libraries.flatMap(({ skeletons }) => skeletons), ...SKELETONS],
    }),
    [own, libraries],
  );
}
