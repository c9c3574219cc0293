import { Flow } from "./flow";
import type { Paragraph, Position } from "./paragraph";
import { remember } from "./remember";

/** The document as one text, made once for the same paragraphs. */
export const flowOf = remember((paragraphs: readonly Paragraph[]) => new Flow(paragraphs));

/** The offset into the flow's text of a place in the document: the way back from Flow.positionAt. */
export function offsetAt(flow: Flow, place: Position): number {
  let low = 0;
  let high = flow.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(flow.positionAt(middle), place)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBefore(a: Position, b: Position): boolean {
  return a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.offset < b.offset);
}
