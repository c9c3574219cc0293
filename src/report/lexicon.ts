/** A word found in a text: what it stands for and where it is (UTF-16 offsets). */
export interface WordMatch<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

/** Many words to look for at once, in one pass: the longest word at each place, from left to right. */
export class Lexicon<T> {
  /** The words of two characters and more by the first two, the longest first. */
  private readonly byStart = new Map<number, Entry<T>[]>();
  private readonly singles = new Map<number, T>();
  /** One byte for each UTF-16 unit that begins a word: most characters go no further. */
  private readonly begins = new Uint8Array(0x10000);

  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    for (const [word, value] of entries) {
      const first = word.charCodeAt(0);
      this.begins[first] = 1;
      if (word.length === 1) {
        if (!this.singles.has(first)) this.singles.set(first, value);
        continue;
      }
      const start = startOf(first, word.charCodeAt(1));
      const words = this.byStart.get(start) ?? [];
      words.push({ word, value });
      words.sort((a, b) => b.word.length - a.word.length);
      this.byStart.set(start, words);
    }
  }

  /** All words of `text` between two offsets, without overlaps. Linear in the length. */
  find(text: string, from = 0, to = text.length): WordMatch<T>[] {
    const found: WordMatch<T>[] = [];
    for (let at = from; at < to; at++) {
      const match = this.at(text, at);
      if (match === undefined || match.end > to) continue;
      found.push(match);
      at = match.end - 1;
    }
    return found;
  }

  /** True where a text holds one of the words. */
  occursIn(text: string): boolean {
    for (let at = 0; at < text.length; at++) if (this.at(text, at) !== undefined) return true;
    return false;
  }

  /** The longest word that begins exactly at `at`. */
  at(text: string, at: number): WordMatch<T> | undefined {
    const first = text.charCodeAt(at);
    if (this.begins[first] !== 1) return undefined;
    const words = this.byStart.get(startOf(first, text.charCodeAt(at + 1)));
    if (words !== undefined) {
      for (const { word, value } of words) {
        if (text.startsWith(word, at)) return { value, start: at, end: at + word.length };
      }
    }
    if (!this.singles.has(first)) return undefined;
    return { value: this.singles.get(first) as T, start: at, end: at + 1 };
  }
}

/** Two characters as one small integer. Others may share it: the words themselves decide. */
function startOf(first: number, second: number): number {
  return ((first & 0x7fff) << 15) | (second & 0x7fff);
}
