import type { Phrase } from "../../src/library/phrase";
import { PHRASES } from "../../src/library/phrases";

export { loadPinyin } from "../../src/library/pinyin";
export { searchPhrases } from "../../src/library/search-phrases";

/** So many phrases: those that ship, over and over, each copy an entry of its own. */
export function phrasesFor(count: number): Phrase[] {
  return Array.from({ length: count }, (_, i) => {
    const phrase = PHRASES[i % PHRASES.length];
    if (phrase === undefined) throw new Error("there are no phrases");
    return { ...phrase, id: `${phrase.id}-${i}`, text: `${phrase.text}编号${i}` };
  });
}
