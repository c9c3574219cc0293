import type { Span } from "../report/paragraph";
import type { Report } from "../report/report";
import type { Requirement } from "../report/requirement";
import type { CheckSettings } from "./check-settings";
import type { Messages } from "./messages";

/** 必改, 建议, 提示. */
export type Severity = "error" | "warning" | "info";

/** What a finding rests on, so that nobody takes taste for law. */
export type Basis = "standard" | "textbook" | "requirement" | "style";

/** Something that a check found. */
export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  readonly basis: Basis;
  /** A plain sentence: what is wrong and what to do. */
  readonly message: string;
  readonly at: Span;
  /** Other places that belong to it, for example the other of two values. */
  readonly related?: readonly Span[];
  /** What it is about where its place does not tell, for example the role of a part that is too short. */
  readonly subject?: string;
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

/** A sentence that waits for the messages of a language. */
export type Wording = (say: Messages) => string;

/** What a check itself reports: the list of checks adds id, severity and basis, and words it. */
export interface ReportedFinding extends Omit<Finding, "check" | "severity" | "basis" | "message" | "fix"> {
  readonly message: Wording;
  readonly fix?: ReportedFix;
  /** Where it is less certain than what the check finds usually. */
  readonly severity?: Severity;
  /** True where it rests on what the user entered: then it is an error, and the basis is the requirement. */
  readonly demanded?: boolean;
}

/** A fix whose label is not worded yet. */
export interface ReportedFix extends Omit<Fix, "label"> {
  readonly label: Wording;
}

/** One rule. It is pure, reads no other check's findings, and takes time linear in the report. */
export interface Check {
  readonly id: string;
  readonly basis: Basis;
  readonly severity: Severity;
  run(report: Report, requirement: Requirement, settings: CheckSettings): Iterable<ReportedFinding>;
}
