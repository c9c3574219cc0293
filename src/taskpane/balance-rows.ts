import type { Finding } from "../checks/check";
import { sectionSpan } from "../checks/places";
import { heldLimits, heldShares, isAbove, isBelow } from "../checks/leeway";
import { firstOfRole, roleLengths, sharedRoles } from "../checks/role-lengths";
import type { Span } from "../report/paragraph";
import type { Report } from "../report/report";
import type { Limits, Requirement, RoleRequirement } from "../report/requirement";
import { ROLES, type Role } from "../report/role";

/** One row of the balance chart: what a role takes of the report, and what it should take. */
export interface BalanceRow {
  readonly role: Role;
  /** Fraction (0 to 1) of the sections' characters. */
  readonly share: number;
  readonly characters: number;
  /** Target band of the share; absent where nothing is asked. */
  readonly target?: Limits;
  /** `scattered` is told elsewhere but has no part of its own; `free` is not judged. */
  readonly state: "inside" | "below" | "above" | "missing" | "scattered" | "free";
  /** By how many characters it is too short or too long; 0 where it is inside. */
  readonly off: number;
  /** Where its first section begins, or where it is first spoken of; absent when it is nowhere. */
  readonly at?: Span;
}

/**
 * The rows of the chart: every role that the report has or must have, in the order in which reports give them.
 * They never say more than the findings: a draft, or a few lines, have shares that nobody judges yet.
 */
export function balanceRows(
  report: Report,
  requirement: Requirement,
  findings: readonly Finding[],
): BalanceRow[] {
  const lengths = roleLengths(report.sections);
  const total = report.sections.reduce((sum, { characters }) => sum + characters, 0);
  const told = toldOutside(report);
  return ROLES.flatMap((role): BalanceRow[] => {
    const section = firstOfRole(report, role);
    const mention = report.mentions.find((found) => found.role === role)?.at;
    if (!section && !requirement.requiredRoles.includes(role)) return [];
    const characters = lengths.get(role) ?? 0;
    const asked = requirement.roles[role];
    const at = section ? sectionSpan(report, section) : mention;
    const off = offBy(characters, total, asked);
    const isJudged = findings.some((finding) => finding.check === "balance" && isSame(finding.at, at));
    const row = {
      role,
      characters,
      share: total === 0 ? 0 : characters / total,
      off: Math.abs(off),
      ...(asked?.share ? { target: asked.share } : {}),
      ...(at ? { at } : {}),
    };
    if (!section) return [{ ...row, state: told.has(role) || mention ? "scattered" : "missing" }];
    if (off !== 0 && isJudged) return [{ ...row, state: off < 0 ? "below" : "above" }];
    if (off !== 0 && !isNear(row, asked)) return [{ ...row, state: "free" }];
    return [{ ...row, off: 0, state: asked ? "inside" : "free" }];
  });
}

/** Roles that have no section of their own but stand in another one's heading, or among the themes. */
function toldOutside({ sections }: Report): ReadonlySet<Role> {
  const told = sharedRoles(sections);
  if (sections.length === 0 || sections.some(({ role }) => role === "other")) told.add("achievement");
  return told;
}

/** Characters too few (negative) or too many; 0 where the limits are met. */
function offBy(part: number, total: number, asked: RoleRequirement | undefined): number {
  const { characters, share } = asked ?? {};
  const lacking = Math.max(
    (characters?.min ?? 0) - part,
    // What is added to the part is added to the whole, and what is taken from it is taken from the whole.
    share?.min === undefined ? 0 : Math.ceil((share.min * total - part) / (1 - share.min)),
  );
  if (lacking > 0) return -lacking;
  const excess = Math.max(
    part - (characters?.max ?? part),
    share?.max === undefined ? 0 : Math.ceil((part - share.max * total) / (1 - share.max)),
  );
  return Math.max(excess, 0);
}

/** True where a role misses its limits by so little that no finding speaks of it. */
function isNear(
  { share, characters }: Pick<BalanceRow, "share" | "characters">,
  asked: RoleRequirement | undefined,
): boolean {
  const shares = heldShares(asked?.share ?? {}, false);
  const limits = heldLimits(asked?.characters ?? {}, false);
  const shareFits = !isBelow(share, shares) && !isAbove(share, shares);
  return shareFits && !isBelow(characters, limits) && !isAbove(characters, limits);
}

function isSame(a: Span, b: Span | undefined): boolean {
  return b !== undefined && a.paragraph === b.paragraph && a.start === b.start && a.end === b.end;
}
