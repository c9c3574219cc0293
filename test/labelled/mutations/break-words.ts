import { textOf } from "../../../src/checks/places";
import type { LabelledDocument } from "../read-labelled";
import { findAll, roleAt } from "./breakable-places";
import { replaceSpan } from "./edit-paragraphs";
import type { Mutation } from "./mutation";

const PAIRS = new Map([
  ["”", "“"],
  ["》", "《"],
  ["）", "（"],
]);
const SHORTEST_SENTENCE = 16;
const BODY_LINE = 40;

/** Puts a placeholder where a pattern finds a figure, a name or a date. */
export function blankOut({ paragraphs }: LabelledDocument, form: RegExp, blank: string): Mutation[] {
  return findAll(paragraphs, form).map((at) => ({
    words: textOf(paragraphs, { ...at, start: Math.max(0, at.start - 4), end: at.end + 4 }),
    paragraphs: replaceSpan(paragraphs, at, blank),
    at: [{ ...at, end: at.start + blank.length }],
  }));
}

/**
 * Deletes the second mark of a pair. The mark that lost its partner is meant; where another of its kind follows,
 * that one may seem to be it.
 */
export function deleteClosingMarks({ paragraphs }: LabelledDocument): Mutation[] {
  return findAll(paragraphs, /[”》）]/g).flatMap((at): Mutation[] => {
    const text = paragraphs[at.paragraph]?.text ?? "";
    const opening = PAIRS.get(text.charAt(at.start)) ?? "";
    const start = text.lastIndexOf(opening, at.start);
    // Without its second half, a label is no label.
    if (start <= 0) return [];
    const shorter = replaceSpan(paragraphs, at, "");
    const next = shorter[at.paragraph]?.text.indexOf(opening, start + 1) ?? -1;
    const marks = [start, next].filter((offset) => offset >= 0);
    return [
      {
        words: text.slice(start, at.end),
        paragraphs: shorter,
        at: marks.map((offset) => ({ paragraph: at.paragraph, start: offset, end: offset + 1 })),
      },
    ];
  });
}

/** Lets a sentence stand a second time, at the end of the next line of the body. */
export function copySentences(document: LabelledDocument): Mutation[] {
  const { paragraphs } = document;
  const isBody = (index: number) => {
    const text = paragraphs[index]?.text ?? "";
    const role = roleAt(document, index);
    return role !== "opening" && role !== "closing" && text.length >= BODY_LINE && text.endsWith("。");
  };
  return findAll(paragraphs, /(?<=[。])[^。：；]+。/g).flatMap((at): Mutation[] => {
    const sentence = textOf(paragraphs, at);
    const target = paragraphs.findIndex((_, index) => index > at.paragraph && isBody(index));
    const marked = /^(?:[一二三四五六七八九十]+是|[（\d第]|首先|其次)|[“”]/.test(sentence);
    if (target < 0 || !isBody(at.paragraph) || marked || sentence.length <= SHORTEST_SENTENCE) return [];
    const start = paragraphs[target]?.text.length ?? 0;
    const end = { paragraph: target, start, end: start };
    return [
      {
        words: sentence,
        paragraphs: replaceSpan(paragraphs, end, sentence),
        at: [{ ...end, end: start + sentence.length }],
      },
    ];
  });
}

/** Moves what is told of the reporting year two years back. */
export function changeYears(document: LabelledDocument): Mutation[] {
  const { paragraphs } = document;
  const year = /20\d\d(?=年)/.exec(paragraphs[0]?.text ?? "")?.[0];
  if (year === undefined) return [];
  const other = String(Number(year) - 2);
  return findAll(paragraphs, new RegExp(`${year}(?=年)`, "g"), 1).flatMap((at): Mutation[] => {
    const role = roleAt(document, at.paragraph);
    if (role !== "achievement" && role !== "opening") return [];
    const words = textOf(paragraphs, { ...at, end: at.end + 12 });
    return [{ words, paragraphs: replaceSpan(paragraphs, at, other), at: [at] }];
  });
}
