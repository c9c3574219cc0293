import type { Section } from "../report/report";
import type { Role } from "../report/role";
import type { Check } from "./check";
import { sectionSpan } from "./places";

/** The order of every textbook. 廉洁自律 stands where the writer likes; 体会 may follow the problems. */
const TEXTBOOK: readonly Role[] = ["achievement", "reflection", "problem", "cause", "plan"];
const FREE_PAIR: readonly Role[] = ["reflection", "problem", "cause"];

/** Finds a part that stands before one that it should follow. */
export const sectionOrder: Check = {
  id: "section-order",
  basis: "textbook",
  severity: "warning",
  *run(report, requirement) {
    if (requirement.requiredRoles.length === 0) return;
    const entered = requirement.entered?.requiredRoles ?? [];
    const ordered = report.sections
      .filter(({ role }) => TEXTBOOK.includes(role) || entered.includes(role))
      // Sections of one role that follow one another are one part.
      .filter(({ role }, i, parts) => role !== parts[i - 1]?.role);
    if (new Set(ordered.map(({ role }) => role)).size < ordered.length) return;
    for (const [i, section] of ordered.entries()) {
      const earlier = ordered.slice(i + 1).find((later) => precedes(later, section, entered));
      if (earlier === undefined) continue;
      yield {
        at: sectionSpan(report, section),
        message: (say) => say.sectionOrder(section.role, earlier.role),
        related: [sectionSpan(report, earlier)],
        demanded: entered.includes(section.role) && entered.includes(earlier.role),
      };
      return;
    }
  },
};

/** True where the first section should stand before the second: as the notice says, else as textbooks do. */
function precedes({ role: a }: Section, { role: b }: Section, entered: readonly Role[]): boolean {
  if (entered.includes(a) && entered.includes(b)) return entered.indexOf(a) < entered.indexOf(b);
  if (!TEXTBOOK.includes(a) || !TEXTBOOK.includes(b)) return false;
  const free = (a === "reflection" || b === "reflection") && FREE_PAIR.includes(a) && FREE_PAIR.includes(b);
  return !free && TEXTBOOK.indexOf(a) < TEXTBOOK.indexOf(b);
}
