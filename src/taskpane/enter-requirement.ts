import type { EnteredRequirement, Limits, RoleRequirement } from "../report/requirement";
import { ROLES, type Role } from "../report/role";
import type { Measure } from "./requirement-summary";

/** Where in a requirement a pair of limits stands. */
export type LimitsPlace =
  | { readonly of: "total" }
  | { readonly of: "role"; readonly role: Role; readonly measure: Measure }
  | { readonly of: "together"; readonly roles: readonly Role[] };

/** The limits that are entered at a place; undefined where the genre's own hold. */
export function enteredLimits(entered: EnteredRequirement, place: LimitsPlace): Limits | undefined {
  if (place.of === "total") return entered.total;
  if (place.of === "role") return entered.roles?.[place.role]?.[place.measure];
  return entered.together?.find(({ roles }) => isSameRoles(roles, place.roles))?.share;
}

/** The requirement with other limits at a place; without any limit nothing is entered there any more. */
export function withLimits(
  entered: EnteredRequirement,
  place: LimitsPlace,
  limits: Limits,
): EnteredRequirement {
  const kept = limits.min === undefined && limits.max === undefined ? undefined : limits;
  if (place.of === "total") return withItem(entered, "total", kept);
  if (place.of === "role") {
    const before = entered.roles?.[place.role] ?? {};
    const characters = place.measure === "characters" ? kept : before.characters;
    const share = place.measure === "share" ? kept : before.share;
    const asked: RoleRequirement = { ...(characters && { characters }), ...(share && { share }) };
    const roles = { ...entered.roles, [place.role]: asked };
    const used = ROLES.filter((role) => roles[role]?.characters ?? roles[role]?.share);
    const left = Object.fromEntries(used.map((role) => [role, roles[role]]));
    return withItem(entered, "roles", used.length > 0 ? left : undefined);
  }
  const before = entered.together ?? [];
  const isNew = before.every(({ roles }) => !isSameRoles(roles, place.roles));
  const held = isNew ? [...before, { roles: place.roles, share: {} }] : before;
  const together = held.flatMap(({ roles, share }) => {
    const limit = isSameRoles(roles, place.roles) ? kept : share;
    return limit === undefined ? [] : [{ roles, share: limit }];
  });
  return withItem(entered, "together", together.length > 0 ? together : undefined);
}

/** The requirement with another value for one of its items; undefined leaves the item to the genre. */
export function withItem<Name extends keyof EnteredRequirement>(
  entered: EnteredRequirement,
  name: Name,
  value: EnteredRequirement[Name] | undefined,
): EnteredRequirement {
  const others = Object.fromEntries(Object.entries(entered).filter(([other]) => other !== name));
  return value === undefined ? others : { ...others, [name]: value };
}

/** A list with one more of its possible members, put before those that usually come later. */
export function withMember<T>(list: readonly T[], member: T, usualOrder: readonly T[]): readonly T[] {
  const later = usualOrder.slice(usualOrder.indexOf(member) + 1);
  const at = list.findIndex((each) => later.includes(each));
  return at < 0 ? [...list, member] : [...list.slice(0, at), member, ...list.slice(at)];
}

/** Do two lists hold the same roles together? */
export function isSameRoles(a: readonly Role[], b: readonly Role[]): boolean {
  return a.length === b.length && a.every((role) => b.includes(role));
}
