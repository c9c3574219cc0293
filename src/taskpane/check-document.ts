import { findBlanks, type Blank } from "../checks/blank";
import type { Finding } from "../checks/check";
import { defaultRequirement } from "../checks/default-requirement";
import { runChecks } from "../checks/run-checks";
import { verdict, type Verdict } from "../checks/verdict";
import type { Genre } from "../report/genre";
import { parseReport } from "../report/parse-report";
import type { Report } from "../report/report";
import type { Requirement } from "../report/requirement";
import type { WordDocument } from "../word/read-document";
import { balanceRows, type BalanceRow } from "./balance-rows";

/** A document with everything that the pane says about it. All of it points into `document.paragraphs`. */
export interface CheckedDocument {
  readonly document: WordDocument;
  /** True when there is not a visible character in it. */
  readonly empty: boolean;
  readonly report: Report;
  readonly requirement: Requirement;
  readonly findings: readonly Finding[];
  readonly blanks: readonly Blank[];
  readonly balance: readonly BalanceRow[];
  readonly verdict: Verdict;
}

/** Checks a document. `genre` is what the user chose; without it the title decides. */
export function checkDocument(document: WordDocument, genre?: Genre): CheckedDocument {
  const { paragraphs } = document;
  const chosen = genre ? { genre } : {};
  const read = parseReport(paragraphs, chosen);
  const requirement = defaultRequirement(read.genre);
  const report =
    requirement.counting === "characters"
      ? read
      : parseReport(paragraphs, { ...chosen, counting: requirement.counting });
  const findings = runChecks(report, requirement);
  return {
    document,
    empty: paragraphs.every(({ text, label }) => text.trim() === "" && label === undefined),
    report,
    requirement,
    findings,
    blanks: findBlanks(paragraphs),
    balance: balanceRows(report, requirement, findings),
    verdict: verdict(findings),
  };
}
