import type { TextRange } from "../report/paragraph";
import { codesWith, type Pinyin } from "./pinyin";
import { MAX_LETTERS, rangeBetween, type PinyinIndex } from "./pinyin-index";
import { initialMoves, NO_MOVES, wholeMoves, type Move, type SyllableMoves } from "./near-moves";

/**
 * How pinyin was meant: `spoken` as the typist says it (zongdian, nanfang), any number of times; `slip` with
 * one letter wrong, missing, too many, or in the wrong order.
 */
export type NearKind = "spoken" | "slip";

/** Letters that may have been mistyped, made ready for many texts. */
export interface NearQuery {
  readonly pinyin: Pinyin;
  /** Letters that are looked at; reaching this place is a find. */
  readonly length: number;
  /** The ways to read them: as whole syllables, and as initials. */
  readonly ways: readonly Way[];
}

interface Way {
  /** By syllable. */
  readonly moves: readonly SyllableMoves[];
  /** Has a 1 for the code of each character that the letters may begin with. */
  readonly first: Uint8Array;
}

/** Shorter words are meant as they are typed: nearly everything is one letter away from them. */
const SHORTEST_SPOKEN = 3;
/** Each letter of initials says little. */
const SHORTEST_INITIALS = 6;

/** Prepares letters (a to z); undefined where there are too few of them to guess at. */
export function prepareNearPinyin(typed: string, pinyin: Pinyin): NearQuery | undefined {
  const letters = typed.slice(0, MAX_LETTERS);
  if (letters.length < SHORTEST_SPOKEN) return undefined;
  const way = (movesOf: (syllable: string, letters: string) => SyllableMoves): Way => {
    const moves = pinyin.syllables.map((syllable) => movesOf(syllable, letters));
    const starting = moves.map(isStart);
    return { moves, first: codesWith(pinyin, (syllable) => starting[syllable] ?? false) };
  };
  const ways = letters.length < SHORTEST_INITIALS ? [way(wholeMoves)] : [way(wholeMoves), way(initialMoves)];
  return { pinyin, length: letters.length, ways };
}

function isStart({ clean, slips, parting, cleanEnds, slipEnds }: SyllableMoves): boolean {
  return (
    [...clean, ...slips, ...parting].some(({ places }) => (places & 1) !== 0) ||
    ((cleanEnds | slipEnds) & 1) !== 0
  );
}

/** How each text that can be read so, by number, can be read best. */
export function findNearPinyin(index: PinyinIndex, query: NearQuery): Map<number, NearKind> {
  const found = new Map<number, NearKind>();
  for (const way of query.ways) {
    for (const [text, { kind }] of scan(index, query, way)) {
      if (found.get(text) !== "spoken") found.set(text, kind);
    }
  }
  return found;
}

/** How each text that begins with what the letters say can be read. */
export function findStartsNearPinyin(index: PinyinIndex, query: NearQuery): Map<number, NearKind> {
  const found = new Map<number, NearKind>();
  for (let text = 0; text + 1 < index.starts.length; text++) {
    const [first = 0, end = 0] = [index.starts[text], index.starts[text + 1]];
    for (const way of query.ways) {
      const kind = run(index, query, way, { first, end, anchored: true })?.kind;
      if (kind !== undefined && found.get(text) !== "spoken") found.set(text, kind);
    }
  }
  return found;
}

/** The first place where a text can be read so. */
export function nearPinyinRange(
  index: PinyinIndex,
  query: NearQuery,
  text: number,
  kind: NearKind,
): TextRange | undefined {
  const [start = 0, end = 0] = [index.starts[text], index.starts[text + 1]];
  for (const way of query.ways) {
    const found = run(index, query, way, { first: start, end, wanted: kind });
    if (found === undefined) continue;
    const { last } = found;
    const isRead = (first: number) =>
      run(index, query, way, { first, end: last + 1, anchored: true, wanted: kind }) !== undefined;
    let first = last;
    while (first > start && !isRead(first)) first--;
    return rangeBetween(index, first, last);
  }
  return undefined;
}

interface Found {
  readonly kind: NearKind;
  readonly last: number;
}

/** Runs through all texts at once; few of their characters begin with what was typed. */
function scan(index: PinyinIndex, query: NearQuery, way: Way): Map<number, Found> {
  const found = new Map<number, Found>();
  const { codes, starts } = index;
  let text = 0;
  for (let at = 0; at < codes.length; at++) {
    if (way.first[codes[at] ?? 0] === 0) continue;
    while ((starts[text + 1] ?? codes.length) <= at) text++;
    const end = starts[text + 1] ?? codes.length;
    const match = run(index, query, way, { first: at, end });
    if (match !== undefined) found.set(text, match);
    at = end - 1;
  }
  return found;
}

interface Stretch {
  /** Places in the codes of the index. */
  readonly first: number;
  readonly end: number;
  /** The letters must begin at `first`. */
  readonly anchored?: boolean;
  /** Ends only where they are read so; else at the best way to read them. */
  readonly wanted?: NearKind;
}

/**
 * Reads one text's characters, keeping of all places among the letters that can be reached a bit each: without
 * a slip, after one, and in the middle of two letters that have changed places.
 */
function run(
  { codes }: PinyinIndex,
  { pinyin: { starts, readings }, length }: NearQuery,
  { moves: movesOf, first: mayStart }: Way,
  { first, end, anchored = false, wanted }: Stretch,
): Found | undefined {
  const done = 1 << length;
  let clean = 1;
  let slipped = 0;
  let parted = 0;
  let slip: number | undefined;
  for (let at = first; at < end; at++) {
    const code = codes[at] ?? 0;
    if (clean === 1 && (slipped | parted) === 0 && mayStart[code] === 0) {
      if (anchored) break;
      continue;
    }
    let nextClean = 0;
    let nextSlipped = 0;
    let nextParted = 0;
    const stop = starts[code + 1] ?? 0;
    for (let i = starts[code] ?? stop; i < stop; i++) {
      const moves = movesOf[readings[i] ?? 0];
      if (moves === undefined || moves === NO_MOVES) continue;
      nextClean |= advance(moves.clean, clean);
      nextSlipped |= advance(moves.slips, clean);
      nextParted |= advance(moves.parting, clean);
      if (slipped !== 0) nextSlipped |= advance(moves.clean, slipped);
      if (parted !== 0) nextSlipped |= advance(moves.rejoining, parted);
      if ((clean & moves.cleanEnds) !== 0) nextClean |= done;
      if ((clean & moves.slipEnds) !== 0 || (slipped & moves.cleanEnds) !== 0) nextSlipped |= done;
    }
    if ((nextClean & done) !== 0 && wanted !== "slip") return { kind: "spoken", last: at };
    if ((nextSlipped & done) !== 0) {
      if (wanted === "slip") return { kind: "slip", last: at };
      slip ??= at;
    }
    clean = (nextClean & ~done) | (anchored ? 0 : 1);
    slipped = nextSlipped & ~done;
    parted = nextParted;
    if ((clean | slipped | parted) === 0) break;
  }
  return slip === undefined || wanted === "spoken" ? undefined : { kind: "slip", last: slip };
}

function advance(moves: readonly Move[], places: number): number {
  let reached = 0;
  for (const move of moves) reached |= (places & move.places) << move.letters;
  return reached;
}
