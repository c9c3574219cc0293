import type { Finding } from "../checks/check";
import { defaultRequirement } from "../checks/default-requirement";
import { runChecks } from "../checks/run-checks";
import type { Genre } from "../report/genre";
import type { Paragraph } from "../report/paragraph";
import { demandedRequirement, remainingAdvice } from "../report/parse-requirement";
import type { EnteredRequirement } from "../report/parse-requirement";
import { parseReport } from "../report/parse-report";
import type { Report } from "../report/report";
import type { Requirement } from "../report/requirement";

/** A document understood and checked. */
export interface CheckedDocument {
  readonly report: Report;
  /** By place. */
  readonly findings: readonly Finding[];
}

/** What the user asked for beside the files. */
export interface CheckOptions {
  /** Instead of the genre that the title shows. */
  readonly genre?: Genre;
  /** From a file. */
  readonly requirement?: EnteredRequirement;
}

/** Understands and checks a document. */
export function checkDocument(paragraphs: readonly Paragraph[], options: CheckOptions): CheckedDocument {
  const { genre, requirement } = options;
  const report = parseReport(paragraphs, {
    ...(genre !== undefined && { genre }),
    ...(requirement?.counting !== undefined && { counting: requirement.counting }),
  });
  const defaults = defaultRequirement(report.genre);
  const findings =
    requirement === undefined ? runChecks(report, defaults) : checkBoth(report, requirement, defaults);
  return { report, findings };
}

/**
 * What the notice demands is an error where it is not met; what only the genre advises stays advice.
 * Everything else is found both times and reported once, as the notice has it.
 */
function checkBoth(report: Report, entered: EnteredRequirement, defaults: Requirement): Finding[] {
  const place = ({ check, message, at }: Finding) =>
    `${at.paragraph} ${at.start} ${at.end} ${check} ${message}`;
  const found = new Map<string, Finding>();
  for (const requirement of [remainingAdvice(entered, defaults), demandedRequirement(entered, defaults)]) {
    for (const finding of runChecks(report, requirement)) found.set(place(finding), finding);
  }
  return [...found.values()].sort(({ at: a }, { at: b }) => a.paragraph - b.paragraph || a.start - b.start);
}
