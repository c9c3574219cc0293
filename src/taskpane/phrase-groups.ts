import { likelyPhrases } from "../library/likely-phrases";
import type { Phrase } from "../library/phrase";
import type { PhraseMatch, PhraseMatches } from "../library/search-phrases";
import type { PartRole } from "../report/role";
import type { WritingPlace } from "../report/writing-place";
import type { PhraseMarks } from "./phrase-marks";

/** Phrases that are listed under one heading. */
export interface PhraseGroup {
  readonly kind: "favourite" | "recent" | "place" | "rest" | "found" | "near";
  readonly matches: readonly PhraseMatch[];
}

/** So many of the phrases that were inserted last are shown. */
const MOST_RECENT_SHOWN = 5;

/** What is shown before anything is asked for. */
export interface Browsing {
  readonly marks: PhraseMarks;
  /** Only phrases of this role. */
  readonly role?: PartRole | undefined;
  /** Where the cursor is; a role that was chosen goes before. */
  readonly place?: WritingPlace | undefined;
}

/** All phrases, each once: favourites, then what was inserted last, then what is likely at the cursor, then the rest. */
export function browsingGroups(phrases: readonly Phrase[], { marks, role, place }: Browsing): PhraseGroup[] {
  const asked = role === undefined ? phrases : phrases.filter((phrase) => phrase.role === role);
  const byId = new Map(asked.map((phrase) => [phrase.id, phrase]));
  const shown = new Set<Phrase>();
  const group = (
    kind: PhraseGroup["kind"],
    wanted: readonly (Phrase | undefined)[],
    most?: number,
  ): PhraseGroup => {
    const fresh = wanted.filter((phrase) => phrase !== undefined && !shown.has(phrase)).slice(0, most);
    const matches = fresh.flatMap((phrase) => (phrase ? [{ phrase, ranges: [] }] : []));
    for (const { phrase } of matches) shown.add(phrase);
    return { kind, matches };
  };
  // An id that no phrase has any longer is passed over: its library may come back.
  return [
    group(
      "favourite",
      marks.favourites.map((id) => byId.get(id)),
    ),
    group(
      "recent",
      marks.recent.map((id) => byId.get(id)),
      MOST_RECENT_SHOWN,
    ),
    group("place", role === undefined && place ? likelyPhrases(asked, place) : []),
    group("rest", asked),
  ].filter(({ matches }) => matches.length > 0);
}

/** What a search has found. */
export function foundGroups({ exact, near }: PhraseMatches): PhraseGroup[] {
  const groups: PhraseGroup[] = [
    { kind: "found", matches: exact },
    { kind: "near", matches: near },
  ];
  return groups.filter(({ matches }) => matches.length > 0);
}

/** The first so many of all matches, in their groups. */
export function firstMatches(groups: readonly PhraseGroup[], count: number): PhraseGroup[] {
  let left = count;
  return groups.flatMap(({ kind, matches }) => {
    const shown = matches.slice(0, left);
    left -= shown.length;
    return shown.length === 0 ? [] : [{ kind, matches: shown }];
  });
}

/** How many matches there are in all groups. */
export function countMatches(groups: readonly PhraseGroup[]): number {
  return groups.reduce((sum, { matches }) => sum + matches.length, 0);
}
