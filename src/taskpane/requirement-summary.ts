import { MESSAGES } from "../checks/messages";
import type { EnteredRequirement, Limits } from "../report/requirement";
import { ROLE_NAMES, ROLES, type Role } from "../report/role";
import { formatCount, formatShare } from "./format";
import { strings } from "./strings";

/** What a limit counts: characters, or a fraction (0 to 1) of the sections' characters. */
export type Measure = "characters" | "share";

/**
 * What somebody entered of a requirement, in one sentence without a full stop:
 * 全文不少于 3,000 字；问题不少于 10%. Says so where nothing is entered.
 */
export function requirementSummary(entered: EnteredRequirement = {}): string {
  const { total, roles = {}, together = [], requiredRoles, requiredParts, counting } = entered;
  const clauses = [
    clause(TEXT.total, "characters", total),
    ...ROLES.flatMap((role) => [
      clause(ROLE_NAMES[role], "characters", roles[role]?.characters),
      clause(ROLE_NAMES[role], "share", roles[role]?.share),
    ]),
    ...together.map((held) => clause(TEXT.together(rolesText(held.roles)), "share", held.share)),
    requiredRoles && TEXT.requiredRoles(requiredRoles.map((role) => ROLE_NAMES[role])),
    requiredParts && TEXT.requiredParts(requiredParts.map(MESSAGES.partName)),
    counting && TEXT.counting[counting],
  ].filter((text) => text !== undefined);
  return clauses.length === 0 ? TEXT.nothing : clauses.join("；");
}

/** Roles that are held together: 问题、原因 */
export function rolesText(roles: readonly Role[]): string {
  return roles.map((role) => ROLE_NAMES[role]).join("、");
}

const TEXT = strings.requirement.summary;
const FORMATS: Readonly<Record<Measure, (limit: number) => string>> = {
  characters: formatCount,
  share: formatShare,
};

/** 问题不少于 10%, 打算 8%–20%; where the notice lifts the genre's own limit, that it does. */
function clause(what: string, measure: Measure, limits: Limits | undefined): string | undefined {
  if (limits === undefined) return undefined;
  const { min, max } = limits;
  const amount = (limit: number) => TEXT.amounts[measure](FORMATS[measure](limit));
  if (min !== undefined && min === max) return TEXT.exactly(what, amount(min));
  if (min !== undefined && max !== undefined) {
    return TEXT.between(what, FORMATS[measure](min), amount(max));
  }
  if (min !== undefined) return TEXT.atLeast(what, amount(min));
  return max === undefined ? TEXT.free[measure](what) : TEXT.atMost(what, amount(max));
}
