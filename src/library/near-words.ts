import type { TextRange } from "../report/paragraph";
import { codesWith, type Pinyin } from "./pinyin";
import { rangeBetween, type PinyinIndex } from "./pinyin-index";

const HAN = /^[\u4e00-\u9fff]+$/;
const HAN_CHARACTER = /[\u4e00-\u9fff]/;

/** With two characters a word has but one more to be known by. */
const SHORTEST_WITH_WRONG_CHARACTER = 3;

/** A written word that may have been typed with the right sounds and the wrong characters. */
export interface SoundQuery {
  /** For each of its characters the codes of those that sound the same, with a 1 for each. */
  readonly alike: readonly Uint8Array[];
}

/** Undefined where the word is not one of Chinese characters, or too short to be known by its sound. */
export function prepareSounds(word: string, pinyin: Pinyin): SoundQuery | undefined {
  if (word.length < 2 || !HAN.test(word)) return undefined;
  return { alike: Array.from(word, (character) => soundingAlike(character.charCodeAt(0), pinyin)) };
}

function soundingAlike(code: number, pinyin: Pinyin): Uint8Array {
  const own = new Set(pinyin.readings.subarray(pinyin.starts[code], pinyin.starts[code + 1]));
  return codesWith(pinyin, (syllable) => own.has(syllable));
}

/** For each text that has it, by number, the first place that sounds as the word does: 权利 where it has 权力. */
export function findSounds(index: PinyinIndex, { alike }: SoundQuery): Map<number, TextRange> {
  const found = new Map<number, TextRange>();
  const { codes, offsets, starts } = index;
  const [firstAlike] = alike;
  let text = 0;
  for (let first = 0; first + alike.length <= codes.length; first++) {
    if (firstAlike?.[codes[first] ?? 0] !== 1) continue;
    const last = first + alike.length - 1;
    const isTogether = (offsets[last] ?? 0) - (offsets[first] ?? 0) === last - first;
    if (!isTogether || !alike.every((same, i) => same[codes[first + i] ?? 0] === 1)) continue;
    while ((starts[text + 1] ?? codes.length) <= first) text++;
    if (!found.has(text)) found.set(text, rangeBetween(index, first, last));
  }
  return found;
}

/** The first place where all of a word's characters but one stand: 抓落时 finds 抓落实. */
export function findButOne(text: string, word: string): TextRange | undefined {
  if (word.length < SHORTEST_WITH_WRONG_CHARACTER || !HAN.test(word)) return undefined;
  for (let start = 0; start + word.length <= text.length; start++) {
    let wrong = -1;
    let at = 0;
    for (; at < word.length; at++) {
      if (text.charCodeAt(start + at) === word.charCodeAt(at)) continue;
      if (wrong >= 0) break;
      wrong = at;
    }
    if (at === word.length && wrong >= 0 && HAN_CHARACTER.test(text.charAt(start + wrong))) {
      return { start, end: start + word.length };
    }
  }
  return undefined;
}
