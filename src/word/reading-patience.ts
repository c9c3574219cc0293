/** Milliseconds. Whoever pauses so long has finished a thought, and still sees the new result within a second. */
const QUIET = 400;

/** Somebody who never pauses sees a new result now and then all the same. */
const LONGEST = 10_000;

/** Reading may take a quarter of the time at most: a very long document must not make Word stutter. */
const TIMES_COST = 3;

/**
 * How long to wait before the document is read again.
 *
 * @param cost milliseconds that reading took the last time; 0 where it is not known
 * @returns milliseconds to wait after the last sign of a change, and after the first
 */
export function readingPatience(cost: number): { readonly quiet: number; readonly longest: number } {
  return { quiet: Math.min(LONGEST, Math.max(QUIET, cost * TIMES_COST)), longest: LONGEST };
}
