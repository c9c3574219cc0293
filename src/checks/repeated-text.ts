import type { Span } from "../report/paragraph";
import type { Report } from "../report/report";
import { blanksOf } from "./blank";
import { findBodySentences, type BodySentence } from "./body-sentences";
import type { Check } from "./check";
import { isDraft } from "./draft";
import { MESSAGES } from "./messages";
import { isNoticeLine, mayHoldNotice } from "./notices";
import { textOf } from "./places";

/** Characters of a sentence that does not come about twice by chance. */
const SHORTEST = 16;
/** What stands after a label is the same for many items: 责任单位：…。 */
const LABELLED = /^.{0,4}(?:单位|部门|责任人|领导|时限|时间|期限|地点|来源|电话|邮箱|备注|说明|注)[：:]/;

/** Finds a sentence that stands twice. A copied paragraph is one finding, from its first copied sentence to its last. */
export const repeatedText: Check = {
  id: "repeated-text",
  title: "重复的句子",
  basis: "textbook",
  severity: "warning",
  *run(report) {
    if (isDraft(report)) return;
    const sentences = findBodySentences(report);
    const isFrame = frames(report);
    const first = new Map<string, number>();
    let free = 0;
    for (let at = 0; at < sentences.length; at++) {
      const sentence = sentences[at];
      if (sentence === undefined || sentence.key.length < SHORTEST || !sentence.counts) continue;
      const earlier = first.get(sentence.key);
      if (earlier === undefined) {
        first.set(sentence.key, at);
      } else if (!isFrame(sentence) && saysSomething(report, sentence)) {
        const distance = at - earlier;
        const [from, to] = runAround(sentences, at, distance, free);
        yield {
          at: spanOf(sentences, from, to),
          message: MESSAGES.repeatedText,
          related: [spanOf(sentences, from - distance, to - distance)],
        };
        at = to;
        free = to + 1;
      }
    }
  },
};

/**
 * The first and the last of the sentences around `at` that stand `distance` sentences earlier in the same order; those
 * before `free` belong to another run.
 */
function runAround(
  sentences: readonly BodySentence[],
  at: number,
  distance: number,
  free: number,
): [from: number, to: number] {
  const isCopied = (index: number) => {
    const own = sentences[index];
    const other = sentences[index - distance];
    return (
      own !== undefined &&
      own.key === other?.key &&
      own.paragraph === sentences[at]?.paragraph &&
      other.paragraph === sentences[at - distance]?.paragraph
    );
  };
  let from = at;
  let to = at;
  while (from > free && from - 1 > at - distance && isCopied(from - 1)) from--;
  while (to + 1 < from + distance && isCopied(to + 1)) to++;
  return [from, to];
}

function spanOf(sentences: readonly BodySentence[], from: number, to: number): Span {
  const { paragraph = 0, start = 0, end = 0 } = sentences[from] ?? {};
  return { paragraph, start, end: sentences[to]?.end ?? end };
}

/** Prepares to say whether a sentence is a frame whose words are still to come. Asked in the order of the text. */
function frames(report: Report): (sentence: BodySentence) => boolean {
  const blanks = blanksOf(report);
  let next = 0;
  return ({ paragraph, start, end, key }) => {
    let length = key.length;
    for (let blank = blanks[next]; blank !== undefined; blank = blanks[++next]) {
      const { at } = blank;
      if (at.paragraph > paragraph || (at.paragraph === paragraph && at.start >= end)) break;
      if (at.paragraph === paragraph && at.start >= start) length -= at.end - at.start;
    }
    return length < SHORTEST;
  };
}

/** False for a notice, and for 责任单位：…。 */
function saysSomething({ paragraphs }: Report, { paragraph, start, end, key }: BodySentence): boolean {
  if (LABELLED.test(key)) return false;
  const sentence = textOf(paragraphs, { paragraph, start, end });
  return !mayHoldNotice(sentence) || !isNoticeLine(sentence);
}
