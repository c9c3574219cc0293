import type { TextRange } from "../report/paragraph";
import type { PartRole } from "../report/role";
import { matchExact, SCATTERED, type WordMatch } from "./match-exact";
import { matchNear, type NearMatch } from "./match-near";
import type { Phrase } from "./phrase";
import { phraseIndex } from "./phrase-index";
import type { Pinyin } from "./pinyin";
import { searchWords } from "./search-word";

/** A phrase that was found, and what of its text to mark. */
export interface PhraseMatch {
  readonly phrase: Phrase;
  /** Ascending, apart from each other; empty where a tag was found, or nothing was asked for. */
  readonly ranges: readonly TextRange[];
}

/** What a search finds. */
export interface PhraseMatches {
  /** Phrases that have what was typed, the best first. */
  readonly exact: readonly PhraseMatch[];
  /** Phrases that have something like it, the best first; none where enough have what was typed. */
  readonly near: readonly PhraseMatch[];
}

export interface SearchOptions {
  /** Only phrases of this role. */
  readonly role?: PartRole;
  /** Readings, once they are loaded; without them only what is written is found. */
  readonly pinyin?: Pinyin;
}

/** With so many phrases that have what was typed, nobody looks for what else may have been meant. */
const ENOUGH = 3;

/** Of phrases that are only like what was typed the first may be the wanted one, the fortieth is not. */
const MOST_NEAR = 20;

/**
 * The phrases that hold every word of the query, in any order, the best first: text that begins with a word,
 * then text that has it, then tags, then pinyin. Where these are few, also those that hold words like them.
 * Equal ones keep their order. An empty query finds all.
 *
 * @param phrases made ready once: pass the same array as long as its phrases are the same
 */
export function searchPhrases(
  phrases: readonly Phrase[],
  query: string,
  { role, pinyin }: SearchOptions = {},
): PhraseMatches {
  const index = phraseIndex(phrases);
  const words = searchWords(query);
  const matches = words.map((word) => matchExact(index, word, pinyin));
  const found: Ranked[] = [];
  for (const [number, phrase] of phrases.entries()) {
    if (role !== undefined && phrase.role !== role) continue;
    const match = matchOfAll(matches, number);
    if (match !== undefined) found.push({ phrase, ...match });
  }
  const exact = found.sort(byRank).map(({ phrase, ranges }) => ({ phrase, ranges }));
  const firm = found.filter(({ rank }) => rank < SCATTERED).length;
  if (firm >= ENOUGH || words.length === 0 || pinyin === undefined) return { exact, near: [] };
  const known = new Set(exact.map(({ phrase }) => phrase));
  const nearMatches = words.map((word) => matchNear(index, word, pinyin));
  const like: RankedNear[] = [];
  for (const [number, phrase] of phrases.entries()) {
    if ((role !== undefined && phrase.role !== role) || known.has(phrase)) continue;
    const match = nearMatchOfAll(matches, nearMatches, number);
    if (match !== undefined) like.push({ phrase, ...match });
  }
  // What sounds like it was meant: then nothing was mistyped.
  const spoken = like.filter(({ slipped }) => !slipped);
  const near = (spoken.length > 0 ? spoken : like).sort(byRank).slice(0, MOST_NEAR);
  return { exact, near: near.map(({ phrase, ranges }) => ({ phrase, ranges: mergeRanges(ranges()) })) };
}

interface Ranked extends PhraseMatch {
  readonly rank: number;
}

interface RankedNear {
  readonly phrase: Phrase;
  readonly rank: number;
  readonly slipped: boolean;
  readonly ranges: () => TextRange[];
}

function byRank(a: { readonly rank: number }, b: { readonly rank: number }): number {
  return a.rank - b.rank;
}

/** How a phrase has every word; undefined where it lacks one. */
function matchOfAll(
  matches: readonly (readonly (WordMatch | undefined)[])[],
  number: number,
): Omit<Ranked, "phrase"> | undefined {
  let rank = 0;
  const ranges: TextRange[] = [];
  for (const ofWord of matches) {
    const match = ofWord[number];
    if (match === undefined) return undefined;
    rank += match.rank;
    ranges.push(...match.ranges);
  }
  return { rank, ranges: mergeRanges(ranges) };
}

/** How a phrase has every word or one like it; of all words only one may be mistyped. */
function nearMatchOfAll(
  matches: readonly (readonly (WordMatch | undefined)[])[],
  nearMatches: readonly ((number: number) => NearMatch | undefined)[],
  number: number,
): Omit<RankedNear, "phrase"> | undefined {
  let rank = 0;
  let slipped = false;
  const ranges: (() => readonly (TextRange | undefined)[])[] = [];
  for (const [word, nearMatch] of nearMatches.entries()) {
    const exact = matches[word]?.[number];
    if (exact !== undefined && exact.rank < SCATTERED) {
      ranges.push(() => exact.ranges);
      continue;
    }
    const near = nearMatch(number);
    if (near === undefined || (near.slip && slipped)) return undefined;
    slipped ||= near.slip;
    rank += near.rank;
    ranges.push(() => [near.range()]);
  }
  return { rank, slipped, ranges: () => ranges.flatMap((of) => of()).filter((range) => range !== undefined) };
}

function mergeRanges(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && range.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else {
      merged.push(range);
    }
  }
  return merged;
}
