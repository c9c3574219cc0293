import type { Phrase } from "./phrase";
import { ACHIEVEMENT_PHRASES } from "./phrases/achievement";
import { CAUSE_PHRASES } from "./phrases/cause";
import { CLOSING_PHRASES } from "./phrases/closing";
import { ENUMERATION_PHRASES } from "./phrases/enumeration";
import { INTEGRITY_PHRASES } from "./phrases/integrity";
import { OPENING_PHRASES } from "./phrases/opening";
import { PARALLEL_PHRASES } from "./phrases/parallel";
import { PLAN_PHRASES } from "./phrases/plan";
import { PROBLEM_PHRASES } from "./phrases/problem";
import { REFLECTION_PHRASES } from "./phrases/reflection";
import { RESULT_PHRASES } from "./phrases/results";
import { SAYINGS } from "./phrases/saying";
import { TRANSITION_PHRASES } from "./phrases/transition";

/** Every phrase that comes with the program, in the order in which an empty search shows them. */
export const PHRASES: readonly Phrase[] = [
  ...OPENING_PHRASES,
  ...ENUMERATION_PHRASES,
  ...TRANSITION_PHRASES,
  ...ACHIEVEMENT_PHRASES,
  ...RESULT_PHRASES,
  ...INTEGRITY_PHRASES,
  ...REFLECTION_PHRASES,
  ...PROBLEM_PHRASES,
  ...CAUSE_PHRASES,
  ...PLAN_PHRASES,
  ...PARALLEL_PHRASES,
  ...SAYINGS,
  ...CLOSING_PHRASES,
];
