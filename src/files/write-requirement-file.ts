import type { EnteredRequirement } from "../report/requirement";

/** A requirement as the text of a file that readRequirementFile reads back, laid out for people. */
export function writeRequirementFile(entered: EnteredRequirement): string {
  const { total, roles, together, requiredRoles, requiredParts, counting } = entered;
  // The order of the items is that of docs/requirement.md.
  const ordered = { total, roles, together, requiredRoles, requiredParts, counting };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}
