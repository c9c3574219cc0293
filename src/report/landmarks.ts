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

/** May such a unit be found by its landmark? */
export function isLandmark(code: number): boolean {
  return code < 0x4e00 || code > 0x9fff || isLookedAt(code);
}

const NONE: readonly number[] = [];
const known = remember(({ text }: Paragraph) => findLandmarks(text));

/** The landmarks of a paragraph, looked for once. */
export function landmarksOf(paragraph: Paragraph): readonly number[] {
  return paragraph.text === "" ? NONE : known(paragraph);
}

/**
 * Makes a function of a paragraph's text, and of its landmarks, that does its work once for each paragraph, and once
 * for all empty ones: half of the paragraphs of many documents are empty.
 */
export function perParagraph<Result extends object>(
  work: (text: string, landmarks: readonly number[]) => Result,
): (paragraph: Paragraph) => Result {
  let ofEmpty: Result | undefined;
  const ofOther = remember((paragraph: Paragraph) => work(paragraph.text, landmarksOf(paragraph)));
  return (paragraph) => (paragraph.text === "" ? (ofEmpty ??= work("", NONE)) : ofOther(paragraph));
}
