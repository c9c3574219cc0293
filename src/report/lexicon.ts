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
  /** The beginnings of words: two characters, or one that is a word. */
  private readonly starts = new PlaceSet();
  private readonly ones = new PlaceSet();

  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    for (const [word, value] of entries) {
      const first = word.charCodeAt(0);
      if (word.length === 1) {
        if (!this.singles.has(first)) this.singles.set(first, value);
        this.ones.add(first);
        continue;
      }
      const second = word.charCodeAt(1);
      this.starts.add(mix(first, second));
      const start = startOf(first, second);
      const words = this.byStart.get(start) ?? [];
      words.push({ word, value });
      words.sort((a, b) => b.word.length - a.word.length);
      this.byStart.set(start, words);
    }
  }

  /** All words of `text` between two offsets, without overlaps. Linear in the length. */
  find(text: string, from = 0, to = text.length): WordMatch<T>[] {
    const found: WordMatch<T>[] = [];
    for (let at = this.next(text, from, to); at < to; at = this.next(text, at, to)) {
      const match = this.at(text, at);
      if (match === undefined || match.end > to) at++;
      else {
        found.push(match);
        at = match.end;
      }
    }
    return found;
  }

  /** True where a text holds one of the words. */
  occursIn(text: string): boolean {
    const to = text.length;
    for (let at = this.next(text, 0, to); at < to; at = this.next(text, at + 1, to)) {
      if (this.at(text, at) !== undefined) return true;
    }
    return false;
  }

  /** The longest word that begins exactly at `at`. */
  at(text: string, at: number): WordMatch<T> | undefined {
    if (at >= text.length) return undefined;
    const first = text.charCodeAt(at);
    const words = this.byStart.get(startOf(first, codeAfter(text, at)));
    if (words !== undefined) {
      for (const { word, value } of words) {
        if (word.length === 2 || text.startsWith(word, at))
          return { value, start: at, end: at + word.length };
      }
    }
    if (!this.singles.has(first)) return undefined;
    return { value: this.singles.get(first) as T, start: at, end: at + 1 };
  }

  /** False for nearly all pairs of neighbours: no word begins with the first of them. Far cheaper than `at`. */
  mayBegin(first: number, second: number): boolean {
    return this.starts.has(mix(first, second)) || this.ones.has(first);
  }

  /** The first offset from `from` on, before `to`, at which a word may begin; `to` if there is none. */
  private next(text: string, from: number, to: number): number {
    if (from >= to) return to;
    let first = text.charCodeAt(from);
    for (let at = from; at < to; at++) {
      const second = codeAfter(text, at);
      if (this.mayBegin(first, second)) return at;
      first = second;
    }
    return to;
  }
}

/** The unit after an offset; 0 at the end: once a text was asked for one past its end, asking for any costs far more. */
export function codeAfter(text: string, at: number): number {
  return at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
}

const PLACES = 0x10000;

/** A set of numbers below PLACES in as many bits: small enough to stay near at hand while a text is read. */
class PlaceSet {
  private readonly bits = new Int32Array(PLACES / 32);

  add(place: number): void {
    this.bits[place >> 5] = (this.bits[place >> 5] ?? 0) | (1 << place);
  }

  has(place: number): boolean {
    return ((this.bits[place >> 5] ?? 0) & (1 << place)) !== 0;
  }
}

/** Two characters as one of PLACES, spread so that few others share it. */
function mix(first: number, second: number): number {
  return (first ^ Math.imul(second, 0x9e5)) & (PLACES - 1);
}

/** Two characters as one integer of 32 bits. */
function startOf(first: number, second: number): number {
  return (first << 16) | second;
}
