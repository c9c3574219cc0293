import type { EnteredRequirement, Limits, RequiredPart, Requirement, RoleRequirement } from "./requirement";
import { ROLES } from "./role";
import type { Role } from "./role";
import { VALUE_MESSAGES, type ValueMessages } from "./value-messages";
import { ValueReader, type ValuePath as Path, type ValueProblem } from "./value-reader";

/** Says, for each mistake, what is wrong in an entered requirement and where. */
export class RequirementError extends Error {
  readonly problems: readonly ValueProblem[];

  constructor(problems: readonly ValueProblem[]) {
    super(problems.map(({ text }) => text).join("；"));
    this.name = "RequirementError";
    this.problems = problems;
  }
}

/**
 * Checks that a value read from JSON is a requirement, or a part of one.
 * Throws a RequirementError that names every wrong place by its path, for example roles.plan.share.min.
 */
export function parseRequirement(
  value: unknown,
  messages: ValueMessages = VALUE_MESSAGES,
): EnteredRequirement {
  const reader = new RequirementReader(messages);
  const entered = reader.requirement(value);
  if (reader.problems.length > 0) throw new RequirementError(reader.problems);
  return entered;
}

const REQUIRED_PARTS: readonly RequiredPart[] = ["salutation", "closing", "signature"];
const COUNTING_RULES = ["characters", "word"] as const;

/** Says what a limit has to be; `undefined` where it is all right. */
type LimitRule = (limit: number, end: keyof Limits, say: ValueMessages) => string | undefined;

const CHARACTERS: LimitRule = (limit, _end, say) =>
  Number.isInteger(limit) && limit >= 0 ? undefined : say.notCharacters;

const SHARE: LimitRule = (limit, end, say) => {
  if (!(limit >= 0 && limit <= 1)) return say.notShare;
  return limit === 1 && end === "min" ? say.wholeShare : undefined;
};

/** Reads each part of the JSON, collects what is wrong, and leaves out what it cannot use. */
class RequirementReader extends ValueReader {
  requirement(value: unknown): EnteredRequirement {
    const fields = this.fields(
      value,
      [],
      ["total", "roles", "together", "requiredRoles", "requiredParts", "counting"],
    );
    const { total, roles, together, requiredRoles, requiredParts, counting } = fields;
    return {
      ...(total !== undefined && { total: this.limits(total, ["total"], CHARACTERS) }),
      ...(roles !== undefined && { roles: this.roles(roles) }),
      ...(together !== undefined && { together: this.list(together, ["together"], this.together) }),
      ...(requiredRoles !== undefined && {
        requiredRoles: this.names(requiredRoles, ["requiredRoles"], ROLES),
      }),
      ...(requiredParts !== undefined && {
        requiredParts: this.names(requiredParts, ["requiredParts"], REQUIRED_PARTS),
      }),
      ...(counting !== undefined && this.counting(counting)),
    };
  }

  private roles(value: unknown): Requirement["roles"] {
    const roles: Partial<Record<Role, RoleRequirement>> = {};
    const fields = this.fields(value, ["roles"], ROLES);
    for (const role of ROLES) {
      if (fields[role] === undefined) continue;
      const path = ["roles", role];
      const { characters, share } = this.fields(fields[role], path, ["characters", "share"]);
      roles[role] = {
        ...(characters !== undefined && {
          characters: this.limits(characters, [...path, "characters"], CHARACTERS),
        }),
        ...(share !== undefined && { share: this.limits(share, [...path, "share"], SHARE) }),
      };
    }
    return roles;
  }

  private readonly together = (value: unknown, path: Path): { roles: readonly Role[]; share: Limits } => {
    const { roles, share } = this.fields(value, path, ["roles", "share"]);
    return {
      roles: this.names(roles, [...path, "roles"], ROLES),
      share: this.limits(share, [...path, "share"], SHARE),
    };
  };

  private counting(value: unknown): Pick<EnteredRequirement, "counting"> {
    const counting = COUNTING_RULES.find((rule) => rule === value);
    if (counting !== undefined) return { counting };
    this.problem(["counting"], this.say.notEither(COUNTING_RULES.map((known) => JSON.stringify(known))));
    return {};
  }

  private limits(value: unknown, path: Path, rule: LimitRule): Limits {
    const fields = this.fields(value, path, ["min", "max"]);
    const limits: { min?: number; max?: number } = {};
    for (const end of ["min", "max"] as const) {
      const limit = fields[end];
      if (limit === undefined) continue;
      const wrong = rule(typeof limit === "number" ? limit : NaN, end, this.say);
      if (wrong !== undefined) this.problem([...path, end], wrong);
      else if (typeof limit === "number") limits[end] = limit;
    }
    if (limits.min !== undefined && limits.max !== undefined && limits.min > limits.max) {
      this.problem(path, this.say.minAboveMax);
    }
    return limits;
  }
}
