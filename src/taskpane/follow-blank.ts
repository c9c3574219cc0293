import type { Blank } from "../checks/blank";
import type { Paragraph } from "../report/paragraph";

/** Blanks and the paragraphs that they point into. */
export interface BlanksOf {
  readonly blanks: readonly Blank[];
  readonly paragraphs: readonly Paragraph[];
}

/** A side of a blank that is shorter says too little to know it again by. */
const ENOUGH = 2;

/**
 * Finds a blank again after the document changed: in a paragraph that reads the same, else in the only one
 * that reads the same on one side of it.
 *
 * @returns undefined when it is gone, or when nothing tells which one it was
 */
export function followBlank(blank: Blank, before: BlanksOf, after: BlanksOf): Blank | undefined {
  const [left, right] = sidesOf(before, blank);
  const alike = after.blanks
    .filter(({ text }) => text === blank.text)
    .map((other) => {
      const [otherLeft, otherRight] = sidesOf(after, other);
      return { other, sameLeft: otherLeft === left, sameRight: otherRight === right };
    });
  const same = alike.filter(({ sameLeft, sameRight }) => sameLeft && sameRight);
  if (same.length > 0)
    return nearest(
      blank,
      same.map(({ other }) => other),
    );
  const onOneSide = alike.filter(
    ({ sameLeft, sameRight }) => (sameLeft && left.length >= ENOUGH) || (sameRight && right.length >= ENOUGH),
  );
  return onOneSide.length === 1 ? onOneSide[0]?.other : undefined;
}

/** What stands before and after a blank in its paragraph. */
function sidesOf({ paragraphs }: BlanksOf, { at }: Blank): [left: string, right: string] {
  const text = paragraphs[at.paragraph]?.text ?? "";
  return [text.slice(0, at.start), text.slice(at.end)];
}

/** Of equal paragraphs, the one that moved least. */
function nearest(blank: Blank, found: readonly Blank[]): Blank | undefined {
  const distance = (other: Blank) => Math.abs(other.at.paragraph - blank.at.paragraph);
  return [...found].sort((a, b) => distance(a) - distance(b))[0];
}
