/** The pages that the check tab opens on top of its result. */
export const CHECK_PAGES = ["sections", "measures", "requirement", "checks", "record"] as const;

/** One of them: sections and their roles, problems and measures, the notice's requirement, the checks, the record. */
export type CheckPageId = (typeof CHECK_PAGES)[number];
