/** Says what Chinese characters may be typed as. */
export interface Pinyin {
  /** Syllables without tones (ü written as v), and single letters and digits. */
  readonly syllables: readonly string[];
  /**
   * Indexes into `syllables`: every reading of a character, since a search should not depend on the right
   * one; empty for a mark.
   */
  readingsOf(character: string): readonly number[];
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
  const readings = new Map<string, number[]>();
  for (const [id, syllable] of syllables.entries()) {
    for (const character of table[syllable] ?? "") {
      const known = readings.get(character);
      if (known === undefined) readings.set(character, [id]);
      else known.push(id);
    }
  }
  for (const letter of "abcdefghijklmnopqrstuvwxyz0123456789") {
    readings.set(letter, [syllables.push(letter) - 1]);
  }
  return { syllables, readingsOf: (character) => readings.get(character) ?? NONE };
}

const NONE: readonly number[] = [];
