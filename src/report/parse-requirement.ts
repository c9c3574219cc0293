import type { Limits, RequiredPart, Requirement, RoleRequirement } from "./requirement";
import { ROLES } from "./role";
import type { Role } from "./role";

/** What somebody entered of a requirement; the parts that are absent are left to the genre. */
export type EnteredRequirement = Partial<Omit<Requirement, "source">>;

/** Says in Chinese, one sentence for each mistake, what is wrong in an entered requirement and where. */
export class RequirementError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("；"));
    this.name = "RequirementError";
    this.problems = problems;
  }
}

/**
 * Checks that a value read from JSON is a requirement, or a part of one. A `source` in it does not count.
 * Throws a RequirementError that names every wrong place by its path, for example roles.plan.share.min.
 */
export function parseRequirement(value: unknown): EnteredRequirement {
  const reader = new Reader();
  const entered = reader.requirement(value);
  if (reader.problems.length > 0) throw new RequirementError(reader.problems);
  return entered;
}

/**
 * What an entered requirement demands. The limits are only those that were entered, for nobody asked for
 * the genre's own; which parts there must be and how characters are counted comes from the genre where
 * it was not entered.
 */
export function demandedRequirement(entered: EnteredRequirement, genre: Requirement): Requirement {
  const { requiredRoles, requiredParts, counting } = genre;
  return { roles: {}, requiredRoles, requiredParts, counting, ...entered, source: "user" };
}

/** What the genre advises beside an entered requirement: its limits on all that was not entered. */
export function remainingAdvice(entered: EnteredRequirement, genre: Requirement): Requirement {
  const { total, together, ...rest } = genre;
  const { requiredRoles, requiredParts, counting } = demandedRequirement(entered, genre);
  const roles: Partial<Record<Role, RoleRequirement>> = {};
  for (const role of ROLES) {
    const { characters, share } = genre.roles[role] ?? {};
    roles[role] = {
      ...(characters !== undefined && entered.roles?.[role]?.characters === undefined && { characters }),
      ...(share !== undefined && entered.roles?.[role]?.share === undefined && { share }),
    };
  }
  return {
    ...rest,
    ...(total !== undefined && entered.total === undefined && { total }),
    ...(together !== undefined && entered.together === undefined && { together }),
    roles,
    requiredRoles,
    requiredParts,
    counting,
  };
}

const REQUIRED_PARTS: readonly RequiredPart[] = ["salutation", "closing", "signature"];
const COUNTING_RULES = ["characters", "word"] as const;

type Fields = Readonly<Record<string, unknown>>;

/** Says what a limit has to be; `undefined` where it is all right. */
type LimitRule = (limit: number) => string | undefined;

const CHARACTERS: LimitRule = (limit) =>
  Number.isInteger(limit) && limit >= 0 ? undefined : "应为字数（不小于 0 的整数）";
const SHARE: LimitRule = (limit) => (limit >= 0 && limit <= 1 ? undefined : "应为 0 到 1 之间的数");

/** Reads each part of the JSON, collects what is wrong, and leaves out what it cannot use. */
class Reader {
  readonly problems: string[] = [];

  requirement(value: unknown): EnteredRequirement {
    const fields = this.fields(value, "", [
      "source",
      "total",
      "roles",
      "together",
      "requiredRoles",
      "requiredParts",
      "counting",
    ]);
    const { total, roles, together, requiredRoles, requiredParts, counting } = fields;
    return {
      ...(total !== undefined && { total: this.limits(total, "total", CHARACTERS) }),
      ...(roles !== undefined && { roles: this.roles(roles) }),
      ...(together !== undefined && { together: this.list(together, "together", this.together) }),
      ...(requiredRoles !== undefined && {
        requiredRoles: this.names(requiredRoles, "requiredRoles", ROLES),
      }),
      ...(requiredParts !== undefined && {
        requiredParts: this.names(requiredParts, "requiredParts", REQUIRED_PARTS),
      }),
      ...(counting !== undefined && this.counting(counting)),
    };
  }

  private roles(value: unknown): Requirement["roles"] {
    const roles: Partial<Record<Role, RoleRequirement>> = {};
    const fields = this.fields(value, "roles", ROLES);
    for (const role of ROLES) {
      if (fields[role] === undefined) continue;
      const path = `roles.${role}`;
      const { characters, share } = this.fields(fields[role], path, ["characters", "share"]);
      roles[role] = {
        ...(characters !== undefined && {
          characters: this.limits(characters, `${path}.characters`, CHARACTERS),
        }),
        ...(share !== undefined && { share: this.limits(share, `${path}.share`, SHARE) }),
      };
    }
    return roles;
  }

  private readonly together = (value: unknown, path: string): { roles: readonly Role[]; share: Limits } => {
    const { roles, share } = this.fields(value, path, ["roles", "share"]);
    return {
      roles: this.names(roles, `${path}.roles`, ROLES),
      share: this.limits(share, `${path}.share`, SHARE),
    };
  };

  private counting(value: unknown): Pick<EnteredRequirement, "counting"> {
    const counting = COUNTING_RULES.find((rule) => rule === value);
    if (counting !== undefined) return { counting };
    this.problem("counting", `应为 ${COUNTING_RULES.map((rule) => JSON.stringify(rule)).join(" 或 ")}`);
    return {};
  }

  private limits(value: unknown, path: string, rule: LimitRule): Limits {
    const fields = this.fields(value, path, ["min", "max"]);
    const limits: { min?: number; max?: number } = {};
    for (const end of ["min", "max"] as const) {
      const limit = fields[end];
      if (limit === undefined) continue;
      const wrong = typeof limit === "number" ? rule(limit) : rule(NaN);
      if (wrong !== undefined) this.problem(`${path}.${end}`, wrong);
      else if (typeof limit === "number") limits[end] = limit;
    }
    if (limits.min !== undefined && limits.max !== undefined && limits.min > limits.max) {
      this.problem(path, "的 min 不应大于 max");
    }
    return limits;
  }

  private names<Name extends string>(value: unknown, path: string, known: readonly Name[]): readonly Name[] {
    const found = this.list(value, path, (each, at) => {
      const name = known.find((candidate) => candidate === each);
      if (name === undefined) this.problem(at, `应为 ${known.join("、")} 之一`);
      return name;
    });
    return found.filter((name) => name !== undefined);
  }

  private list<T>(value: unknown, path: string, read: (each: unknown, path: string) => T): readonly T[] {
    if (Array.isArray(value)) return value.map((each, index) => read(each, `${path}[${index}]`));
    this.problem(path, "应为一个列表 […]");
    return [];
  }

  private fields(value: unknown, path: string, known: readonly string[]): Fields {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      this.problem(path === "" ? "整个文件" : path, "应为一个对象 {…}");
      return {};
    }
    for (const name of Object.keys(value)) {
      if (known.includes(name)) continue;
      this.problem(path === "" ? name : `${path}.${name}`, `不是可用的项，可用的有 ${known.join("、")}`);
    }
    return Object.fromEntries(Object.entries(value));
  }

  private problem(path: string, text: string): void {
    this.problems.push(`${path} ${text}`);
  }
}
