import { recogniseHeading } from "../report/recognise-role";
import type { Report, Section } from "../report/report";
import type { Role } from "../report/role";

/** How many characters each role has; what a subsection says of its own role counts for that role. */
export function roleLengths(sections: readonly Section[]): Map<Role, number> {
  const lengths = new Map<Role, number>();
  const add = (section: Section) => {
    const inside = section.children.reduce((sum, { characters }) => sum + characters, 0);
    lengths.set(section.role, (lengths.get(section.role) ?? 0) + section.characters - inside);
    section.children.forEach(add);
  };
  sections.forEach(add);
  return lengths;
}

/** Roles that share a section with another (存在的问题及下步打算): their own length is not known. */
export function sharedRoles(sections: readonly Section[]): Set<Role> {
  const shared = new Set<Role>();
  for (const { heading, role } of sections) {
    const also = recogniseHeading(heading?.text ?? "")?.also ?? [];
    for (const other of also) shared.add(other);
    if (also.length > 0) shared.add(role);
  }
  return shared;
}

/** The first section of a role, at the top level or below it. */
export function firstOfRole({ sections }: Report, role: Role): Section | undefined {
  for (const section of sections) {
    if (section.role === role) return section;
    const child = section.children.find((candidate) => candidate.role === role);
    if (child !== undefined) return child;
  }
  return undefined;
}
