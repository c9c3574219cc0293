import type { Strings } from "../../strings";
import type { Partially } from "../with-fallback";
import { counted } from "./counted";

/** The page on problems and their measures. */
export const measures: Partially<Strings["measures"]> = {
  howTo:
    "This is worked out from the words and their order, and is only a hint. If it is wrong, select Change; it takes effect at once.",
  list: "Problems",
  problem: (number) => `Problem ${number}`,
  answers: "Measures",
  total: (problems) => counted(problems, "problem"),
  counts: {
    mapped: (count) => `${count} with measures`,
    inline: (count) => `${count} with the measures told inside`,
    alone: (count) => `${count} without a measure`,
    unneeded: (count) => `${count} not needing one`,
    unclear: (count) => `${count} unclear`,
  },
  marks: {
    inline: "The measure is told with the problem",
    alone: "No measure found",
    unneeded: "Needs no measure",
    unclear: "Not clear which measure answers it",
  },
  because: {
    words: (words) => `because the measure mentions ${words}`,
    order: (words) => (words === "" ? "matched by order" : `matched by order; the measure mentions ${words}`),
    number: () => "because the measure names the number of the problem",
    user: () => "set by hand",
  },
  change: "Change",
  close: "Close",
  changeOf: (text) => `Change: ${text}`,
  closeOf: (text) => `Close: ${text}`,
  by: (text) => `What answers “${text}”`,
  ways: { auto: "Automatic", pick: "Choose measures", none: "No measure", unneeded: "Needs none" },
  pick: "Measures that answer it",
  pickNone: "None is selected, so the problem has no measure.",
  unused: "Measures without a problem",
  missing: {
    problems: {
      title: "No part on problems was recognised",
      text: "Go back to the result and show in “How the parts were recognised” where the problems begin.",
    },
    problemItems: {
      title: "The problems aren’t written item by item",
      text: "Write them as “一是……二是……” or as a paragraph each, so that they can be compared with the measures.",
    },
    plans: {
      title: "No part on measures was recognised",
      text: "If there is one, go back to the result and show in “How the parts were recognised” where the plans begin.",
    },
    planItems: {
      title: "The measures aren’t written item by item",
      text: "Write them as “一是……二是……” or as a paragraph each, so that they can be compared with the problems.",
    },
  },
};
