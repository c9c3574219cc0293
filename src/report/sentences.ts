import { isFullStop } from "./characters";

const LINE_FEED = 0x0a;

/** The offset where the sentence that contains `at` begins, looking back at most `limit` characters. */
export function sentenceStart(text: string, at: number, limit: number): number {
  const floor = Math.max(0, at - limit);
  let start = at;
  while (start > floor && !endsSentence(text.charCodeAt(start - 1))) start--;
  return start;
}

/** The offset after the sentence that contains `at` (its mark included), looking at most `limit` ahead. */
export function sentenceEnd(text: string, at: number, limit: number): number {
  const ceiling = Math.min(text.length, at + limit);
  let end = at;
  while (end < ceiling && !endsSentence(text.charCodeAt(end))) end++;
  return end < ceiling && text.charCodeAt(end) !== LINE_FEED ? end + 1 : end;
}

function endsSentence(code: number): boolean {
  return isFullStop(code) || code === LINE_FEED;
}
