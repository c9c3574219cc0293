import type { TextRange } from "../report/paragraph";
import { codesWith, type Pinyin } from "./pinyin";

/** Letters of a query that are looked at: one bit of a 32-bit integer stands for each place among them. */
export const MAX_LETTERS = 30;

/**
 * Texts made ready for being searched by pinyin: their characters that can be typed, marks and blanks not, all
 * in one array, because running through one is much faster than through thousands.
 */
export interface PinyinIndex {
  /** The UTF-16 codes of the characters; a 0 ends each text. */
  readonly codes: Uint16Array;
  /** Where each character stands in its text. */
  readonly offsets: Uint32Array;
  /** Where each text begins in `codes`, and at the end where the last one has ended. */
  readonly starts: Uint32Array;
  /** For each text which of its characters, as places in `codes`, begin a clause and may begin an item. */
  readonly clauses: readonly (readonly number[])[];
}

/** Makes texts (in lower case) ready; worth doing once, since queries come with every key. */
export function indexPinyin(texts: readonly string[], { starts: readingStarts }: Pinyin): PinyinIndex {
  const codes: number[] = [];
  const offsets: number[] = [];
  const starts: number[] = [];
  const clauses: number[][] = [];
  for (const text of texts) {
    const begun: number[] = [];
    starts.push(codes.length);
    clauses.push(begun);
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === BLANK_START) {
        const closed = text.indexOf("】", at);
        if (closed > at) at = closed;
      } else if (readingStarts[code] !== readingStarts[code + 1]) {
        if (at === 0 || "，；。：、".includes(text.charAt(at - 1))) begun.push(codes.length);
        codes.push(code);
        offsets.push(at);
      }
    }
    codes.push(0);
    offsets.push(text.length);
  }
  starts.push(codes.length);
  return {
    codes: Uint16Array.from(codes),
    offsets: Uint32Array.from(offsets),
    starts: Uint32Array.from(starts),
    clauses,
  };
}

const BLANK_START = "【".charCodeAt(0);

/** The range in its text from one character of an index to another, both places in `codes`. */
export function rangeBetween({ offsets }: PinyinIndex, first: number, last: number): TextRange {
  return { start: offsets[first] ?? 0, end: (offsets[last] ?? 0) + 1 };
}

