/** What a section does in a report (domain.md's roles); `other` names a theme without a role of its own. */
export type Role = "achievement" | "reflection" | "problem" | "cause" | "plan" | "integrity" | "other";

/** The roles of the contract with other programs: sections, and the text before and after them. */
export type PartRole = Role | "opening" | "closing";

/** All roles in the order in which a report gives them. */
export const ROLES: readonly Role[] = [
  "achievement",
  "integrity",
  "reflection",
  "problem",
  "cause",
  "plan",
  "other",
];

/** The Chinese name of each role, as the pane and the command line show it. */
export const ROLE_NAMES: Readonly<Record<PartRole, string>> = {
  opening: "开头",
  achievement: "成绩",
  integrity: "廉洁",
  reflection: "体会",
  problem: "问题",
  cause: "原因",
  plan: "打算",
  other: "其他",
  closing: "结尾",
};
