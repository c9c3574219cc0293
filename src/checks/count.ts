import type { Check } from "./check";
import { MESSAGES } from "./messages";
import { textOf } from "./places";

/** Finds a sentence that announces n items before m of them (三个方面 before two). */
export const count: Check = {
  id: "count",
  title: "数目不符",
  basis: "textbook",
  severity: "error",
  *run({ paragraphs, leads }) {
    for (const { at, declared, members, agrees, uncertain } of leads) {
      if (agrees || uncertain) continue;
      yield {
        at,
        message: MESSAGES.count(textOf(paragraphs, at), declared, members.length),
        related: members,
      };
    }
  },
};
