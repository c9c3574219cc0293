import type { Storage } from "./storage";

/** Phrases that the user has marked, and those that were inserted last, by their ids. */
export interface PhraseMarks {
  /** Newest first. */
  readonly favourites: readonly string[];
  /** Newest first. */
  readonly recent: readonly string[];
}

/** More favourites than this are no favourites; the oldest go. */
export const MOST_FAVOURITES = 200;
/** More are kept than are shown, since some may be of a part that is not asked for. */
export const MOST_RECENT = 30;

const FAVOURITES = "favouritePhrases";
const RECENT = "recentPhrases";

/** What the marks are stored by. */
export const PHRASE_MARK_NAMES = [FAVOURITES, RECENT] as const;

/** Reads the marks; whatever is kept there that is no list of ids counts as none. */
export function readPhraseMarks(storage: Storage): PhraseMarks {
  return {
    favourites: readIds(storage.get(FAVOURITES), MOST_FAVOURITES),
    recent: readIds(storage.get(RECENT), MOST_RECENT),
  };
}

/** Keeps the marks until the next time the pane is opened. */
export function writePhraseMarks(storage: Storage, { favourites, recent }: PhraseMarks): void {
  storage.set(FAVOURITES, JSON.stringify(favourites));
  storage.set(RECENT, JSON.stringify(recent));
}

/** The marks with a phrase made a favourite, or no longer one. */
export function withFavourite(marks: PhraseMarks, id: string, wanted: boolean): PhraseMarks {
  const others = marks.favourites.filter((known) => known !== id);
  return { ...marks, favourites: wanted ? [id, ...others].slice(0, MOST_FAVOURITES) : others };
}

/** The marks after a phrase was inserted. */
export function withRecent(marks: PhraseMarks, id: string): PhraseMarks {
  return { ...marks, recent: [id, ...marks.recent.filter((known) => known !== id)].slice(0, MOST_RECENT) };
}

function readIds(kept: string | undefined, most: number): string[] {
  const ids = parse(kept ?? "[]");
  if (!Array.isArray(ids)) return [];
  return [...new Set(ids.filter((id): id is string => typeof id === "string"))].slice(0, most);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
