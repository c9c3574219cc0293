import type { TextRange } from "../report/paragraph";
import { phrasePinyin, type PhraseIndex } from "./phrase-index";
import type { Pinyin } from "./pinyin";
import { findClauseHeads, findPinyin, findStartsWithPinyin, preparePinyin } from "./pinyin-index";
import type { SearchWord } from "./search-word";

/** How well a phrase has a word, and where. */
export interface WordMatch {
  /** Lower is better. */
  readonly rank: number;
  /** What of the text to mark; nothing where a tag has the word. */
  readonly ranges: readonly TextRange[];
}

/** From here on a match is one of single characters that stand apart: it may be chance. */
export const SCATTERED = 100;

const RANK = { textStart: 0, text: 1, tag: 2, pinyinStart: 3, pinyin: 4, pinyinTag: 5, clauseHeads: 6 };

/** A written word this long may also be found with gaps: 让放心满意 means 让…放心、…满意. */
const MIN_SCATTERED = 3;

/**
 * Finds a word as it was typed, in the texts of phrases and among their tags.
 *
 * @param pinyin without it letters are only what they are
 * @returns for each phrase, by number, how it has the word
 */
export function matchExact(
  index: PhraseIndex,
  { text: word, letters }: SearchWord,
  pinyin?: Pinyin,
): (WordMatch | undefined)[] {
  const { texts, tags, tagsOf } = index;
  const inTags = withTags(
    tagsOf,
    new Set(tags.flatMap((tag, number) => (tag.includes(word) ? [number] : []))),
  );
  const spelt = letters !== undefined && pinyin ? matchPinyin(index, letters, pinyin) : undefined;
  return texts.map((text, number) => {
    const start = text.indexOf(word);
    if (start >= 0) {
      const range = { start, end: start + word.length };
      return { rank: start === 0 ? RANK.textStart : RANK.text, ranges: [range] };
    }
    if (inTags(number)) return { rank: RANK.tag, ranges: [] };
    return spelt ? spelt(number) : letters === undefined ? matchScattered(text, word) : undefined;
  });
}

function matchPinyin(
  index: PhraseIndex,
  letters: string,
  pinyin: Pinyin,
): (number: number) => WordMatch | undefined {
  const query = preparePinyin(letters, pinyin);
  const { texts, tags } = phrasePinyin(index, pinyin);
  const found = findPinyin(texts, query);
  const heads = findClauseHeads(texts, query);
  const inTags = withTags(index.tagsOf, findStartsWithPinyin(tags, query));
  return (number) => {
    const range = found.get(number);
    if (range) return { rank: range.start === 0 ? RANK.pinyinStart : RANK.pinyin, ranges: [range] };
    if (inTags(number)) return { rank: RANK.pinyinTag, ranges: [] };
    const ranges = heads.get(number);
    return ranges && { rank: RANK.clauseHeads, ranges };
  };
}

/** Tells whether a phrase has one of some tags. */
function withTags(
  tagsOf: readonly (readonly number[])[],
  wanted: ReadonlySet<number>,
): (number: number) => boolean {
  if (wanted.size === 0) return () => false;
  return (number) => tagsOf[number]?.some((tag) => wanted.has(tag)) ?? false;
}

function matchScattered(text: string, word: string): WordMatch | undefined {
  if (word.length < MIN_SCATTERED) return undefined;
  const ranges: TextRange[] = [];
  let from = 0;
  for (let i = 0; i < word.length; i++) {
    const start = text.indexOf(word.charAt(i), from);
    if (start < 0) return undefined;
    ranges.push({ start, end: start + 1 });
    from = start + 1;
  }
  return { rank: SCATTERED, ranges };
}
