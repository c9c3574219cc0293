/** The checks whose findings stand at a place, which a mark in the text encloses. */
export const CHECKS_OF_PLACES: readonly string[] = [
  "blank",
  "source-notice",
  "section-order",
  "empty-section",
  "count",
  "gap",
  "level-skip",
  "ordinal-punctuation",
  "quote-pair",
  "repeated-text",
  "uneven-items",
  "tenure-conflict",
  "figure-conflict",
  "wrong-year",
  "problem-without-measure",
];

/** The checks that speak of the whole document; the header's `expect` names them. */
export const CHECKS_OF_DOCUMENT: readonly string[] = [
  "missing-section",
  "balance",
  "length",
  "missing-salutation",
  "missing-closing",
  "missing-signature",
];

/** Of these, the ones that speak of a part of the report, which `expect` names after them. */
export const CHECKS_OF_ROLES: readonly string[] = ["missing-section", "balance"];
