import { balance } from "./balance";
import { blank } from "./blank";
import type { Check } from "./check";
import { count } from "./count";
import { emptySection } from "./empty-section";
import { figureConflict } from "./figure-conflict";
import { gap } from "./gap";
import { length } from "./length";
import { levelSkip } from "./level-skip";
import { missingClosing, missingSalutation, missingSignature } from "./missing-parts";
import { missingSection } from "./missing-section";
import { ordinalPunctuation } from "./ordinal-punctuation";
import { problemWithoutMeasure } from "./problem-without-measure";
import { quotePair } from "./quote-pair";
import { repeatedText } from "./repeated-text";
import { sectionOrder } from "./section-order";
import { sourceNotice } from "./source-notice";
import { tenureConflict } from "./tenure-conflict";
import { unevenItems } from "./uneven-items";
import { wrongYear } from "./wrong-year";

/** Every check, in the order in which findings at one place are shown and settings list them. */
export const ALL_CHECKS: readonly Check[] = [
  sourceNotice,
  blank,
  missingSection,
  sectionOrder,
  emptySection,
  balance,
  length,
  count,
  gap,
  levelSkip,
  ordinalPunctuation,
  quotePair,
  tenureConflict,
  figureConflict,
  wrongYear,
  repeatedText,
  problemWithoutMeasure,
  unevenItems,
  missingSalutation,
  missingClosing,
  missingSignature,
];
