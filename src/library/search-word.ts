import { lowerLatin } from "./phrase-index";

/** One word of a query. */
export interface SearchWord {
  /** As it was typed, in lower case. */
  readonly text: string;
  /** The word as pinyin, a to z, if it may be that. */
  readonly letters?: string;
}

/** Parts a query at its spaces. */
export function searchWords(query: string): SearchWord[] {
  return lowerLatin(query)
    .split(/\s+/)
    .filter((text) => text !== "")
    .map((text) => {
      // Input methods part syllables with an apostrophe: xi'an.
      const letters = text.replaceAll("'", "").replaceAll("ü", "v");
      return /^[a-z]+$/.test(letters) ? { text, letters } : { text };
    });
}
