import { recogniseHeading } from "../report/recognise-role";
import type { Report } from "../report/report";
import type { Role } from "../report/role";
import type { Check } from "./check";
import { MESSAGES } from "./messages";
import { allSections, documentSpan } from "./places";

/** A text shorter than this has only just been begun. */
const SHORTEST = 60;

/** Finds parts that the genre requires and that are told nowhere, not even inside another section. */
export const missingSection: Check = {
  id: "missing-section",
  title: "缺少部分",
  basis: "textbook",
  severity: "error",
  enteredSeverity: "error",
  *run(report, { requiredRoles }) {
    if (report.characters < SHORTEST) return;
    const told = toldRoles(report);
    for (const role of requiredRoles) {
      if (!told.has(role)) yield { at: documentSpan(report), message: MESSAGES.missingSection(role) };
    }
  },
};

/** Every role that a section plays, that a heading names beside another, or that a sentence speaks of. */
function toldRoles({ sections, mentions }: Report): Set<Role> {
  const told = new Set<Role>(mentions.map(({ role }) => role));
  for (const { role, heading } of allSections(sections)) {
    // A theme tells what was done; a report without sections does so too.
    told.add(role === "other" ? "achievement" : role);
    for (const also of recogniseHeading(heading?.text ?? "")?.also ?? []) told.add(also);
  }
  if (sections.length === 0) told.add("achievement");
  return told;
}
