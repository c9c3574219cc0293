import type { EnteredRequirement, Limits, Requirement } from "../report/requirement";
import { ROLES, type Role } from "../report/role";
import { enteredLimits, isSameRoles, type LimitsPlace } from "./enter-requirement";
import { rolesText, type Measure } from "./requirement-summary";
import { strings } from "./strings";

/** A floor and a ceiling that can be entered. */
export interface LimitsRow {
  readonly id: string;
  readonly place: LimitsPlace;
  readonly measure: Measure;
  /** What is limited, in words that tell it from all other rows: 问题占比 */
  readonly name: string;
  readonly entered: Limits;
  /** What the genre advises as long as nothing is entered in this row. */
  readonly advised: Limits;
}

/** The rows of one thing that has limits. */
export interface LimitsGroup {
  readonly name: string;
  /** Absent for the whole and for roles that are held together. */
  readonly role?: Role;
  readonly rows: readonly LimitsRow[];
}

/** All limits that can be entered. */
export interface RequirementRows {
  readonly total: LimitsGroup;
  /** The roles that the genre requires, in their order; the main ones where it requires none. */
  readonly roles: readonly LimitsGroup[];
  readonly moreRoles: readonly LimitsGroup[];
  /** Roles that the genre or the entered requirement holds together. */
  readonly together: readonly LimitsGroup[];
}

const MAIN_ROLES: readonly Role[] = ["achievement", "problem", "plan"];

/** @param usual what the genre advises */
export function requirementRows(
  entered: EnteredRequirement,
  usual: Requirement,
  rare: RareRows = rareRows(entered),
): RequirementRows {
  const first = usual.requiredRoles.length > 0 ? usual.requiredRoles : MAIN_ROLES;
  const more = offeredRoles(rare).filter((role) => !first.includes(role));
  const group = (role: Role) => roleGroup(role, entered, usual);
  const held = withSets(
    (usual.together ?? []).map(({ roles }) => roles),
    rare.together,
  );
  const advised = entered.total ? undefined : usual.total;
  return {
    total: {
      name: strings.requirement.summary.total,
      rows: [
        row(
          { of: "total" },
          "characters",
          strings.requirement.nameOf.characters(strings.requirement.summary.total),
          entered,
          advised,
        ),
      ],
    },
    roles: first.map(group),
    moreRoles: more.map(group),
    together: held.map((roles) => togetherGroup(roles, entered, usual)),
  };
}

/** What is only offered where a file has it. */
export interface RareRows {
  /** Limits for what plays no role. */
  readonly other: boolean;
  readonly together: RoleSets;
}

/**
 * What an entered requirement has of it, and what it had before: as long as the page is open nothing goes from
 * under the cursor. The same object where nothing is new.
 */
export function rareRows(entered: EnteredRequirement, before: RareRows = NOTHING_RARE): RareRows {
  const { roles, requiredRoles, together = [] } = entered;
  const other = before.other || roles?.other !== undefined || requiredRoles?.includes("other") === true;
  const sets = withSets(
    before.together,
    together.map((held) => held.roles),
  );
  const isSame = other === before.other && sets.length === before.together.length;
  return isSame ? before : { other, together: sets };
}

const NOTHING_RARE: RareRows = { other: false, together: [] };

/** The roles that can be limited and demanded. */
export function offeredRoles({ other }: RareRows): readonly Role[] {
  return other ? ROLES : ROLES.filter((role) => role !== "other");
}

/** Every row, in the order of the page. */
export function allRows({ total, roles, moreRoles, together }: RequirementRows): readonly LimitsRow[] {
  return [total, ...roles, ...moreRoles, ...together].flatMap(({ rows }) => rows);
}

type RoleSets = readonly (readonly Role[])[];

function withSets(sets: RoleSets, more: RoleSets): RoleSets {
  const all = [...sets, ...more];
  return all.filter((roles, index) => all.findIndex((other) => isSameRoles(other, roles)) === index);
}

function roleGroup(role: Role, entered: EnteredRequirement, usual: Requirement): LimitsGroup {
  const name = strings.names.roles[role];
  const rows = (["characters", "share"] as const).map((measure) => {
    const isEntered = entered.roles?.[role]?.[measure] !== undefined;
    const advised = isEntered ? undefined : usual.roles[role]?.[measure];
    return row(
      { of: "role", role, measure },
      measure,
      strings.requirement.nameOf[measure](name),
      entered,
      advised,
    );
  });
  return { name, role, rows };
}

/** An entered list of roles held together stands in the place of the whole list of the genre. */
function togetherGroup(roles: readonly Role[], entered: EnteredRequirement, usual: Requirement): LimitsGroup {
  const name = strings.requirement.summary.together(rolesText(roles));
  const advised = entered.together ? undefined : enteredLimits(usual, { of: "together", roles });
  return {
    name,
    rows: [row({ of: "together", roles }, "share", strings.requirement.nameOf.share(name), entered, advised)],
  };
}

function row(
  place: LimitsPlace,
  measure: Measure,
  name: string,
  entered: EnteredRequirement,
  advised: Limits = {},
): LimitsRow {
  return { id: name, place, measure, name, entered: enteredLimits(entered, place) ?? {}, advised };
}