/** Letters to look for, and for each syllable a bit for each place among the letters at which … */
export interface PinyinQuery {
  readonly pinyin: Pinyin;
  readonly length: number;
  /** Has a 1 for the code of each character that the letters may begin with; most are passed over so. */
  readonly first: Uint8Array;
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

/** Prepares letters (one or more of a to z, in full or initials, mixed as it comes) once for many texts. */
export function preparePinyin(typed: string, pinyin: Pinyin): PinyinQuery {
  const letters = typed.slice(0, MAX_LETTERS);
  const places = (test: (syllable: string, place: number) => boolean) =>
    Int32Array.from(pinyin.syllables, (syllable) => {
      let bits = 0;
      for (let place = 0; place < letters.length; place++) {
        if (letters.charAt(place) === syllable.charAt(0) && test(syllable, place)) bits |= 1 << place;
      }
      return bits;
    });
  const initial = places(() => true);
  return {
    pinyin,
    length: letters.length,
    first: codesWith(pinyin, (syllable) => ((initial[syllable] ?? 0) & 1) !== 0),
    initial,
    digraph: places((syllable, place) => /^[zcs]h/.test(syllable) && letters.charAt(place + 1) === "h"),
    whole: places((syllable, place) => letters.startsWith(syllable, place)),
    unfinished: places((syllable, place) => syllable.startsWith(letters.slice(place))),
    lengths: Int32Array.from(pinyin.syllables, (syllable) => syllable.length),
  };
}

/** For each text that has it, by number, the first place where the query can be read; its last syllable may be unfinished. */
export function findPinyin(index: PinyinIndex, query: PinyinQuery): Map<number, TextRange> {
  const found = new Map<number, TextRange>();
  const { codes, starts } = index;
  const done = 1 << query.length;
  let text = 0;
  let places = 0;
  for (let last = 0; last < codes.length; last++) {
    const code = codes[last] ?? 0;
    if (places === 0 && query.first[code] === 0) continue;
    places = step(query, code, places | 1, true);
    if ((places & done) === 0) continue;
    let first = last;
    while (first > 0 && !reads(index, query, first, last)) first--;
    while ((starts[text + 1] ?? codes.length) <= last) text++;
    found.set(text, rangeBetween(index, first, last));
    // On to the 0 that ends the text: one place is enough.
    last = (starts[text + 1] ?? codes.length) - 1;
    places = 0;
  }
  return found;
}

/** The texts, by number, that begin with what the query says. */
export function findStartsWithPinyin({ codes, starts }: PinyinIndex, query: PinyinQuery): Set<number> {
  const found = new Set<number>();
  for (let text = 0; text + 1 < starts.length; text++) {
    let places = 1;
    for (let at = starts[text] ?? 0; places !== 0 && (places & (1 << query.length)) === 0; at++) {
      places = step(query, codes[at] ?? 0, places, true);
    }
    if (places !== 0) found.add(text);
  }
  return found;
}

/**
 * For each text that has them, by number: clauses whose first two characters, taken together and in order, read as the query: a pattern is remembered
 * by how its items begin, and ysss means 一是…三是…. Clauses may be left out, never half of a beginning.
 */
export function findClauseHeads(index: PinyinIndex, query: PinyinQuery): Map<number, readonly TextRange[]> {
  const found = new Map<number, readonly TextRange[]>();
  if (query.length < 4) return found;
  for (const [text, clauses] of index.clauses.entries()) {
    const heads = clauses.length < 2 ? undefined : readHeads(index, query, clauses);
    if (heads !== undefined) found.set(text, heads);
  }
  return found;
}

interface Heads {
  /** The places of the query that have been reached. */
  readonly places: number;
  readonly ranges: readonly TextRange[];
}

const START: readonly Heads[] = [{ places: 1, ranges: [] }];

function readHeads(
  index: PinyinIndex,
  query: PinyinQuery,
  clauses: readonly number[],
): readonly TextRange[] | undefined {
  const { codes, offsets } = index;
  let reached = START;
  for (const first of clauses) {
    const code = codes[first] ?? 0;
    if (reached === START && query.first[code] === 0) continue;
    if (offsets[first + 1] !== (offsets[first] ?? 0) + 1) continue;
    const longer: Heads[] = [];
    for (const { places, ranges } of reached) {
      const next = step(query, codes[first + 1] ?? 0, step(query, code, places, false), false);
      if (next === 0) continue;
      const heads = { places: next, ranges: [...ranges, rangeBetween(index, first, first + 1)] };
      if ((next & (1 << query.length)) !== 0) return heads.ranges;
      longer.push(heads);
    }
    const fresh = longer.filter(({ places }) => reached.every((state) => state.places !== places));
    if (fresh.length > 0) reached = [...reached, ...fresh];
  }
  return undefined;
}

function reads({ codes }: PinyinIndex, query: PinyinQuery, first: number, last: number): boolean {
  let places = 1;
  for (let at = first; at <= last; at++) places = step(query, codes[at] ?? 0, places, true);
  return (places & (1 << query.length)) !== 0;
}

/** The places of the query that are reached by typing one more character from each of `places`. */
function step(query: PinyinQuery, code: number, places: number, mayEnd: boolean): number {
  const { starts, readings } = query.pinyin;
  let next = 0;
  const stop = starts[code + 1] ?? 0;
  for (let i = starts[code] ?? stop; i < stop; i++) {
    const syllable = readings[i] ?? 0;
    const initial = places & (query.initial[syllable] ?? 0);
    if (initial === 0) continue;
    next |= initial << 1;
    next |= (places & (query.digraph[syllable] ?? 0)) << 2;
    next |= (places & (query.whole[syllable] ?? 0)) << (query.lengths[syllable] ?? 0);
    if (mayEnd && (places & (query.unfinished[syllable] ?? 0)) !== 0) next |= 1 << query.length;
  }
  return next;
}
