import { textOf } from "../../../src/checks/places";
import { toChineseNumeral } from "../../../src/report/numerals";
import type { Position, Span } from "../../../src/report/paragraph";
import type { LabelledDocument } from "../read-labelled";
import { findLeads, findRuns, startOf } from "./breakable-places";
import { afterCut, cut, replaceSpan } from "./edit-paragraphs";
import type { Mutation } from "./mutation";

/** Deletes a member with its text; what follows it is then out of order. */
export function deleteItems(document: LabelledDocument): Mutation[] {
  return findRuns(document).flatMap((run) =>
    run.members.flatMap(({ at }, i): Mutation[] => {
      const next = run.members[i + 1];
      const from = startOf(at);
      // A top-level section is deleted by another kind; the text of the last member has no certain end.
      if (next === undefined || run.family === "一、") return [];
      const to = startOf(next.at);
      return [
        {
          words: textOf(document.paragraphs, at),
          paragraphs: cut(document.paragraphs, from, to),
          at: [moved(next.at, from, to)],
        },
      ];
    }),
  );
}

/** Deletes the number of a heading and leaves its words. */
export function deleteLabels(document: LabelledDocument): Mutation[] {
  return findRuns(document).flatMap(({ family, members }) =>
    members.flatMap(({ at }, i): Mutation[] => {
      const next = members[i + 1];
      if (next === undefined || family === "一是") return [];
      return [
        {
          words: textOf(document.paragraphs, at),
          paragraphs: replaceSpan(document.paragraphs, at, ""),
          at: [next.at],
        },
      ];
    }),
  );
}

/** Gives a member the number of the one before it. */
export function doubleNumbers(document: LabelledDocument): Mutation[] {
  return findRuns(document).flatMap(({ members }) =>
    members.slice(1).map(({ at, digits, number }): Mutation => {
      const words = textOf(document.paragraphs, digits);
      const other = /\d/.test(words) ? String(number - 1) : toChineseNumeral(number - 1);
      const end = at.end + other.length - words.length;
      return {
        words: textOf(document.paragraphs, at),
        paragraphs: replaceSpan(document.paragraphs, digits, other),
        at: [{ ...at, end }],
      };
    }),
  );
}

/** Announces one item more than follow. */
export function changeCounts(document: LabelledDocument): Mutation[] {
  return findLeads(document).map(({ at, digits, declared }) => ({
    words: textOf(document.paragraphs, at),
    paragraphs: replaceSpan(document.paragraphs, digits, toChineseNumeral(declared + 1)),
    at: [at],
  }));
}

function moved(at: Span, from: Position, to: Position): Span {
  const { paragraph, offset } = afterCut(startOf(at), from, to);
  return { paragraph, start: offset, end: offset + at.end - at.start };
}
