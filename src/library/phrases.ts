import type { Phrase } from "./phrase";
import { ACHIEVEMENT_PHRASES } from "./phrases/achievement";
import { FRONTLINE_ACHIEVEMENTS } from "./phrases/achievement-frontline";
import { OFFICE_ACHIEVEMENTS } from "./phrases/achievement-office";
import { SERVICE_ACHIEVEMENTS } from "./phrases/achievement-service";
import { CAUSE_PHRASES } from "./phrases/cause";
import { CLOSING_PHRASES } from "./phrases/closing";
import { ENUMERATION_PHRASES } from "./phrases/enumeration";
import { INTEGRITY_PHRASES } from "./phrases/integrity";
import { OPENING_PHRASES } from "./phrases/opening";
import { PARALLEL_PHRASES } from "./phrases/parallel";
import { PLAN_PHRASES } from "./phrases/plan";
import { WORK_PLANS } from "./phrases/plan-work";
import { PROBLEM_PHRASES } from "./phrases/problem";
import { WORK_PROBLEMS } from "./phrases/problem-work";
import { REFLECTION_PHRASES } from "./phrases/reflection";
import { RESULT_PHRASES } from "./phrases/results";
import { PEOPLE_SAYINGS } from "./phrases/saying-people";
import { SELF_SAYINGS } from "./phrases/saying-self";
import { WORK_SAYINGS } from "./phrases/saying-work";
import { TRANSITION_PHRASES } from "./phrases/transition";

/** Every phrase that comes with the program, in the order in which an empty search shows them. */
export const PHRASES: readonly Phrase[] = [
  ...OPENING_PHRASES,
  ...ENUMERATION_PHRASES,
  ...TRANSITION_PHRASES,
  ...ACHIEVEMENT_PHRASES,
  ...OFFICE_ACHIEVEMENTS,
  ...SERVICE_ACHIEVEMENTS,
  ...FRONTLINE_ACHIEVEMENTS,
  ...RESULT_PHRASES,
  ...INTEGRITY_PHRASES,
  ...REFLECTION_PHRASES,
  ...PROBLEM_PHRASES,
  ...WORK_PROBLEMS,
  ...CAUSE_PHRASES,
  ...PLAN_PHRASES,
  ...WORK_PLANS,
  ...PARALLEL_PHRASES,
  ...WORK_SAYINGS,
  ...SELF_SAYINGS,
  ...PEOPLE_SAYINGS,
  ...CLOSING_PHRASES,
];
