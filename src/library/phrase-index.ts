import { ROLE_NAMES } from "../report/role";
import type { Phrase } from "./phrase";
import type { Pinyin } from "./pinyin";
import { indexPinyin, type PinyinIndex } from "./pinyin-index";

/** Phrases made ready for being searched. Everything is in lower case. */
export interface PhraseIndex {
  readonly phrases: readonly Phrase[];
  /** Their texts. */
  readonly texts: readonly string[];
  /** All tags and names of roles that they have, each once, … */
  readonly tags: readonly string[];
  /** … and for each phrase the numbers of its own. */
  readonly tagsOf: readonly (readonly number[])[];
}

/** The same, made ready for pinyin. */
export interface PhrasePinyin {
  readonly texts: PinyinIndex;
  readonly tags: PinyinIndex;
}

// Kept for as long as the phrases: reading 5,000 texts takes longer than searching them.
const indexes = new WeakMap<readonly Phrase[], PhraseIndex>();
const pinyinIndexes = new WeakMap<PhraseIndex, PhrasePinyin & { readonly pinyin: Pinyin }>();

/** Makes phrases ready; done once for a list that stays the same. */
export function phraseIndex(phrases: readonly Phrase[]): PhraseIndex {
  const known = indexes.get(phrases);
  if (known !== undefined) return known;
  const numbers = new Map<string, number>();
  const tagsOf = phrases.map(({ tags, role }) =>
    [...tags, ROLE_NAMES[role]].map((tag) => {
      const lowered = lowerLatin(tag);
      const number = numbers.get(lowered) ?? numbers.size;
      numbers.set(lowered, number);
      return number;
    }),
  );
  const texts = phrases.map(({ text }) => lowerLatin(text));
  const fresh = { phrases, texts, tags: [...numbers.keys()], tagsOf };
  indexes.set(phrases, fresh);
  return fresh;
}

/** Makes them ready for pinyin; done once too. */
export function phrasePinyin(index: PhraseIndex, pinyin: Pinyin): PhrasePinyin {
  const known = pinyinIndexes.get(index);
  if (known?.pinyin === pinyin) return known;
  const { texts, tags } = index;
  const fresh = { pinyin, texts: indexPinyin(texts, pinyin), tags: indexPinyin(tags, pinyin) };
  pinyinIndexes.set(index, fresh);
  return fresh;
}

/** Lower-cases a to z only: full case mapping may change a text's length, and with it every offset. */
export function lowerLatin(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
