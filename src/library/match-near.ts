import type { TextRange } from "../report/paragraph";
import {
  findNearPinyin,
  findStartsNearPinyin,
  nearPinyinRange,
  prepareNearPinyin,
  type NearKind,
} from "./near-pinyin";
import { findButOne, findSounds, prepareSounds } from "./near-words";
import { phrasePinyin, type PhraseIndex } from "./phrase-index";
import type { Pinyin } from "./pinyin";
import type { SearchWord } from "./search-word";

/** How a phrase has something like a word. */
export interface NearMatch {
  /** Lower is better. */
  readonly rank: number;
  /** A mistake was made in typing: one of them in a query is forgiven. Sounding alike is none. */
  readonly slip: boolean;
  /** What of the text to mark; undefined where a tag has it. Asked only for what is shown. */
  readonly range: () => TextRange | undefined;
}

const RANK = { spoken: 0, spokenTag: 1, slip: 2, slipTag: 3 };

/**
 * Finds what a word may have been meant to be: it sounds the same, or has one letter or character wrong.
 *
 * @returns tells for each phrase, by number, how it has that
 */
export function matchNear(
  index: PhraseIndex,
  word: SearchWord,
  pinyin: Pinyin,
): (number: number) => NearMatch | undefined {
  return word.letters === undefined
    ? matchCharacters(index, word.text, pinyin)
    : matchLetters(index, word.letters, pinyin);
}

function matchLetters(
  index: PhraseIndex,
  letters: string,
  pinyin: Pinyin,
): (number: number) => NearMatch | undefined {
  const query = prepareNearPinyin(letters, pinyin);
  if (query === undefined) return () => undefined;
  const { texts, tags } = phrasePinyin(index, pinyin);
  const found = findNearPinyin(texts, query);
  const foundTags = findStartsNearPinyin(tags, query);
  return (number) => {
    const kind = found.get(number);
    const range = () => kind && nearPinyinRange(texts, query, number, kind);
    return bestMatch(kind, tagKind(index, number, foundTags), range);
  };
}

function matchCharacters(
  index: PhraseIndex,
  word: string,
  pinyin: Pinyin,
): (number: number) => NearMatch | undefined {
  const { texts, tags } = phrasePinyin(index, pinyin);
  const query = prepareSounds(word, pinyin);
  const found = query ? findSounds(texts, query) : new Map<number, TextRange>();
  const foundTags = new Map<number, NearKind>();
  if (query) for (const tag of findSounds(tags, query).keys()) foundTags.set(tag, "spoken");
  return (number) => {
    const sound = found.get(number);
    const butOne = sound ? undefined : findButOne(index.texts[number] ?? "", word);
    const kind = sound ? "spoken" : butOne && "slip";
    return bestMatch(kind, tagKind(index, number, foundTags), () => sound ?? butOne);
  };
}

function tagKind(
  { tagsOf }: PhraseIndex,
  number: number,
  found: ReadonlyMap<number, NearKind>,
): NearKind | undefined {
  if (found.size === 0) return undefined;
  const kinds = tagsOf[number]?.map((tag) => found.get(tag)) ?? [];
  return kinds.includes("spoken") ? "spoken" : kinds.find((kind) => kind !== undefined);
}

function bestMatch(
  inText: NearKind | undefined,
  inTag: NearKind | undefined,
  range: () => TextRange | undefined,
): NearMatch | undefined {
  if (inText === "spoken") return { rank: RANK.spoken, slip: false, range };
  if (inTag === "spoken") return { rank: RANK.spokenTag, slip: false, range: () => undefined };
  if (inText === "slip") return { rank: RANK.slip, slip: true, range };
  return inTag && { rank: RANK.slipTag, slip: true, range: () => undefined };
}
