import { isOneSlipFrom, spokenSpellings } from "./pinyin-slips";

/** From each of the places among the letters whose bit is set, so many letters on. */
export interface Move {
  readonly places: number;
  readonly letters: number;
}

/** What one syllable allows. */
export interface SyllableMoves {
  readonly clean: readonly Move[];
  readonly slips: readonly Move[];
  /** The syllable's last letter has changed places with the next one's first: what leads there, … */
  readonly parting: readonly Move[];
  /** … and, for the syllable after it, what leads on. */
  readonly rejoining: readonly Move[];
  /** Places from which the letters end in the middle of the syllable, and those where they do so with a slip. */
  readonly cleanEnds: number;
  readonly slipEnds: number;
}

/** Below so many letters nearly everything is one letter away. */
const SHORTEST_SLIP = 5;
/** Letters of an unfinished syllable that say enough where others are doubtful. */
const SHORTEST_END = 2;
/** Letters of an unfinished syllable that still tell what was meant, in spite of a slip. */
const SHORTEST_SLIP_END = 4;

/** A syllable that the letters do not have. */
export const NO_MOVES: SyllableMoves = {
  clean: [],
  slips: [],
  parting: [],
  rejoining: [],
  cleanEnds: 0,
  slipEnds: 0,
};

/** Reads the letters as syllables in full, the last one perhaps unfinished. */
export function wholeMoves(syllable: string, letters: string): SyllableMoves {
  const { length } = syllable;
  const spellings = [syllable, ...spokenSpellings(syllable)];
  const head = syllable.slice(0, -1);
  const tail = syllable.slice(1);
  const places = (test: (place: number) => boolean) => placesOf(letters, test);
  const clean = spellings.map((spelling) => ({
    places: places((place) => letters.startsWith(spelling, place)),
    letters: spelling.length,
  }));
  const cleanEnds = places((place) => {
    const rest = letters.slice(place);
    if (rest.length < SHORTEST_END) return false;
    return spellings.some((spelling) => spelling.length > rest.length && spelling.startsWith(rest));
  });
  if (letters.length < SHORTEST_SLIP) return orNone({ ...NO_MOVES, clean: used(clean), cleanEnds });
  const slips = [length - 1, length, length + 1]
    .filter((size) => size > 0)
    .map((size) => ({
      places: places(
        (place) =>
          place + size <= letters.length &&
          mayBeSlip(letters, place, syllable) &&
          isOneSlipFrom(letters.slice(place, place + size), syllable),
      ),
      letters: size,
    }));
  const parting = {
    places: places(
      (place) =>
        letters.startsWith(head, place) && letters.charAt(place + length) === syllable.charAt(length - 1),
    ),
    letters: length - 1,
  };
  const rejoining = {
    places: places(
      (place) => letters.charAt(place) === syllable.charAt(0) && letters.startsWith(tail, place + 2),
    ),
    letters: length + 1,
  };
  const slipEnds = places((place) => {
    const rest = letters.slice(place);
    return (
      rest.length >= SHORTEST_SLIP_END &&
      rest.length < length &&
      [0, 1].some((more) => isOneSlipFrom(rest, syllable.slice(0, rest.length + more)))
    );
  });
  return orNone({
    clean: used(clean),
    slips: used(slips),
    parting: used([parting]),
    rejoining: used([rejoining]),
    cleanEnds,
    slipEnds,
  });
}

/** Reads the letters as initials; the first and the last are right, else fewer letters would do. */
export function initialMoves(syllable: string, letters: string): SyllableMoves {
  const initial = syllable.charAt(0);
  const isInitial = (place: number) => letters.charAt(place) === initial;
  const inside = placesOf(letters, (place) => place > 0 && place < letters.length - 1);
  const digraph = /^[zcs]h/.test(syllable)
    ? placesOf(letters, (place) => isInitial(place) && letters.charAt(place + 1) === "h")
    : 0;
  const next = placesOf(letters, (place) => isInitial(place + 1));
  return {
    ...NO_MOVES,
    clean: used([
      { places: placesOf(letters, isInitial), letters: 1 },
      { places: digraph, letters: 2 },
    ]),
    slips: used([
      { places: inside, letters: 1 },
      { places: inside, letters: 0 },
      { places: next, letters: 2 },
    ]),
    parting: used([{ places: next, letters: 0 }]),
    rejoining: used([
      { places: placesOf(letters, (place) => isInitial(place) && place + 2 <= letters.length), letters: 2 },
    ]),
  };
}

/** A slip leaves one of the first two letters where it was, or next to it. */
function mayBeSlip(letters: string, place: number, syllable: string): boolean {
  const [first, second] = [letters.charAt(place), letters.charAt(place + 1)];
  return (
    first === syllable.charAt(0) ||
    second === syllable.charAt(0) ||
    first === syllable.charAt(1) ||
    second === syllable.charAt(1)
  );
}

function placesOf(letters: string, test: (place: number) => boolean): number {
  let bits = 0;
  for (let place = 0; place < letters.length; place++) if (test(place)) bits |= 1 << place;
  return bits;
}

function used(moves: readonly Move[]): Move[] {
  return moves.filter(({ places }) => places !== 0);
}

/** Most syllables occur nowhere among the letters: they are passed over at once. */
function orNone(moves: SyllableMoves): SyllableMoves {
  const { clean, slips, parting, rejoining, cleanEnds, slipEnds } = moves;
  const none = clean.length + slips.length + parting.length + rejoining.length === 0;
  return none && (cleanEnds | slipEnds) === 0 ? NO_MOVES : moves;
}
