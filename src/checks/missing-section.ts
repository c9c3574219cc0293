import { flatMap } from "../report/flat-map";
import { recogniseHeading } from "../report/recognise-role";
import type { Extent, Span } from "../report/paragraph";
import type { Report } from "../report/report";
import type { Role } from "../report/role";
import type { Check } from "./check";
import { allSections, documentSpan } from "./places";

/** A text shorter than this has only just been begun. */
const SHORTEST = 60;

/** Finds parts that the genre requires and that are told nowhere, not even inside another section. */
export const missingSection: Check = {
  id: "missing-section",
  basis: "textbook",
  severity: "error",
  *run(report, { requiredRoles, entered }) {
    if (report.characters < SHORTEST) return;
    const told = toldRoles(report);
    const demanded = entered?.requiredRoles !== undefined;
    // Without headings a part may be there and not be made out.
    const isRead = report.outline !== "transitions" && report.outline !== "none";
    for (const role of requiredRoles) {
      if (told.has(role)) continue;
      const at = documentSpan(report);
      yield isRead
        ? { at, message: (say) => say.missingSection(role), subject: role, demanded }
        : { at, message: (say) => say.unseenSection(role), subject: role, demanded, severity: "warning" };
    }
  },
};

/** Every role that a section plays, that a heading names beside another, or that a sentence speaks of. */
function toldRoles(report: Report): Set<Role> {
  const { sections } = report;
  const told = new Set<Role>(spokenOf(report));
  for (const { role, heading } of allSections(sections)) {
    // A theme tells what was done; a report without sections does so too.
    told.add(role === "other" ? "achievement" : role);
    for (const also of recogniseHeading(heading?.text ?? "")?.also ?? []) told.add(also);
  }
  if (sections.length === 0) told.add("achievement");
  return told;
}

/**
 * The roles of the sentences that tell of one inside another's section. A lead-in only announces, and plans
 * speak of the problems that they are to solve.
 */
function spokenOf({ sections, mentions, opening }: Report): Role[] {
  const plans = sections.filter(({ role }) => role === "plan");
  return flatMap(mentions, ({ role, at }) => {
    const announced = sections.length > 0 && isInside(at, opening.extent);
    const toSolve = role === "problem" && plans.some(({ extent }) => isInside(at, extent));
    return announced || toSolve ? [] : [role];
  });
}

function isInside({ paragraph, start }: Span, { from, to }: Extent): boolean {
  const afterStart = paragraph > from.paragraph || (paragraph === from.paragraph && start >= from.offset);
  return afterStart && (paragraph < to.paragraph || (paragraph === to.paragraph && start < to.offset));
}
