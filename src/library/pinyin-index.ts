import type { TextRange } from "../report/paragraph";
import type { Pinyin } from "./pinyin";

/** Letters of a query that are looked at: one bit of a 32-bit integer stands for each place among them. */
const MAX_LETTERS = 30;

/** A text made ready for being searched by pinyin: its characters that can be typed, marks and blanks not. */
export interface PinyinIndex {
  readonly offsets: Uint32Array;
  /** The readings of all characters, one character after the other. */
  readonly readings: Uint16Array;
  /** For each character where its readings begin in `readings`, and at the end where the last ones end. */
  readonly starts: Uint32Array;
  /** Which characters begin a clause, and may begin an item of an enumeration. */
  readonly clauses: readonly number[];
}

/** Makes a text (in lower case) ready; worth doing once for each, since queries come with every key. */
export function indexPinyin(text: string, pinyin: Pinyin): PinyinIndex {
  const offsets: number[] = [];
  const readings: number[] = [];
  const starts = [0];
  const clauses: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const closed = character === "【" ? text.indexOf("】", at) : -1;
    if (closed > at) {
      at = closed;
      continue;
    }
    const own = pinyin.readingsOf(character);
    if (own.length === 0) continue;
    if (at === 0 || "，；。：、".includes(text.charAt(at - 1))) clauses.push(offsets.length);
    offsets.push(at);
    readings.push(...own);
    starts.push(readings.length);
  }
  return {
    offsets: Uint32Array.from(offsets),
    readings: Uint16Array.from(readings),
    starts: Uint32Array.from(starts),
    clauses,
  };
}

/** Letters to look for, and for each syllable a bit for each place among the letters at which … */
export interface PinyinQuery {
  readonly length: number;
  /** … its first letter stands: without such a place it cannot be what was typed; */
  readonly initial: Int32Array;
  /** … its zh, ch or sh stands; */
  readonly digraph: Int32Array;
  /** … all of it stands; */
  readonly whole: Int32Array;
  /** … the letters end in the middle of it. */
  readonly unfinished: Int32Array;
  /** Letters in each syllable. */
  readonly lengths: Int32Array;
}

/** Prepares letters (a to z, in full or initials, mixed as it comes) once for many texts. */
export function preparePinyin(letters: string, pinyin: Pinyin): PinyinQuery | undefined {
  if (letters.length === 0 || letters.length > MAX_LETTERS) return undefined;
  const places = (test: (syllable: string, place: number) => boolean) =>
    Int32Array.from(pinyin.syllables, (syllable) => {
      let bits = 0;
      for (let place = 0; place < letters.length; place++) {
        if (letters.charAt(place) === syllable.charAt(0) && test(syllable, place)) bits |= 1 << place;
      }
      return bits;
    });
  return {
    length: letters.length,
    initial: places(() => true),
    digraph: places((syllable, place) => /^[zcs]h/.test(syllable) && letters.charAt(place + 1) === "h"),
    whole: places((syllable, place) => letters.startsWith(syllable, place)),
    unfinished: places((syllable, place) => syllable.startsWith(letters.slice(place))),
    lengths: Int32Array.from(pinyin.syllables, (syllable) => syllable.length),
  };
}

/** The first place where the query can be read in the text; its last syllable may be unfinished. */
export function findPinyin(index: PinyinIndex, query: PinyinQuery): TextRange | undefined {
  const done = 1 << query.length;
  let places = 0;
  for (let last = 0; last < index.offsets.length; last++) {
    places = step(index, query, last, places | 1, true);
    if ((places & done) === 0) continue;
    let first = last;
    while (first > 0 && !reads(index, query, first, last)) first--;
    return { start: index.offsets[first] ?? 0, end: (index.offsets[last] ?? 0) + 1 };
  }
  return undefined;
}

/** True where the text begins with what the query says. */
export function startsWithPinyin(index: PinyinIndex, query: PinyinQuery): boolean {
  let places = 1;
  for (let at = 0; at < index.offsets.length && places !== 0; at++) {
    places = step(index, query, at, places, true);
    if ((places & (1 << query.length)) !== 0) return true;
  }
  return false;
}

/**
 * Clauses whose first two characters, taken together and in order, read as the query: a pattern is remembered
 * by how its items begin, and ysss means 一是…三是…. Clauses may be left out, never half of a beginning.
 */
export function findClauseHeads(index: PinyinIndex, query: PinyinQuery): TextRange[] | undefined {
  if (index.clauses.length < 2 || query.length < 4) return undefined;
  let reached: readonly Heads[] = [{ places: 1, ranges: [] }];
  for (const first of index.clauses) {
    const start = index.offsets[first] ?? 0;
    if (index.offsets[first + 1] !== start + 1) continue;
    const longer: Heads[] = [];
    for (const { places, ranges } of reached) {
      const next = step(index, query, first + 1, step(index, query, first, places, false), false);
      if (next === 0) continue;
      const heads = { places: next, ranges: [...ranges, { start, end: start + 2 }] };
      if ((next & (1 << query.length)) !== 0) return heads.ranges;
      longer.push(heads);
    }
    const fresh = longer.filter(({ places }) => reached.every((state) => state.places !== places));
    if (fresh.length > 0) reached = [...reached, ...fresh];
  }
  return undefined;
}

interface Heads {
  /** The places of the query that have been reached. */
  readonly places: number;
  readonly ranges: TextRange[];
}

function reads(index: PinyinIndex, query: PinyinQuery, first: number, last: number): boolean {
  let places = 1;
  for (let i = first; i <= last; i++) places = step(index, query, i, places, true);
  return (places & (1 << query.length)) !== 0;
}

/** The places of the query that are reached by typing one more character from each of `places`. */
function step(index: PinyinIndex, query: PinyinQuery, at: number, places: number, mayEnd: boolean): number {
  let next = 0;
  const end = index.starts[at + 1] ?? 0;
  for (let i = index.starts[at] ?? end; i < end; i++) {
    const syllable = index.readings[i] ?? 0;
    const initial = places & (query.initial[syllable] ?? 0);
    if (initial === 0) continue;
    next |= initial << 1;
    next |= (places & (query.digraph[syllable] ?? 0)) << 2;
    next |= (places & (query.whole[syllable] ?? 0)) << (query.lengths[syllable] ?? 0);
    if (mayEnd && (places & (query.unfinished[syllable] ?? 0)) !== 0) next |= 1 << query.length;
  }
  return next;
}
