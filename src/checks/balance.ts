import type { Report } from "../report/report";
import type { Limits, Requirement } from "../report/requirement";
import { ROLES, type Role } from "../report/role";
import type { Check, ReportedFinding, Wording } from "./check";
import { isDraft } from "./draft";
import { heldLimits, heldShares, isAbove, isBelow } from "./leeway";
import { documentSpan, sectionSpan } from "./places";
import { firstOfRole, roleLengths, sharedRoles } from "./role-lengths";

/** Below this, and with more of the text in themes, the advice of textbooks means nothing. */
const SHORTEST = 500;
const MOST_OTHER = 0.35;

/** A limit that is not met. */
interface Excess {
  readonly side: "below" | "above";
  readonly message: Wording;
}

/** Finds roles whose share or length is outside the requirement, and says by how many characters. */
export const balance: Check = {
  id: "balance",
  basis: "textbook",
  severity: "warning",
  *run(report, requirement) {
    const lengths = roleLengths(report.sections);
    const total = report.sections.reduce((sum, { characters }) => sum + characters, 0);
    if (total === 0 || isDraft(report)) return;
    const advised = canAdvise(report, lengths, total);
    const shared = sharedRoles(report.sections);
    for (const role of ROLES) {
      const own = lengths.get(role) ?? 0;
      // A part that is not there at all is told by missing-section.
      const untold = own === 0 && requirement.requiredRoles.includes(role);
      if (!shared.has(role) && !untold) yield* judgeRole(report, requirement, role, own, total, advised);
    }
    const demanded = requirement.entered?.together !== undefined;
    for (const { roles, share } of demanded || advised ? (requirement.together ?? []) : []) {
      const own = roles.reduce((sum, role) => sum + (lengths.get(role) ?? 0), 0);
      const excess = own > 0 ? outOfShare(roles, own, total, share, demanded) : undefined;
      if (excess !== undefined) yield finding(report, roles, excess, demanded);
    }
  },
};

/** Can the default shares be held against this report? */
function canAdvise(report: Report, lengths: ReadonlyMap<Role, number>, total: number): boolean {
  const other = lengths.get("other") ?? 0;
  return total >= SHORTEST && report.sections.length > 1 && other <= total * MOST_OTHER;
}

/** One finding for a role at most; what the notice demands comes before what is usual. */
function* judgeRole(
  report: Report,
  { roles, entered }: Requirement,
  role: Role,
  own: number,
  total: number,
  advised: boolean,
): Iterable<ReportedFinding> {
  const limits = roles[role];
  const found = (["characters", "share"] as const).flatMap((kind) => {
    const demanded = entered?.roles?.[role]?.[kind] !== undefined;
    if (!demanded && (!advised || own === 0)) return [];
    const excess =
      kind === "characters"
        ? outOfCharacters(role, own, limits?.characters, demanded)
        : outOfShare([role], own, total, limits?.share, demanded);
    return excess === undefined ? [] : [{ excess, demanded }];
  });
  const gravest = found.find(({ demanded }) => demanded) ?? found[0];
  if (gravest !== undefined) yield finding(report, [role], gravest.excess, gravest.demanded);
}

function finding(
  report: Report,
  roles: readonly Role[],
  { side, message }: Excess,
  demanded: boolean,
): ReportedFinding {
  const section = firstOfRole(report, roles[0] ?? "other");
  return {
    at: section === undefined ? documentSpan(report) : sectionSpan(report, section),
    message,
    subject: `${roles.join("+")} ${side}`,
    demanded,
  };
}

function outOfCharacters(
  role: Role,
  own: number,
  limits: Limits | undefined,
  demanded: boolean,
): Excess | undefined {
  const { min, max } = limits ?? {};
  const held = heldLimits(limits ?? {}, demanded);
  if (min !== undefined && isBelow(own, held))
    return { side: "below", message: (say) => say.roleTooShort(role, own, min, demanded) };
  if (max !== undefined && isAbove(own, held))
    return { side: "above", message: (say) => say.roleTooLong(role, own, max, demanded) };
  return undefined;
}

/** What is lacking is counted so that the share is met after it has been written: the total grows with it. */
function outOfShare(
  roles: readonly Role[],
  own: number,
  total: number,
  limits: Limits | undefined,
  demanded: boolean,
): Excess | undefined {
  const share = own / total;
  const [role] = roles;
  if (role === undefined) return undefined;
  const held = heldShares(limits ?? {}, demanded);
  if (limits?.min !== undefined && isBelow(share, held)) {
    const lacking = Math.ceil((limits.min * total - own) / (1 - limits.min));
    const { min } = limits;
    const message: Wording = (say) =>
      roles.length > 1
        ? say.togetherTooSmall(roles, share, min, lacking, demanded)
        : say.shareTooSmall(role, share, min, lacking, demanded);
    return { side: "below", message };
  }
  if (limits?.max !== undefined && isAbove(share, held)) {
    const excess = Math.ceil((own - limits.max * total) / (1 - limits.max));
    const { max } = limits;
    const message: Wording = (say) =>
      roles.length > 1
        ? say.togetherTooLarge(roles, share, max, excess, demanded)
        : say.shareTooLarge(role, share, max, excess, demanded);
    return { side: "above", message };
  }
  return undefined;
}
