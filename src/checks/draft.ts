import type { Report } from "../report/report";
import { blanksOf } from "./blank";

const BLANK_FRACTION = 0.1;
const CHARACTERS_PER_BLANK = 60;

/** True for a frame that is still to be written: nothing can be said of its lengths yet. */
export function isDraft(report: Report): boolean {
  const blanks = blanksOf(report);
  const inBlanks = blanks.reduce((sum, { text }) => sum + text.length, 0);
  return (
    inBlanks > report.characters * BLANK_FRACTION || blanks.length * CHARACTERS_PER_BLANK > report.characters
  );
}
