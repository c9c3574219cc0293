import type { EnteredRequirement, Limits } from "../report/requirement";
import { ROLES, type Role } from "../report/role";
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
  const text = strings.requirement.summary;
  const clauses = [
    clause(text.total, "characters", total),
    ...ROLES.flatMap((role) => [
      clause(strings.names.roles[role], "characters", roles[role]?.characters),
      clause(strings.names.roles[role], "share", roles[role]?.share),
    ]),
    ...together.map((held) => clause(text.together(rolesText(held.roles)), "share", held.share)),
    requiredRoles && text.requiredRoles(requiredRoles.map((role) => strings.names.roles[role])),
    requiredParts && text.requiredParts(requiredParts.map(strings.findings.partName)),
    counting && text.counting[counting],
  ].filter((each) => each !== undefined);
  return clauses.length === 0 ? text.nothing : strings.text.statements(clauses);
}

/** Roles that are held together: 问题、原因 */
export function rolesText(roles: readonly Role[]): string {
  return strings.text.list(roles.map((role) => strings.names.roles[role]));
}

const FORMATS: Readonly<Record<Measure, (limit: number) => string>> = {
  characters: formatCount,
  share: formatShare,
};

/** 问题不少于 10%, 打算 8%–20%; where the notice lifts the genre's own limit, that it does. */
function clause(what: string, measure: Measure, limits: Limits | undefined): string | undefined {
  if (limits === undefined) return undefined;
  const { min, max } = limits;
  const text = strings.requirement.summary;
  const amount = (limit: number) => text.amounts[measure](FORMATS[measure](limit));
  if (min !== undefined && min === max) return text.exactly(what, amount(min));
  if (min !== undefined && max !== undefined) {
    return text.between(what, FORMATS[measure](min), amount(max));
  }
  if (min !== undefined) return text.atLeast(what, amount(min));
  return max === undefined ? text.free[measure](what) : text.atMost(what, amount(max));
}
