import type { OwnLibrary } from "./own-library";
import type { Phrase } from "./phrase";
import { phraseKey, skeletonKey } from "./same-entry";
import type { Skeleton } from "./skeleton";

/** Where an entry that is to be taken in is already: among the user's own, in another library, or above in the file. */
export type Known = "own" | "elsewhere" | "file";

/** For each phrase of a file where the same one is already; undefined for a new one. */
export function judgePhrases(
  offered: readonly Pick<Phrase, "text">[],
  own: OwnLibrary,
  others: readonly Phrase[],
): readonly (Known | undefined)[] {
  const keyOf = ({ text }: Pick<Phrase, "text">) => phraseKey(text);
  return judge(offered.map(keyOf), own.phrases.map(keyOf), others.map(keyOf));
}

/** The same for skeletons. */
export function judgeSkeletons(
  offered: readonly Pick<Skeleton, "name" | "parts">[],
  own: OwnLibrary,
  others: readonly Skeleton[],
): readonly (Known | undefined)[] {
  return judge(offered.map(skeletonKey), own.skeletons.map(skeletonKey), others.map(skeletonKey));
}

function judge(
  offered: readonly string[],
  own: readonly string[],
  others: readonly string[],
): readonly (Known | undefined)[] {
  const [ownKeys, otherKeys, seen] = [new Set(own), new Set(others), new Set<string>()];
  return offered.map((key) => {
    const isRepeated = seen.has(key);
    seen.add(key);
    if (ownKeys.has(key)) return "own";
    if (otherKeys.has(key)) return "elsewhere";
    return isRepeated ? "file" : undefined;
  });
}
