import type { Check } from "./check";
import { isDraft } from "./draft";
import { MESSAGES } from "./messages";
import { documentSpan } from "./places";

/** Finds a report that is shorter or longer than the requirement allows. */
export const length: Check = {
  id: "length",
  title: "全文字数",
  basis: "textbook",
  severity: "warning",
  enteredSeverity: "error",
  *run(report, { total }) {
    const { characters } = report;
    if (total === undefined || characters === 0 || isDraft(report)) return;
    if (total.min !== undefined && characters < total.min) {
      yield { at: documentSpan(report), message: MESSAGES.tooShort(characters, total.min) };
    } else if (total.max !== undefined && characters > total.max) {
      yield { at: documentSpan(report), message: MESSAGES.tooLong(characters, total.max) };
    }
  },
};
