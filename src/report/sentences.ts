/** Ends of sentences proper; ；and ：only part them. */
const FULL_STOPS = "。！？!?\n";

/** The offset where the sentence that contains `at` begins, looking back at most `limit` characters. */
export function sentenceStart(text: string, at: number, limit: number): number {
  let start = at;
  while (start > 0 && at - start < limit && !FULL_STOPS.includes(text.charAt(start - 1))) start--;
  return start;
}

/** The offset after the sentence that contains `at` (its mark included), looking at most `limit` ahead. */
export function sentenceEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < text.length && end - at < limit && !FULL_STOPS.includes(text.charAt(end))) end++;
  return end < text.length && text.charAt(end) !== "\n" && end - at < limit ? end + 1 : end;
}
