import type { Flow } from "./flow";
import type { TextRange } from "./paragraph";
import { sentenceEnd } from "./sentences";

/** A sentence; offsets into the flow's text. */
export interface FlowSentence extends TextRange {
  /** Where it begins; the first of a line with the line's indentation. */
  readonly from: number;
  /** True where its line begins with it. */
  readonly opensLine: boolean;
}

/** The sentences from the line `first` up to the offset `end`, in order. */
export function flowSentences(flow: Flow, first: number, end: number): FlowSentence[] {
  const sentences: FlowSentence[] = [];
  for (const line of flow.lines.slice(first)) {
    if (line.start >= end) break;
    for (let start = line.start; start < Math.min(line.end, end);) {
      const next = sentenceEnd(flow.text, start, line.end - start);
      const opens = start === line.start;
      sentences.push({ from: opens ? line.from : start, start, end: next, opensLine: opens });
      start = next;
    }
  }
  return sentences;
}

/** True where nothing but white space stands before an offset in its line. */
export function opensLine(flow: Flow, start: number): boolean {
  return /(?:^|\n)\s*$/.test(flow.text.slice(Math.max(0, start - LONGEST_INDENT), start));
}

const LONGEST_INDENT = 12;
