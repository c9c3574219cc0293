import type { Flow, Line } from "./flow";
import { flowOf, offsetAt } from "./flow-offset";
import type { Paragraph, Position } from "./paragraph";
import { sentenceKey } from "./section-key";
import { sentenceEnd } from "./sentences";

/** A sentence that a section may begin with. */
export interface SentenceStart {
  /** Where the section would begin: with the line's indentation, if the sentence is the first of its line. */
  readonly from: Position;
  /** What the section would be known again by (ParseOptions.roles). */
  readonly key: string;
}

/** What may follow the mark that ends a line's last sentence. */
const CLOSING_MARKS = /^[\s”’」』）)》〉]*$/;

/** Finds the sentence that a place of the document stands in; undefined where there are no words. */
export function sentenceAt(paragraphs: readonly Paragraph[], place: Position): SentenceStart | undefined {
  const flow = flowOf(paragraphs);
  const at = offsetAt(flow, place);
  const line = lineAt(flow, at);
  if (line === undefined || line.start === line.end) return undefined;
  let { start } = line;
  for (;;) {
    const end = sentenceEnd(flow.text, start, line.end - start);
    if (end > at || CLOSING_MARKS.test(flow.text.slice(end, line.end))) break;
    start = end;
  }
  const key = sentenceKey(flow.text, start);
  return key === "" ? undefined : { from: flow.positionAt(start === line.start ? line.from : start), key };
}

function lineAt({ lines }: Flow, at: number): Line | undefined {
  const next = lines.findIndex(({ from }) => from > at);
  return lines[next < 0 ? lines.length - 1 : next - 1];
}
