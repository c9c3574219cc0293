/** Word's number for body text, which is no heading. */
const BODY_TEXT = 10;

/**
 * The level that Word gives a paragraph: by its outline level, else by a built-in heading style.
 *
 * @param outlineLevel 1 to 10 as Word numbers it, where 10 is body text
 * @param styleBuiltIn for example `Heading1`, which does not depend on Word's language
 * @returns 1 to 9; undefined for body text
 */
export function outlineLevelOf(outlineLevel: number, styleBuiltIn: string): number | undefined {
  if (outlineLevel >= 1 && outlineLevel < BODY_TEXT) return outlineLevel;
  const heading = /^Heading([1-9])$/.exec(styleBuiltIn);
  return heading?.[1] === undefined ? undefined : Number(heading[1]);
}
