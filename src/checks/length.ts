import type { Check, Wording } from "./check";
import { isDraft } from "./draft";
import { heldLimits, isAbove, isBelow } from "./leeway";
import { documentSpan } from "./places";

/** Finds a report that is shorter or longer than the requirement allows. */
export const length: Check = {
  id: "length",
  basis: "textbook",
  severity: "warning",
  *run(report, { total, entered }) {
    const { characters } = report;
    if (total === undefined || characters === 0 || isDraft(report)) return;
    const demanded = entered?.total !== undefined;
    const at = documentSpan(report);
    const held = heldLimits(total, demanded);
    if (total.min !== undefined && isBelow(characters, held)) {
      const { min } = total;
      const message: Wording = (say) => say.tooShort(characters, min, demanded);
      yield { at, message, subject: "below", demanded };
    } else if (total.max !== undefined && isAbove(characters, held)) {
      const { max } = total;
      const message: Wording = (say) => say.tooLong(characters, max, demanded);
      yield { at, message, subject: "above", demanded };
    }
  },
};
