import type { Paragraph } from "./paragraph";

/**
 * Gives the paragraphs of a document that was read again, with the very objects of the earlier reading where
 * a paragraph reads the same, so that what is known of it need not be worked out again. Linear.
 *
 * @returns `before` itself where nothing has changed
 */
export function reuseParagraphs(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
): readonly Paragraph[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isSame(before[head], after[head])) head++;
  if (head === before.length && head === after.length) return before;
  let tail = 0;
  while (tail < shorter - head && isSame(before[before.length - 1 - tail], after[after.length - 1 - tail])) {
    tail++;
  }
  const moved = new Map(before.slice(head, before.length - tail).map((one) => [one.text, one]));
  const middle = after.slice(head, after.length - tail).map((one) => {
    const known = moved.get(one.text);
    return known !== undefined && isSame(known, one) ? known : one;
  });
  return [...before.slice(0, head), ...middle, ...before.slice(before.length - tail)];
}

function isSame(a: Paragraph | undefined, b: Paragraph | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.text === b.text &&
    a.label === b.label &&
    a.outlineLevel === b.outlineLevel &&
    a.inTable === b.inTable &&
    JSON.stringify(a.prompts) === JSON.stringify(b.prompts)
  );
}
