import type { Genre } from "../report/genre";
import { mergeRequirement } from "../report/merge-requirement";
import type { Paragraph } from "../report/paragraph";
import { parseReport } from "../report/parse-report";
import type { Report } from "../report/report";
import type { EnteredRequirement, Requirement } from "../report/requirement";
import type { Role } from "../report/role";
import type { CheckSettings } from "./check-settings";
import { defaultRequirement } from "./default-requirement";
import { partIgnored, type IgnoredFinding, type PartedFindings } from "./ignored";
import type { Messages } from "./messages";
import { runChecks } from "./run-checks";

/** What the user has said about a document and about the checks; without it the text and the genre decide. */
export interface CheckOptions {
  /** Instead of the genre that the title names. */
  readonly genre?: Genre;
  /** What the notice demands. */
  readonly requirement?: EnteredRequirement;
  /** Roles of sections, by their keys (section-key.ts). */
  readonly roles?: Readonly<Record<string, Role>>;
  readonly settings?: CheckSettings;
  /** Findings that were set aside in this document. */
  readonly ignored?: readonly IgnoredFinding[];
  /** In which words findings are told; Chinese ones if not given. */
  readonly messages?: Messages;
}

/** A document understood and checked. Everything points into the paragraphs that were given. */
export interface CheckedReport extends PartedFindings {
  readonly report: Report;
  /** What the report was held to. */
  readonly requirement: Requirement;
}

/** Understands a document as a report and checks it: what the pane and the command line both show. */
export function checkReport(paragraphs: readonly Paragraph[], options: CheckOptions = {}): CheckedReport {
  const { genre, requirement: entered, roles, settings, ignored = [], messages } = options;
  const report = parseReport(paragraphs, {
    ...(genre && { genre }),
    ...(roles && { roles }),
    ...(entered?.counting && { counting: entered.counting }),
  });
  const usual = defaultRequirement(report.genre);
  const requirement = entered === undefined ? usual : mergeRequirement(entered, usual);
  const findings = runChecks(report, requirement, settings, messages);
  return { report, requirement, ...partIgnored(paragraphs, findings, ignored) };
}
