import { freshId } from "./library-ids";
import type { LibraryContent } from "./parse-library";
import type { Phrase } from "./phrase";
import type { Skeleton } from "./skeleton";

/** The user's own phrases and skeletons, the newest first. A value: every step gives a new one. */
export interface OwnLibrary {
  readonly phrases: readonly Phrase[];
  readonly skeletons: readonly Skeleton[];
}

/** A step from one library to the next. Taken on another library than it was made for, it still makes sense. */
export type LibraryStep = (library: OwnLibrary) => OwnLibrary;

export const EMPTY_LIBRARY: OwnLibrary = { phrases: [], skeletons: [] };

/** No id that comes with the program, or from an organisation, begins so. */
const OWN = "own:";

/** What is entered of a phrase; its id is given to it. */
export type NewPhrase = Omit<Phrase, "id" | "origin" | "libraryName">;
export type NewSkeleton = Omit<Skeleton, "id" | "origin" | "libraryName">;

/** The user's library as a file or the store holds it. */
export function toOwnLibrary({ phrases, skeletons }: LibraryContent): OwnLibrary {
  return {
    phrases: phrases.map((phrase) => own(phrase, phrase.id)),
    skeletons: skeletons.map((skeleton) => own(skeleton, skeleton.id)),
  };
}

/** The other way: what a file or the store is to hold. */
export function fromOwnLibrary({ phrases, skeletons }: OwnLibrary): LibraryContent {
  return { phrases: phrases.map(bare), skeletons: skeletons.map(bare) };
}

/** Adds phrases before those that are there, in their order. */
export function addPhrases(added: readonly NewPhrase[]): LibraryStep {
  return (library) => ({ ...library, phrases: withAdded(library.phrases, added, ({ text }) => text) });
}

/** Adds skeletons before those that are there, in their order. */
export function addSkeletons(added: readonly NewSkeleton[]): LibraryStep {
  return (library) => ({ ...library, skeletons: withAdded(library.skeletons, added, ({ name }) => name) });
}

/** Gives a phrase other content; it keeps its id and its place. One that is gone stays so. */
export function changePhrase(id: string, phrase: NewPhrase): LibraryStep {
  return (library) => ({
    ...library,
    phrases: library.phrases.map((each) => (each.id === id ? { ...phrase, id, origin: "own" } : each)),
  });
}

/** Gives a skeleton another name and description. */
export function renameSkeleton(id: string, named: Pick<Skeleton, "name" | "description">): LibraryStep {
  return (library) => ({
    ...library,
    skeletons: library.skeletons.map((each) => (each.id === id ? { ...each, ...named } : each)),
  });
}

/** Removes an entry of either kind. */
export function removeEntry(id: string): LibraryStep {
  return removeEntries(new Set([id]));
}

/** Removes entries of either kind. */
export function removeEntries(ids: ReadonlySet<string>): LibraryStep {
  return ({ phrases, skeletons }) => ({
    phrases: phrases.filter((each) => !ids.has(each.id)),
    skeletons: skeletons.filter((each) => !ids.has(each.id)),
  });
}

/** Takes a removal back: what `before` had under this id stands where it stood, if its place still shows. */
export function restoreEntry(id: string, before: OwnLibrary): LibraryStep {
  return ({ phrases, skeletons }) => ({
    phrases: withRestored(phrases, id, before.phrases),
    skeletons: withRestored(skeletons, id, before.skeletons),
  });
}

function own<T extends Phrase | Skeleton>(entry: T, id: string): T {
  return { ...entry, id: OWN + id, origin: "own" };
}

function bare<T extends Phrase | Skeleton>(entry: T): T {
  return { ...entry, id: entry.id.slice(OWN.length), origin: undefined };
}

function withAdded<N, T extends N & { readonly id: string }>(
  entries: readonly T[],
  added: readonly N[],
  contentOf: (entry: N) => string,
): readonly T[] {
  const taken = new Set(entries.map(({ id }) => id));
  const fresh = added.map((entry) => {
    const id = OWN + freshId(contentOf(entry), { has: (candidate) => taken.has(OWN + candidate) });
    taken.add(id);
    return { ...entry, id, origin: "own" } as unknown as T;
  });
  return [...fresh, ...entries];
}

function withRestored<T extends { readonly id: string }>(
  entries: readonly T[],
  id: string,
  before: readonly T[],
): readonly T[] {
  const at = before.findIndex((each) => each.id === id);
  const entry = before[at];
  if (entry === undefined || entries.some((each) => each.id === id)) return entries;
  // What stood after it tells the place, however much has come or gone since.
  const later = new Set(before.slice(at + 1).map((each) => each.id));
  const place = entries.findIndex((each) => later.has(each.id));
  return place < 0 ? [...entries, entry] : [...entries.slice(0, place), entry, ...entries.slice(place)];
}
