import type { Section } from "../report/report";
import type { Role } from "../report/role";
import type { Check } from "./check";
import { MESSAGES } from "./messages";
import { sectionSpan } from "./places";

/** Parts that stand where the writer likes, unless a notice says otherwise. */
const FREE: readonly Role[] = ["integrity", "reflection"];

/** Finds a required part that stands before one that it should follow. */
export const sectionOrder: Check = {
  id: "section-order",
  title: "部分次序",
  basis: "textbook",
  severity: "warning",
  enteredSeverity: "error",
  *run(report, { requiredRoles, source }) {
    const ordered = requiredRoles.filter((role) => source === "user" || !FREE.includes(role));
    const required = report.sections.filter(({ role }) => ordered.includes(role));
    if (new Set(required.map(({ role }) => role)).size < required.length) return;
    const place = ({ role }: Section) => ordered.indexOf(role);
    for (const [i, section] of required.entries()) {
      const earlier = required.slice(i + 1).find((later) => place(later) < place(section));
      if (earlier === undefined) continue;
      yield {
        at: sectionSpan(report, section),
        message: MESSAGES.sectionOrder(section.role, earlier.role),
        related: [sectionSpan(report, earlier)],
      };
      return;
    }
  },
};
