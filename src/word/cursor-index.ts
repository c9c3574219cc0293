import type { Paragraph } from "../report/paragraph";
import { TEXTS_AT_CURSOR } from "./cursor";

/**
 * Finds the cursor's paragraph in the document that was read: Word does not say which one it is, but the texts
 * that lead up to it do, if they stand there in this order once only.
 *
 * @param texts of the paragraphs down to the cursor's, which comes last (CursorPlace)
 * @returns the paragraph's index; undefined where it is not certain
 */
export function cursorIndex(paragraphs: readonly Paragraph[], texts: readonly string[]): number | undefined {
  if (texts.length === 0) return undefined;
  const endsHere = (index: number) =>
    texts.every((text, at) => paragraphs[index - texts.length + 1 + at]?.text === text);
  // Fewer than were asked for: the document begins with them.
  if (texts.length < TEXTS_AT_CURSOR) return endsHere(texts.length - 1) ? texts.length - 1 : undefined;
  let found: number | undefined;
  for (let index = texts.length - 1; index < paragraphs.length; index++) {
    if (!endsHere(index)) continue;
    if (found !== undefined) return undefined;
    found = index;
  }
  return found;
}
