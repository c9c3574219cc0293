import type { Genre } from "../report/genre";
import type { RequiredPart, Requirement } from "../report/requirement";
import type { Role } from "../report/role";

type Defaults = Pick<Requirement, "total" | "roles" | "together"> & {
  readonly requiredRoles: readonly Role[];
  readonly requiredParts: readonly RequiredPart[];
};

/** No limits and no required parts: genres without a frame of their own. */
const FREE: Defaults = { roles: {}, requiredRoles: [], requiredParts: [] };

/**
 * A report on one's duties. The parts are what every textbook of official writing asks for. No notice that
 * fixes shares is known: the shares are local practice (weak), so a finding on them is advice.
 */
const DUTY: Defaults = {
  roles: {
    achievement: { share: { max: 0.75 } },
    reflection: { share: { max: 0.25 } },
    problem: { share: { min: 0.1 } },
    plan: { share: { min: 0.08, max: 0.2 } },
  },
  requiredRoles: ["achievement", "problem", "plan"],
  requiredParts: ["salutation", "closing", "signature"],
};

/**
 * Defaults by genre. Parts: textbooks (strong). Figures for 对照检查材料: one organisation's working rules
 * (weak). A genre that is not listed is free.
 */
const BY_GENRE: Readonly<Partial<Record<Genre, Defaults>>> = {
  述职报告: DUTY,
  述职述廉报告: { ...DUTY, requiredRoles: ["achievement", "integrity", "problem", "plan"] },
  党建述职报告: { ...DUTY, requiredParts: [] },
  工作总结: { ...FREE, requiredRoles: ["achievement", "problem", "plan"] },
  对照检查材料: {
    total: { min: 3000 },
    roles: { problem: { characters: { min: 500 } }, cause: { characters: { min: 300 } } },
    together: [{ roles: ["problem", "cause"], share: { min: 0.5 } }],
    requiredRoles: ["problem", "cause", "plan"],
    requiredParts: [],
  },
};

/** What textbooks and practice advise for a genre; every figure may be replaced by a notice's own. */
export function defaultRequirement(genre: Genre): Requirement {
  return { source: "default", counting: "characters", ...(BY_GENRE[genre] ?? FREE) };
}
