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
 * (weak). A 竞聘报告 is a speech, and textbooks let it greet its listeners first.
 *
 * A genre that is not listed is free, because its name says too little: 发言材料 are given at study sessions and
 * on taking office as well, and members speaking at an 组织生活会 need not go into causes; a 调研报告 may tell
 * good practice alone, a 工作汇报 may be about one piece of work; 心得体会 and 事迹材料 have no frame.
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
  竞聘报告: { ...FREE, requiredParts: ["salutation"] },
};

/** What textbooks and practice advise for a genre; every figure may be replaced by a notice's own. */
export function defaultRequirement(genre: Genre): Requirement {
  return { counting: "characters", ...(BY_GENRE[genre] ?? FREE) };
}
