import type { Report } from "../report/report";
import type { Finding } from "./check";
import { MESSAGES, type Messages } from "./messages";

/**
 * Whether the report may be handed in: it may; something stands in the way; or nothing does, but no part of a
 * report was recognised, so that nobody can say that none is missing.
 */
export type VerdictKind = "ready" | "open" | "unrecognised";

/** The one line that says whether the report may be handed in. */
export interface Verdict {
  readonly kind: VerdictKind;
  readonly text: string;
}

/** Sums up findings: 可以提交, or what still stands in the way. Only errors do. */
export function verdict(
  { sections }: Pick<Report, "sections">,
  findings: readonly Finding[],
  messages: Messages = MESSAGES,
): Verdict {
  const errors = findings.filter(({ severity }) => severity === "error");
  const blanks = errors.filter(({ check }) => check === "blank").length;
  if (errors.length > 0)
    return { kind: "open", text: messages.verdictNotReady(blanks, errors.length - blanks) };
  const suggestions = findings.filter(({ severity }) => severity === "warning").length;
  if (sections.length === 0) return { kind: "unrecognised", text: messages.verdictUnrecognised(suggestions) };
  return {
    kind: "ready",
    text: suggestions > 0 ? messages.verdictReadyWith(suggestions) : messages.verdictReady,
  };
}
