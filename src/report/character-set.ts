const LARGEST = 32;

/** One bit for each set, in one table for all: what is asked of one character again and again is near at hand. */
const BITS = new Uint32Array(0x10000);

let sets = 0;

/** The first and the last UTF-16 unit of a stretch, both included. */
export type CharacterRange = readonly [first: number, last: number];

/**
 * Makes a question about UTF-16 units: is this one of these characters? It costs no more than a comparison, and
 * unlike `characters.includes(text.charAt(at))` it makes no string. NaN (past the end of a text) is none of them.
 */
export function characterSet(
  characters: string,
  ...ranges: readonly CharacterRange[]
): (code: number) => boolean {
  if (sets === LARGEST) throw new RangeError(`more than ${LARGEST} sets of characters`);
  const bit = 1 << sets++;
  for (let i = 0; i < characters.length; i++) add(bit, characters.charCodeAt(i));
  for (const [first, last] of ranges) for (let code = first; code <= last; code++) add(bit, code);
  return (code) => ((BITS[code] ?? 0) & bit) !== 0;
}

function add(bit: number, code: number): void {
  BITS[code] = (BITS[code] ?? 0) | bit;
}
