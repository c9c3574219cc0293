/**
 * Says what Chinese characters may be typed as: every reading of each, since a search should not depend on
 * the right one. Laid out in arrays by UTF-16 code, because a search asks for each character of 5,000 texts.
 */
export interface Pinyin {
  /** Syllables without tones (ü written as v), and single letters and digits. */
  readonly syllables: readonly string[];
  /** The codes of all characters that have a reading. */
  readonly codes: Uint16Array;
  /** For each code, and one more, where its readings begin in `readings`; a mark has none. */
  readonly starts: Uint32Array;
  /** Indexes into `syllables`. */
  readonly readings: Uint16Array;
}

let loading: Promise<Pinyin> | undefined;

/**
 * Loads the readings of the simplified characters, once, and only when they are wanted: they are 18 kB.
 * Rejects if they cannot be fetched; calling again tries again.
 *
 * Only pinyin-match's table is used: its own `match` takes some 140 ms for 5,000 phrases, because it reads
 * every phrase anew for each query.
 */
export function loadPinyin(): Promise<Pinyin> {
  loading ??= import("pinyin-match/src/simplified_dict.js").then(
    ({ dict }) => createPinyin(dict),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/** Turns a table of syllables and their characters round. */
export function createPinyin(table: Readonly<Record<string, string>>): Pinyin {
  const syllables = Object.keys(table);
  const known = new Map<number, number[]>();
  const add = (code: number, syllable: number) => {
    const own = known.get(code);
    if (own === undefined) known.set(code, [syllable]);
    else own.push(syllable);
  };
  for (const [id, syllable] of syllables.entries()) {
    const characters = table[syllable] ?? "";
    for (let i = 0; i < characters.length; i++) add(characters.charCodeAt(i), id);
  }
  for (const letter of "abcdefghijklmnopqrstuvwxyz0123456789") {
    add(letter.charCodeAt(0), syllables.push(letter) - 1);
  }
  const starts = new Uint32Array(CODES + 1);
  const readings: number[] = [];
  for (let code = 0; code < CODES; code++) {
    readings.push(...(known.get(code) ?? []));
    starts[code + 1] = readings.length;
  }
  return { syllables, codes: Uint16Array.from(known.keys()), starts, readings: Uint16Array.from(readings) };
}

/** UTF-16 codes that there are. */
const CODES = 0x10000;

/** The codes of the characters of which some reading passes a test, as an array with a 1 for each. */
export function codesWith(
  { codes, starts, readings }: Pinyin,
  test: (syllable: number) => boolean,
): Uint8Array {
  const marked = new Uint8Array(CODES);
  for (const code of codes) {
    const stop = starts[code + 1] ?? 0;
    for (let i = starts[code] ?? stop; i < stop; i++) if (test(readings[i] ?? 0)) marked[code] = 1;
  }
  return marked;
}
