import type { EnteredRequirement, Requirement, RoleRequirement } from "./requirement";
import { ROLES, type Role } from "./role";

/** What a report is held to: what was entered, and the genre's own for all that was not. */
export function mergeRequirement(entered: EnteredRequirement, genre: Requirement): Requirement {
  const roles: Partial<Record<Role, RoleRequirement>> = {};
  for (const role of ROLES) {
    const limits = { ...genre.roles[role], ...entered.roles?.[role] };
    if (limits.characters !== undefined || limits.share !== undefined) roles[role] = limits;
  }
  return { ...genre, ...entered, roles, entered };
}
