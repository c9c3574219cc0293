import { defaultRequirement } from "../../src/checks/default-requirement";
import { runChecks } from "../../src/checks/run-checks";
import { SAMPLE_REPORT } from "../../src/playground/sample-report";
import { parseReport } from "../../src/report/parse-report";

/** The text that the bench repeats. */
export const sample = SAMPLE_REPORT.map((line) => line.text).join("\n");

/** What happens to a document between reading and findings. @returns the number of findings */
export function check(text: string): number {
  const report = parseReport(text.split("\n").map((line) => ({ text: line })));
  return runChecks(report, defaultRequirement(report.genre)).length;
}
