import type { Finding } from "./check";
import { MESSAGES, type Messages } from "./messages";

/** The one line that says whether the report may be handed in. */
export interface Verdict {
  readonly ready: boolean;
  readonly text: string;
}

/** Sums up findings: 可以提交, or what still stands in the way. Only errors do. */
export function verdict(findings: readonly Finding[], messages: Messages = MESSAGES): Verdict {
  const errors = findings.filter(({ severity }) => severity === "error");
  const blanks = errors.filter(({ check }) => check === "blank").length;
  if (errors.length > 0)
    return { ready: false, text: messages.verdictNotReady(blanks, errors.length - blanks) };
  const suggestions = findings.filter(({ severity }) => severity === "warning").length;
  return {
    ready: true,
    text: suggestions > 0 ? messages.verdictReadyWith(suggestions) : messages.verdictReady,
  };
}
