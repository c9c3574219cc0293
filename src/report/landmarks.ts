import { characterSet } from "./character-set";
import type { Paragraph } from "./paragraph";
import { remember } from "./remember";

/** Chinese characters at which something is looked for all the same: dates, and blanks that begin with a word. */
const LOOKED_AT = "年某待";

const isLookedAt = characterSet(LOOKED_AT);

/**
 * Finds the places in a text at which anything can change for whoever reads it mark by mark: the offsets of all that is
 * no Chinese character – marks, figures, letters, white space – and of the few in LOOKED_AT. They are one character in
 * six. Sentences, brackets, blanks, numbers and the length of a text are all found by going from one to the next, so
 * that a text is walked through once, and not once for each of them.
 */
export function findLandmarks(text: string): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length; at++) if (isLandmark(text.charCodeAt(at))) found.push(at);
  return found;
}

/** The landmarks of a paragraph, looked for once. */
export const landmarksOf = remember(({ text }: Paragraph) => findLandmarks(text));

/** May such a unit be found by its landmark? */
export function isLandmark(code: number): boolean {
  return code < 0x4e00 || code > 0x9fff || isLookedAt(code);
}
