import type { Check } from "./check";
import { isDraft } from "./draft";
import { findProblemsAlone } from "./measure-map";

const LONGEST_QUOTE = 24;

/** Finds problems that no measure answers, where both are given item by item. */
export const problemWithoutMeasure: Check = {
  id: "problem-without-measure",
  basis: "textbook",
  severity: "info",
  *run(report, _requirement, { answers }) {
    const alone = findProblemsAlone(report, answers);
    if (alone.length === 0 || isDraft(report)) return;
    for (const { at, text } of alone) yield { at, message: (say) => say.problemWithoutMeasure(quote(text)) };
  },
};

/** The first clause of a statement that is long. */
function quote(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  const clause = /^[^，；、：]{4,}/.exec(text.slice(0, LONGEST_QUOTE))?.[0] ?? text.slice(0, LONGEST_QUOTE);
  return `${clause}……`;
}
