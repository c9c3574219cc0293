import type { Report } from "../report/report";
import type { Limits, Requirement } from "../report/requirement";
import type { Role } from "../report/role";
import type { Check, ReportedFinding } from "./check";
import { isDraft } from "./draft";
import { MESSAGES } from "./messages";
import { documentSpan, sectionSpan } from "./places";
import { firstOfRole, roleLengths, sharedRoles } from "./role-lengths";

/** Below this, and with more of the text in themes, the advice of textbooks means nothing. */
const SHORTEST = 500;
const MOST_OTHER = 0.35;

/** Finds roles whose share or length is outside the requirement, and says by how many characters. */
export const balance: Check = {
  id: "balance",
  title: "各部分篇幅",
  basis: "textbook",
  severity: "warning",
  enteredSeverity: "error",
  *run(report, requirement) {
    const lengths = roleLengths(report.sections);
    const total = report.sections.reduce((sum, { characters }) => sum + characters, 0);
    if (!canJudge(report, requirement, lengths, total)) return;
    const shared = sharedRoles(report.sections);
    const known = (role: Role) => !shared.has(role);
    for (const [role, limits] of Object.entries(requirement.roles) as [Role, Requirement["roles"][Role]][]) {
      if (!known(role)) continue;
      const own = lengths.get(role) ?? 0;
      // A part that is not there at all is told by missing-section.
      if (own === 0 && (requirement.source === "default" || requirement.requiredRoles.includes(role)))
        continue;
      const message =
        outOfCharacters(role, own, limits?.characters) ?? outOfShare([role], own, total, limits?.share);
      if (message !== undefined) yield finding(report, role, message);
    }
    for (const { roles, share } of requirement.together ?? []) {
      const own = roles.reduce((sum, role) => sum + (lengths.get(role) ?? 0), 0);
      const message = own > 0 ? outOfShare(roles, own, total, share) : undefined;
      if (message !== undefined) yield finding(report, roles[0] ?? "other", message);
    }
  },
};

function canJudge(
  report: Report,
  { source }: Requirement,
  lengths: ReadonlyMap<Role, number>,
  total: number,
): boolean {
  if (total === 0 || isDraft(report)) return false;
  if (source === "user") return true;
  const other = lengths.get("other") ?? 0;
  return total >= SHORTEST && report.sections.length > 1 && other <= total * MOST_OTHER;
}

function finding(report: Report, role: Role, message: string): ReportedFinding {
  const section = firstOfRole(report, role);
  return { at: section === undefined ? documentSpan(report) : sectionSpan(report, section), message };
}

function outOfCharacters(role: Role, own: number, limits: Limits | undefined): string | undefined {
  if (limits?.min !== undefined && own < limits.min) return MESSAGES.roleTooShort(role, own, limits.min);
  if (limits?.max !== undefined && own > limits.max) return MESSAGES.roleTooLong(role, own, limits.max);
  return undefined;
}

/** What is lacking is counted so that the share is met after it has been written: the total grows with it. */
function outOfShare(
  roles: readonly Role[],
  own: number,
  total: number,
  limits: Limits | undefined,
): string | undefined {
  const share = own / total;
  const [role] = roles;
  if (role === undefined) return undefined;
  if (limits?.min !== undefined && share < limits.min) {
    const lacking = Math.ceil((limits.min * total - own) / (1 - limits.min));
    return roles.length > 1
      ? MESSAGES.togetherTooSmall(roles, share, limits.min, lacking)
      : MESSAGES.shareTooSmall(role, share, limits.min, lacking);
  }
  if (limits?.max !== undefined && share > limits.max) {
    const excess = Math.ceil((own - limits.max * total) / (1 - limits.max));
    return roles.length > 1
      ? MESSAGES.togetherTooLarge(roles, share, limits.max, excess)
      : MESSAGES.shareTooLarge(role, share, limits.max, excess);
  }
  return undefined;
}
