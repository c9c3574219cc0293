import type { Paragraph, Position, Span } from "../../../src/report/paragraph";

type Paragraphs = readonly Paragraph[];

/** Puts other words in the place of a span. */
export function replaceSpan(
  paragraphs: Paragraphs,
  { paragraph, start, end }: Span,
  text: string,
): Paragraph[] {
  return paragraphs.map((one, index) =>
    index === paragraph ? { ...one, text: one.text.slice(0, start) + text + one.text.slice(end) } : one,
  );
}

/** Takes a stretch out. Lines that lose all of their text go; what is left of two lines stays two lines. */
export function cut(paragraphs: Paragraphs, from: Position, to: Position): Paragraph[] {
  if (from.paragraph === to.paragraph) {
    return replaceSpan(paragraphs, { paragraph: from.paragraph, start: from.offset, end: to.offset }, "");
  }
  return paragraphs.flatMap((one, index) => {
    if (index < from.paragraph || index > to.paragraph) return [one];
    if (index === from.paragraph && from.offset > 0)
      return [{ ...one, text: one.text.slice(0, from.offset) }];
    return index === to.paragraph ? [{ ...one, text: one.text.slice(to.offset) }] : [];
  });
}

/** Where a place stands after a stretch before it, or up to it, was cut out. */
export function afterCut(at: Position, from: Position, to: Position): Position {
  const offset = at.paragraph === to.paragraph ? at.offset - to.offset : at.offset;
  if (from.paragraph === to.paragraph) {
    return { ...at, offset: at.paragraph === to.paragraph ? from.offset + offset : offset };
  }
  const kept = from.offset > 0 ? 1 : 0;
  return { paragraph: at.paragraph - (to.paragraph - from.paragraph) + kept, offset };
}

/** Puts a line before the paragraph with this index. */
export function insertLine(paragraphs: Paragraphs, index: number, text: string): Paragraph[] {
  return [...paragraphs.slice(0, index), { text }, ...paragraphs.slice(index)];
}

/** Exchanges two neighbouring stretches of whole lines: [first, second) and [second, end). */
export function swapLines(paragraphs: Paragraphs, first: number, second: number, end: number): Paragraph[] {
  return [
    ...paragraphs.slice(0, first),
    ...paragraphs.slice(second, end),
    ...paragraphs.slice(first, second),
    ...paragraphs.slice(end),
  ];
}
