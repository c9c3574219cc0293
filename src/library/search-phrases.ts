import type { TextRange } from "../report/paragraph";
import { ROLE_NAMES, type PartRole } from "../report/role";
import type { Phrase } from "./phrase";
import type { Pinyin } from "./pinyin";
import {
  findClauseHeads,
  findPinyin,
  indexPinyin,
  preparePinyin,
  startsWithPinyin,
  type PinyinIndex,
  type PinyinQuery,
} from "./pinyin-index";

/** A phrase that was found, and what of its text to mark. */
export interface PhraseMatch {
  readonly phrase: Phrase;
  /** Ascending, apart from each other; empty where a tag was found, or nothing was asked for. */
  readonly ranges: readonly TextRange[];
}

export interface SearchOptions {
  /** Only phrases of this role. */
  readonly role?: PartRole;
  /** Readings, once they are loaded; without them only what is written is found. */
  readonly pinyin?: Pinyin;
}

/**
 * The phrases that hold every word of the query, in any order, the best first: text that begins with a word,
 * then text that has it, then tags, then pinyin. Equal ones keep their order. An empty query finds all.
 */
export function searchPhrases(
  phrases: readonly Phrase[],
  query: string,
  options: SearchOptions = {},
): PhraseMatch[] {
  const words = splitQuery(query, options.pinyin);
  const found: (PhraseMatch & { readonly rank: number })[] = [];
  for (const phrase of phrases) {
    if (options.role !== undefined && phrase.role !== options.role) continue;
    const match = matchWords(phrase, words, options.pinyin);
    if (match !== undefined) found.push({ phrase, ...match });
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ phrase, ranges }) => ({ phrase, ranges }));
}

/** One word of a query: as written, and as pinyin if it may be that. */
interface Word {
  readonly text: string;
  readonly pinyin: PinyinQuery | undefined;
}

interface WordMatch {
  /** Lower is better. */
  readonly rank: number;
  readonly ranges: readonly TextRange[];
}

const RANK = { textStart: 0, text: 1, tag: 2, pinyinStart: 3, pinyin: 4, pinyinTag: 5, scattered: 6 };

/** A written word this long may also be found with gaps: 让放心满意 means 让…放心、…满意. */
const MIN_SCATTERED = 3;

function matchWords(phrase: Phrase, words: readonly Word[], pinyin?: Pinyin): WordMatch | undefined {
  let rank = 0;
  const ranges: TextRange[] = [];
  for (const word of words) {
    const match =
      matchWritten(phrase, word) ??
      (pinyin && word.pinyin && matchPinyin(indexOf(phrase, pinyin), word.pinyin)) ??
      matchScattered(phrase, word);
    if (match === undefined) return undefined;
    rank += match.rank;
    ranges.push(...match.ranges);
  }
  return { rank, ranges: mergeRanges(ranges) };
}

function matchWritten(phrase: Phrase, { text: word }: Word): WordMatch | undefined {
  const { text, tags } = lowered(phrase);
  const start = text.indexOf(word);
  if (start >= 0) {
    return { rank: start === 0 ? RANK.textStart : RANK.text, ranges: [{ start, end: start + word.length }] };
  }
  return tags.some((tag) => tag.includes(word)) ? { rank: RANK.tag, ranges: [] } : undefined;
}

function matchPinyin({ text, tags }: PhraseIndex, query: PinyinQuery): WordMatch | undefined {
  const range = findPinyin(text, query);
  if (range) return { rank: range.start === 0 ? RANK.pinyinStart : RANK.pinyin, ranges: [range] };
  if (tags.some((tag) => startsWithPinyin(tag, query))) return { rank: RANK.pinyinTag, ranges: [] };
  const heads = findClauseHeads(text, query);
  return heads && { rank: RANK.scattered, ranges: heads };
}

function matchScattered(phrase: Phrase, { text: word, pinyin }: Word): WordMatch | undefined {
  if (word.length < MIN_SCATTERED || pinyin !== undefined) return undefined;
  const { text } = lowered(phrase);
  const ranges: TextRange[] = [];
  let from = 0;
  for (let i = 0; i < word.length; i++) {
    const start = text.indexOf(word.charAt(i), from);
    if (start < 0) return undefined;
    ranges.push({ start, end: start + 1 });
    from = start + 1;
  }
  return { rank: RANK.scattered, ranges };
}

interface Lowered {
  readonly text: string;
  readonly tags: readonly string[];
}

interface PhraseIndex {
  readonly pinyin: Pinyin;
  readonly text: PinyinIndex;
  readonly tags: readonly PinyinIndex[];
}

// Kept for as long as their phrase: reading 5,000 texts takes longer than searching them.
const loweredPhrases = new WeakMap<Phrase, Lowered>();
const indexes = new WeakMap<Phrase, PhraseIndex>();

function lowered(phrase: Phrase): Lowered {
  const known = loweredPhrases.get(phrase);
  if (known !== undefined) return known;
  const tags = [...phrase.tags, ROLE_NAMES[phrase.role]].map(lowerLatin);
  const fresh = { text: lowerLatin(phrase.text), tags };
  loweredPhrases.set(phrase, fresh);
  return fresh;
}

function indexOf(phrase: Phrase, pinyin: Pinyin): PhraseIndex {
  const known = indexes.get(phrase);
  if (known?.pinyin === pinyin) return known;
  const { text, tags } = lowered(phrase);
  const fresh = {
    pinyin,
    text: indexPinyin(text, pinyin),
    tags: tags.map((tag) => indexPinyin(tag, pinyin)),
  };
  indexes.set(phrase, fresh);
  return fresh;
}

function splitQuery(query: string, pinyin: Pinyin | undefined): Word[] {
  return lowerLatin(query)
    .split(/\s+/)
    .filter((text) => text !== "")
    .map((text) => ({ text, pinyin: pinyin && prepareWord(text, pinyin) }));
}

function prepareWord(word: string, pinyin: Pinyin): PinyinQuery | undefined {
  // Input methods part syllables with an apostrophe: xi'an.
  const letters = word.replaceAll("'", "").replaceAll("ü", "v");
  return /^[a-z]+$/.test(letters) ? preparePinyin(letters, pinyin) : undefined;
}

/** Lower-cases a to z only: full case mapping may change a text's length, and with it every offset. */
function lowerLatin(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
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
