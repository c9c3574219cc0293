import type { Genre } from "./genre";
import type { Role } from "./role";

/** What the text of a genre tells where nothing else is said. */
export const USUAL_ROLES: Readonly<Partial<Record<Genre, Role>>> = {
  述职报告: "achievement",
  述职述廉报告: "achievement",
  党建述职报告: "achievement",
  工作总结: "achievement",
  工作汇报: "achievement",
  事迹材料: "achievement",
  心得体会: "reflection",
};

/** What a report tells after what was done. */
export const CRITICAL_ROLES: readonly Role[] = ["problem", "cause", "plan"];

/** Genres that tell what was done, what was not done well, and what comes. */
export function tellsParts(genre: Genre): boolean {
  return USUAL_ROLES[genre] === "achievement" || genre === "竞聘报告";
}

/** Genres whose themes, too, tell nothing else. */
export const OF_ONE_PIECE: readonly Genre[] = ["事迹材料", "心得体会"];

/** Genres in which nobody tells achievements: 履行主体责任方面 says where one fell short. */
export const SELF_CRITICAL: readonly Genre[] = ["对照检查材料", "发言提纲"];
