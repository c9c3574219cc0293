import type { Skeleton } from "./skeleton";
import { DUTY_ANNUAL } from "./skeletons/duty-annual";
import { DUTY_INTEGRITY } from "./skeletons/duty-integrity";
import { DUTY_PARTY } from "./skeletons/duty-party";
import { DUTY_TERM } from "./skeletons/duty-term";
import { SELF_EXAMINATION } from "./skeletons/self-examination";
import { SUMMARY_ANNUAL } from "./skeletons/summary-annual";
import { SUMMARY_PERSONAL } from "./skeletons/summary-personal";

/** Every skeleton that comes with the program, in the order of the list in the pane. */
export const SKELETONS: readonly Skeleton[] = [
  DUTY_ANNUAL,
  DUTY_TERM,
  DUTY_INTEGRITY,
  DUTY_PARTY,
  SUMMARY_ANNUAL,
  SUMMARY_PERSONAL,
  SELF_EXAMINATION,
];
