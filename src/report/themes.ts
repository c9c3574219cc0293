import type { Genre } from "./genre";
import type { Section } from "./report";
import type { Role } from "./role";
import { CRITICAL_ROLES, SELF_CRITICAL, USUAL_ROLES } from "./usual-roles";

const AFTER_PROBLEMS: readonly Role[] = ["cause", "plan"];
/** What may stand behind the plans. */
const NO_PLAN = /结语|结束语|附|说明|请示|有关事项|荣誉|获奖|廉/;

/** Gives top-level sections that are themes the role that their place among the others tells. */
export function withThemes(sections: readonly Section[], genre: Genre): readonly Section[] {
  if (USUAL_ROLES[genre] === "achievement")
    return settleRow(withLastPart(sections), "achievement", CRITICAL_ROLES);
  return SELF_CRITICAL.includes(genre) ? settleRow(sections, "problem", AFTER_PROBLEMS) : sections;
}

/**
 * Gives the themes before the first part of another kind the role that the greater part of their siblings
 * plays: in a row of parallel headings the bodies of most say what all of them tell.
 */
function settleRow(sections: readonly Section[], usual: Role, others: readonly Role[]): Section[] {
  const late = sections.findIndex(({ role }) => others.includes(role));
  const row = sections.slice(0, late < 0 ? sections.length : late);
  const lengthOf = (role: Role) =>
    row.reduce((sum, section) => sum + (section.role === role ? section.characters : 0), 0);
  if (lengthOf(usual) < lengthOf("other")) return [...sections];
  return sections.map((section, i) => {
    const { role, heading } = section;
    const theme = heading?.label !== undefined && (usual === "achievement" || heading.text.endsWith("方面"));
    return i < row.length && role === "other" && theme ? { ...section, role: usual } : section;
  });
}

/** After the problems a report ends with what is to come, whatever its last heading is called: 不待扬鞭自奋蹄. */
function withLastPart(sections: readonly Section[]): readonly Section[] {
  const last = sections[sections.length - 1];
  const before = sections[sections.length - 2];
  const open = last?.role === "other" && last.heading?.label !== undefined;
  const follows = before?.role === "problem" || before?.role === "cause";
  if (!open || !follows || sections.some(({ role }) => role === "plan")) return sections;
  return NO_PLAN.test(last.heading.text) ? sections : [...sections.slice(0, -1), asPlan(last)];
}

function asPlan(section: Section): Section {
  return { ...section, role: "plan", children: section.children.map(asPlan) };
}
