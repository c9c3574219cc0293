import type { Span } from "../report/paragraph";
import type { Report } from "../report/report";
import { blanksOf } from "./blank";
import { findBodySentences, type BodySentence } from "./body-sentences";
import type { Check } from "./check";
import { isDraft } from "./draft";
import { isNoticeLine, mayHoldNotice } from "./notices";
import { textOf } from "./places";

/** Characters of a sentence that does not come about twice by chance. */
const SHORTEST = 16;
/** So many sentences that only end alike are told apart; more would be a list of forms. */
const MOST_ALIKE = 40;
/** What stands after a label is the same for many items: 责任单位：…。 */
const LABELLED = /^.{0,4}(?:单位|部门|责任人|领导|时限|时间|期限|地点|来源|电话|邮箱|备注|说明|注)[：:]/;

/** Finds a sentence that stands twice. A copied paragraph is one finding, from its first copied sentence to its last. */
export const repeatedText: Check = {
  id: "repeated-text",
  basis: "textbook",
  severity: "warning",
  *run(report) {
    if (isDraft(report)) return;
    const sentences = findBodySentences(report);
    const isFrame = frames(report);
    const first = new FirstPlaces(sentences);
    let free = 0;
    for (let at = 0; at < sentences.length; at++) {
      const sentence = sentences[at];
      if (sentence === undefined || sentence.end - sentence.start < SHORTEST || !sentence.counts) continue;
      const earlier = first.placeOf(sentence, at);
      if (earlier === undefined || sentence.sentence.key.length < SHORTEST) continue;
      if (!isFrame(sentence) && saysSomething(report, sentence)) {
        const distance = at - earlier;
        const [from, to] = runAround(sentences, at, distance, free);
        yield {
          at: spanOf(sentences, from, to),
          message: (say) => say.repeatedText,
          related: [spanOf(sentences, from - distance, to - distance)],
        };
        at = to;
        free = to + 1;
      }
    }
  },
};

/** Where each sentence was said first. Sentences are compared in full only where they end alike. */
class FirstPlaces {
  private readonly byTail = new Map<number, number[]>();

  constructor(private readonly sentences: readonly BodySentence[]) {}

  /** Where a sentence was said before; its own place is kept if it is the first. */
  placeOf({ sentence }: BodySentence, at: number): number | undefined {
    const alike = this.byTail.get(sentence.tail);
    if (alike === undefined) {
      this.byTail.set(sentence.tail, [at]);
      return undefined;
    }
    const earlier = alike.find((place) => this.sentences[place]?.sentence.key === sentence.key);
    if (earlier === undefined && alike.length < MOST_ALIKE) alike.push(at);
    return earlier;
  }
}

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
      own.sentence.tail === other?.sentence.tail &&
      own.sentence.key === other.sentence.key &&
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
  return ({ paragraph, start, end, sentence }) => {
    let length = sentence.key.length;
    for (let blank = blanks[next]; blank !== undefined; blank = blanks[++next]) {
      const { at } = blank;
      if (at.paragraph > paragraph || (at.paragraph === paragraph && at.start >= end)) break;
      if (at.paragraph === paragraph && at.start >= start) length -= at.end - at.start;
    }
    return length < SHORTEST;
  };
}

/** False for a notice, and for 责任单位：…。 */
function saysSomething({ paragraphs }: Report, { paragraph, start, end, sentence }: BodySentence): boolean {
  if (LABELLED.test(sentence.key)) return false;
  const text = textOf(paragraphs, { paragraph, start, end });
  return !mayHoldNotice(text) || !isNoticeLine(text);
}
