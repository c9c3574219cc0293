import type { Skeleton } from "./skeleton";
import { DUTY_ANNUAL } from "./skeletons/duty-annual";
import { DUTY_INTEGRITY } from "./skeletons/duty-integrity";
import { DUTY_OFFICE } from "./skeletons/duty-office";
import { DUTY_PARTY } from "./skeletons/duty-party";
import { DUTY_PROBATION } from "./skeletons/duty-probation";
import { DUTY_TERM } from "./skeletons/duty-term";
import { FIELD_STUDY } from "./skeletons/field-study";
import { MEETING_SPEECH } from "./skeletons/meeting-speech";
import { MODEL_DEEDS } from "./skeletons/model-deeds";
import { POST_COMPETITION } from "./skeletons/post-competition";
import { PROGRESS_REPORT } from "./skeletons/progress-report";
import { SELF_EXAMINATION } from "./skeletons/self-examination";
import { STUDY_REFLECTIONS } from "./skeletons/study-reflections";
import { SUMMARY_ANNUAL } from "./skeletons/summary-annual";
import { SUMMARY_HALF_YEAR } from "./skeletons/summary-half-year";
import { SUMMARY_PERSONAL } from "./skeletons/summary-personal";
import { SUMMARY_SPECIAL } from "./skeletons/summary-special";

/** Every skeleton that comes with the program, in the order of the list in the pane. */
export const SKELETONS: readonly Skeleton[] = [
  DUTY_ANNUAL,
  DUTY_TERM,
  DUTY_PROBATION,
  DUTY_OFFICE,
  DUTY_INTEGRITY,
  DUTY_PARTY,
  SUMMARY_ANNUAL,
  SUMMARY_PERSONAL,
  SUMMARY_HALF_YEAR,
  SUMMARY_SPECIAL,
  SELF_EXAMINATION,
  MEETING_SPEECH,
  PROGRESS_REPORT,
  STUDY_REFLECTIONS,
  MODEL_DEEDS,
  FIELD_STUDY,
  POST_COMPETITION,
];
