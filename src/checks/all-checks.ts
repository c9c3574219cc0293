import { balance } from "./balance";
import { blank } from "./blank";
import type { Check } from "./check";
import { count } from "./count";
import { emptySection } from "./empty-section";
import { gap } from "./gap";
import { length } from "./length";
import { missingClosing, missingSalutation, missingSignature } from "./missing-parts";
import { missingSection } from "./missing-section";
import { sectionOrder } from "./section-order";
import { sourceNotice } from "./source-notice";
import { tenureConflict } from "./tenure-conflict";

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
  tenureConflict,
  missingSalutation,
  missingClosing,
  missingSignature,
];
