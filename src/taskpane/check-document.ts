import { findBlanks, type Blank } from "../checks/blank";
import type { Finding } from "../checks/check";
import { checkReport, type CheckOptions } from "../checks/check-report";
import { verdict, type Verdict } from "../checks/verdict";
import type { Span } from "../report/paragraph";
import type { Report } from "../report/report";
import type { Requirement } from "../report/requirement";
import type { WordDocument } from "../word/read-document";
import { balanceRows, type BalanceRow } from "./balance-rows";
import { strings } from "./strings";

/** A document with everything that the pane says about it. All of it points into `document.paragraphs`. */
export interface CheckedDocument {
  readonly document: WordDocument;
  /** True when there is not a visible character in it. */
  readonly empty: boolean;
  readonly report: Report;
  readonly requirement: Requirement;
  readonly findings: readonly Finding[];
  /** Findings that the user has set aside in this document. */
  readonly ignored: readonly Finding[];
  /** Without those that were set aside. */
  readonly blanks: readonly Blank[];
  readonly balance: readonly BalanceRow[];
  readonly verdict: Verdict;
}

/** Checks a document as the user wants it checked. */
export function checkDocument(document: WordDocument, options: CheckOptions = {}): CheckedDocument {
  const { paragraphs } = document;
  const { report, requirement, shown, ignored } = checkReport(paragraphs, {
    ...options,
    messages: strings.findings,
  });
  const aside = new Set(ignored.filter(({ check }) => check === "blank").map(({ at }) => placeOf(at)));
  return {
    document,
    empty: paragraphs.every(({ text, label }) => text.trim() === "" && label === undefined),
    report,
    requirement,
    findings: shown,
    ignored,
    blanks: findBlanks(paragraphs).filter(({ at }) => !aside.has(placeOf(at))),
    balance: balanceRows(report, requirement, shown),
    verdict: verdict(report, shown, strings.findings),
  };
}

function placeOf({ paragraph, start }: Span): string {
  return `${paragraph} ${start}`;
}
