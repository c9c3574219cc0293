import type { Span } from "../report/paragraph";
import type { Report } from "../report/report";
import type { Requirement } from "../report/requirement";

/** 必改, 建议, 提示. */
export type Severity = "error" | "warning" | "info";

/** What a finding rests on, so that nobody takes taste for law. */
export type Basis = "standard" | "textbook" | "requirement" | "style";

/** Something that a check found. */
export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  readonly basis: Basis;
  /** A sentence in plain Chinese: what is wrong and what to do. */
  readonly message: string;
  readonly at: Span;
  /** Other places that belong to it, for example the other of two values. */
  readonly related?: readonly Span[];
  /** A change that is certain; shown before it is applied. */
  readonly fix?: Fix;
}

/** A change to the document: all its edits together, or none. */
export interface Fix {
  /** What the button says, for example 删除这一行. */
  readonly label: string;
  readonly edits: readonly Edit[];
}

/** Replaces the text of a span; an empty text deletes it. */
export interface Edit {
  readonly at: Span;
  readonly text: string;
}

/** What a check itself reports: the list of checks adds id, severity and basis. */
export type ReportedFinding = Omit<Finding, "check" | "severity" | "basis">;

/** One rule. It is pure, reads no other check's findings, and takes time linear in the report. */
export interface Check {
  readonly id: string;
  /** A short Chinese name for the settings, for example 未填空白. */
  readonly title: string;
  readonly basis: Basis;
  readonly severity: Severity;
  /** The severity when the user entered the requirement that the finding rests on. */
  readonly enteredSeverity?: Severity;
  run(report: Report, requirement: Requirement): Iterable<ReportedFinding>;
}
