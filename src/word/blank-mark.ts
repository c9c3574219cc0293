/**
 * What marked text looks like: Word's yellow. A marked blank stands in a content control of our own, hidden, whose
 * tag says which highlight the text had before. Taking the mark back writes that highlight again and removes the
 * control, its text kept.
 *
 * Why so: the other way would have been to note the former highlights in the document settings, by the text and
 * its surroundings, as set-aside findings are. That cannot be exact: once a blank was filled by hand, or cut and
 * pasted elsewhere, neither its text nor its surroundings are what was noted, and the yellow would stay for good
 * or be taken from a like place. A control moves with its text, is copied with it, goes when it is deleted, is
 * saved in the file, and is undone by the same Ctrl+Z as the colour. Word's annotations and temporary highlights
 * change nothing in the file, but need a licence, or a newer Word than the baseline (WordApi 1.3).
 *
 * What a control costs is met like this. Where Word refuses one (in controls that are locked or hold plain text,
 * across the edge of another), a blank stays unmarked and is counted as such. Text with several highlights has no
 * one colour to come back to, and text that is yellow already is marked enough: neither is touched. While Word
 * tracks changes it would keep each step as a revision, so nothing is done. An emptied control shows Word's prompt,
 * which goes with the control; whether its text was deleted or was cut out without the control cannot be told, so
 * that is said. Not known either is what a person paints yellow over a mark: it goes with the mark.
 */
export const MARK_COLOR = "#FFFF00";

/** Tags that begin otherwise are those of other people's controls. */
const TAG = "moupian.blank:";

/** `font.highlightColor` gives null for text without a highlight. */
const NONE = "none";

/** As Word gives one colour: a number, or one of its names. Empty means several. */
const COLOR = /^(?:#[0-9A-Fa-f]{6}|[A-Za-z]{3,12})$/;

/** The tag for text with this highlight, as `font.highlightColor` gave it; undefined if that cannot come back. */
export function markTag(highlight: string | null): string | undefined {
  if (highlight === null) return TAG + NONE;
  return COLOR.test(highlight) && highlight !== NONE ? TAG + highlight : undefined;
}

/** Is this the tag of a mark? */
export function isMarkTag(tag: string | null): boolean {
  return tag?.startsWith(TAG) === true;
}

/**
 * The highlight that a mark's text had before, as `font.highlightColor` takes it.
 *
 * @returns undefined where the tag does not say: anybody may have written the file
 */
export function formerHighlight(tag: string): string | null | undefined {
  const former = tag.slice(TAG.length);
  if (former === NONE) return null;
  return COLOR.test(former) ? former : undefined;
}

/** Is this highlight the yellow of marks? Word gives it as a number or by its name. */
export function isMarkColor(highlight: string | null): boolean {
  const color = highlight?.toLowerCase();
  return color === "yellow" || color === MARK_COLOR.toLowerCase();
}

/** Sets a highlight; null, which takes it away, is missing in the types. */
export function setHighlight(font: Word.Font, highlight: string | null): void {
  font.highlightColor = highlight as string;
}
