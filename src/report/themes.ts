import type { Genre } from "./genre";
import type { Section } from "./report";
import type { Role } from "./role";
import { CRITICAL_ROLES, SELF_CRITICAL, USUAL_ROLES } from "./usual-roles";

const AFTER_PROBLEMS: readonly Role[] = ["cause", "plan"];
/** What may stand behind the plans. */
const NO_PLAN = /结语|结束语|附|说明|请示|有关事项|荣誉|获奖|廉/;

/**
 * Gives top-level sections that are themes the role that their place among the others tells.
 *
 * @param chosen the roles that the user has set, by the headings' text; they stay
 */
export function withThemes(
  sections: readonly Section[],
  genre: Genre,
  chosen: ReadonlyMap<string, Role>,
): readonly Section[] {
  const isOpen = ({ role, heading }: Section) => role === "other" && !chosen.has(heading?.text ?? "");
  const isTheme = (section: Section) => section.heading?.label !== undefined && isOpen(section);
  if (USUAL_ROLES[genre] === "achievement")
    return settleRow(withLastPart(sections, isTheme, isOpen), "achievement", CRITICAL_ROLES, isTheme);
  return SELF_CRITICAL.includes(genre) ? settleRow(sections, "problem", AFTER_PROBLEMS, isTheme) : sections;
}

/**
 * Gives the themes before the first part of another kind the role that the greater part of their siblings
 * plays: in a row of parallel headings the bodies of most say what all of them tell.
 */
function settleRow(
  sections: readonly Section[],
  usual: Role,
  others: readonly Role[],
  isTheme: (section: Section) => boolean,
): Section[] {
  const late = sections.findIndex(({ role }) => others.includes(role));
  const row = sections.slice(0, late < 0 ? sections.length : late);
  const lengthOf = (role: Role) =>
    row.reduce((sum, section) => sum + (section.role === role ? section.characters : 0), 0);
  if (lengthOf(usual) < lengthOf("other")) return [...sections];
  return sections.map((section, i) => {
    const named = usual === "achievement" || section.heading?.text.endsWith("方面") === true;
    return i < row.length && named && isTheme(section) ? { ...section, role: usual } : section;
  });
}

/** After the problems a report ends with what is to come, whatever its last heading is called: 不待扬鞭自奋蹄. */
function withLastPart(
  sections: readonly Section[],
  isTheme: (section: Section) => boolean,
  isOpen: (section: Section) => boolean,
): readonly Section[] {
  const last = sections[sections.length - 1];
  const before = sections[sections.length - 2];
  const follows = before?.role === "problem" || before?.role === "cause";
  if (last === undefined || !isTheme(last) || !follows || sections.some(({ role }) => role === "plan"))
    return sections;
  return NO_PLAN.test(last.heading?.text ?? "") ? sections : [...sections.slice(0, -1), asPlan(last, isOpen)];
}

/** The section with the themes in it: what stands under it tells the same. */
function asPlan(section: Section, isOpen: (section: Section) => boolean): Section {
  const children = section.children.map((child) => (isOpen(child) ? asPlan(child, isOpen) : child));
  return { ...section, role: "plan", children };
}
