import type { DocumentIndex, ParagraphEntry } from "./document-index";
import type { Extent } from "./document-session";
import { findText, type FindOptions, type Haystack } from "./find-text";
import { piecesOf, placeOfOffset } from "./paragraph-text";

/** Every hit of Word's search in a stretch of the document, in order. */
export function searchDocument(
  index: DocumentIndex,
  within: Extent,
  needle: string,
  options: FindOptions,
): readonly Extent[] {
  const paragraphs = index.touching(within.from, within.to);
  const starts: number[] = [];
  let text = "";
  const cuts: number[] = [];
  for (const paragraph of paragraphs) {
    starts.push(text.length);
    const added = haystackOf(paragraph);
    cuts.push(...added.cuts.map((cut) => text.length + cut));
    text += `${added.text}\r`;
  }
  const extents = findText({ text, cuts }, needle, options).map(({ start, end }) => ({
    from: placeIn(paragraphs, starts, start, "start"),
    to: placeIn(paragraphs, starts, end, "end"),
  }));
  return extents.filter(({ from, to }) => from >= within.from && to <= within.to);
}

function haystackOf(paragraph: ParagraphEntry): Haystack {
  let text = "";
  const cuts: number[] = [];
  let deleted = false;
  for (const piece of piecesOf(paragraph.node)) {
    if (piece.deleted !== deleted) cuts.push(text.length);
    deleted = piece.deleted;
    text += piece.text;
  }
  return { text, cuts };
}

function placeIn(
  paragraphs: readonly ParagraphEntry[],
  starts: readonly number[],
  offset: number,
  side: "start" | "end",
): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = starts[middle] ?? 0;
    // An end that falls on the beginning of a paragraph belongs to the mark of the one before.
    if (side === "end" ? start < offset : start <= offset) low = middle;
    else high = middle - 1;
  }
  const paragraph = paragraphs[low];
  if (!paragraph) throw new RangeError("hit outside the text");
  return paragraph.pos + placeOfOffset(paragraph.node, offset - (starts[low] ?? 0), side);
}
