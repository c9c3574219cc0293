import { formerHighlight, isMarkColor, isMarkTag, setHighlight } from "./blank-mark";

/** What must be loaded of a range that may be marked. */
export const MARK_PROPERTIES: readonly string[] = [
  "font/highlightColor",
  "parentContentControlOrNullObject/tag",
  "parentContentControlOrNullObject/text",
];

/**
 * How a range stands to the marks of the document: in one; in none; or across the edge of one, which shows in
 * that a part of it is yellow.
 */
export type MarkAround = Word.ContentControl | "none" | "crossed";

/** Finds the mark around a range. */
export function markAround(range: Word.Range): MarkAround {
  const control = range.parentContentControlOrNullObject;
  if (!control.isNullObject && isMarkTag(control.tag)) return control;
  return range.font.highlightColor === "" ? "crossed" : "none";
}

/** Writes over text that is marked; the mark goes with what it marked, unless more stands in it by now. */
export function writeMarked(range: Word.Range, control: Word.ContentControl, text: string): void {
  const former = formerHighlight(control.tag);
  const whole = control.text === range.text && former !== undefined;
  if (text === "") {
    // Emptied, a control would show its prompt.
    if (whole) control.delete(false);
    else range.delete();
    return;
  }
  const yellow = isMarkColor(range.font.highlightColor);
  const written = range.insertText(text, "Replace");
  if (!whole) return;
  if (yellow) setHighlight(written.font, former);
  control.delete(true);
}
