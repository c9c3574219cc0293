import type { Span } from "../report/paragraph";
import type { RequiredPart } from "../report/requirement";
import type { Report } from "../report/report";
import type { Check, Wording } from "./check";
import { documentSpan, trimmedSpan } from "./places";

const LONGEST_SENTENCE = 60;

/** Finds a report without a salutation (称谓). */
export const missingSalutation: Check = missingPart(
  "salutation",
  (say) => say.missingSalutation,
  ({ salutation }) => salutation !== undefined,
);

/** Finds a report without a closing formula (结束语). */
export const missingClosing: Check = missingPart(
  "closing",
  (say) => say.missingClosing,
  ({ closingFormula }) => closingFormula !== undefined,
);

/** Finds a report that nobody signs (落款). */
export const missingSignature: Check = missingPart(
  "signature",
  (say) => say.missingSignature,
  ({ signature }) => signature !== undefined,
);

function missingPart(part: RequiredPart, message: Wording, isThere: (report: Report) => boolean): Check {
  return {
    id: `missing-${part}`,
    basis: "textbook",
    severity: "warning",
    *run(report, { requiredParts, entered }) {
      if (report.characters === 0 || !requiredParts.includes(part) || isThere(report)) return;
      const at = part === "salutation" ? documentSpan(report) : lastSentence(report);
      yield { at, message, subject: part, demanded: entered?.requiredParts !== undefined };
    },
  };
}

/** The last sentence of the document. */
function lastSentence({ paragraphs }: Report): Span {
  let last = paragraphs.length - 1;
  while (last > 0 && paragraphs[last]?.text.trim() === "") last--;
  const text = paragraphs[last]?.text ?? "";
  const { start, end } = trimmedSpan(Math.max(0, last), text);
  let from = Math.max(start, end - 1);
  while (from > start && end - from < LONGEST_SENTENCE && !/[。！？]/.test(text.charAt(from - 1))) from--;
  return { paragraph: Math.max(0, last), start: from, end };
}
