import { LAYOUTS } from "../report/layouts";
import { findingsOf } from "./finding-table";

/** What may rightly be missed in a document of a few lines. */
const FORMAL = [
  "missing-salutation",
  "missing-closing",
  "missing-signature",
  "balance",
  "length",
  "missing-section",
];

/** What many reports do all the same: 1. right under 一、, and 1， for 1. */
const AGAINST_THE_STANDARD = ["level-skip", "ordinal-punctuation"];

test.each(LAYOUTS.map((layout) => [layout.name, layout] as const))("nothing is wrong: %s", (_, { text }) => {
  const tolerated = [...FORMAL, ...AGAINST_THE_STANDARD];
  expect(findingsOf({ text }).filter(({ check }) => !tolerated.includes(check))).toEqual([]);
});

test.each(
  LAYOUTS.filter(({ genre }) => genre === "述职报告").map((layout) => [layout.name, layout] as const),
)("every part is found: %s", (_, { text }) => {
  expect(findingsOf({ text }, "missing-section")).toEqual([]);
});
