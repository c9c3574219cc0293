/**
 * Finds where selected paragraphs stand among all: at the one place where the texts are the same, of several the one
 * nearest to where they were counted to be. Word counts them itself, but its counts may be off by one.
 *
 * @param all the texts of the body's paragraphs
 * @param selected the texts of the selected ones
 * @param counted the index of the first of them, as Word counts
 * @returns the index of the first of them; undefined where the body has no such paragraphs
 */
export function placeSelection(
  all: readonly string[],
  selected: readonly string[],
  counted: number,
): number | undefined {
  let nearest: number | undefined;
  for (let at = 0; at + selected.length <= all.length; at++) {
    if (selected.some((text, index) => all[at + index] !== text)) continue;
    if (nearest === undefined || Math.abs(at - counted) < Math.abs(nearest - counted)) nearest = at;
  }
  return nearest;
}
