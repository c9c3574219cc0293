import type { OfferedEntries } from "../files/read-import";
import { judgePhrases, judgeSkeletons, type Known } from "../library/judge-entries";
import type { NewPhrase, NewSkeleton, OwnLibrary } from "../library/own-library";
import { strings } from "./strings";
import type { Library } from "./use-library";

/** An entry that a file offers, as the list shows it. */
export interface OfferedRow {
  readonly name: string;
  /** Where the same one is already; absent for a new one. */
  readonly known?: Known;
  readonly phrase?: NewPhrase;
  readonly skeleton?: NewSkeleton;
}

/** What a file offers: skeletons first, because there are few, then the phrases in their order. */
export function offeredRows(offered: OfferedEntries, own: OwnLibrary, all: Library): readonly OfferedRow[] {
  const phrases = offered.phrases.map(({ phrase }) => phrase);
  const others = <T extends { readonly origin?: string }>(entries: readonly T[]) =>
    entries.filter(({ origin }) => origin !== "own");
  const knownPhrases = judgePhrases(phrases, own, others(all.phrases));
  const knownSkeletons = judgeSkeletons(offered.skeletons, own, others(all.skeletons));
  return [
    ...offered.skeletons.map((skeleton, index) =>
      row(strings.text.labelled(strings.own.skeletonKind, skeleton.name), knownSkeletons[index], {
        skeleton,
      }),
    ),
    ...phrases.map((phrase, index) => row(phrase.text, knownPhrases[index], { phrase })),
  ];
}

function row(name: string, known: Known | undefined, entry: Partial<OfferedRow>): OfferedRow {
  return { name, ...(known && { known }), ...entry };
}

/** The entries of the rows that were ticked. */
export function takenEntries(rows: readonly OfferedRow[]): {
  readonly phrases: readonly NewPhrase[];
  readonly skeletons: readonly NewSkeleton[];
} {
  return {
    phrases: rows.flatMap(({ phrase }) => (phrase ? [phrase] : [])),
    skeletons: rows.flatMap(({ skeleton }) => (skeleton ? [skeleton] : [])),
  };
}
