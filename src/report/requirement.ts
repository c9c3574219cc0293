import type { Role } from "./role";

/** How characters are counted: all but white space, or as Word counts 字数 (a Latin or digit run is one). */
export type CountingRule = "characters" | "word";

/** A floor and a ceiling; either may be absent. */
export interface Limits {
  readonly min?: number;
  readonly max?: number;
}

/** What one role is held to: characters, and a fraction (0 to 1) of the sections' total. */
export interface RoleRequirement {
  readonly characters?: Limits;
  readonly share?: Limits;
}

/** Parts of a report that a genre or a notice may demand. */
export type RequiredPart = "salutation" | "closing" | "signature";

/** What a report is held to: the notice that asked for it (通知要求), and where that is silent, the genre. */
export interface Requirement {
  readonly total?: Limits;
  readonly roles: Readonly<Partial<Record<Role, RoleRequirement>>>;
  /** Roles held together, for example problems and causes at least one half. */
  readonly together?: readonly { readonly roles: readonly Role[]; readonly share: Limits }[];
  /** Roles that the report must have, in the order in which it must have them. */
  readonly requiredRoles: readonly Role[];
  readonly requiredParts: readonly RequiredPart[];
  readonly counting: CountingRule;
  /** What of all this somebody entered; a limit of it that is not met is an error, any other is advice. */
  readonly entered?: EnteredRequirement;
}

/** What somebody entered of a requirement; what is absent is left to the genre. */
export type EnteredRequirement = Partial<Omit<Requirement, "entered">>;
