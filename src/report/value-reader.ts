import type { ValueMessages } from "./value-messages";

/** Something wrong in a value that was read from JSON. */
export interface ValueProblem {
  /** Where it is: names of items, and indices of lists. Empty for the whole. */
  readonly path: ValuePath;
  /** An item that is not known is wrong by its name, anything else by its value. */
  readonly at: "name" | "value";
  /** What is wrong, with the path: roles.plan.share.min 应为 0 到 1 之间的数 */
  readonly text: string;
}

/** Names of items and indices of lists, from the outermost in. */
export type ValuePath = readonly (string | number)[];

/** Reads a value from JSON part by part, collects what is wrong, and leaves out what cannot be used. */
export class ValueReader<Messages extends ValueMessages = ValueMessages> {
  readonly problems: ValueProblem[] = [];

  /** @param say the words for what is wrong */
  constructor(protected readonly say: Messages) {}

  /** The items of an object; one whose name is not known is a problem. */
  protected fields(
    value: unknown,
    path: ValuePath,
    known: readonly string[],
  ): Readonly<Record<string, unknown>> {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      this.problem(path, this.say.notObject);
      return {};
    }
    for (const name of Object.keys(value)) {
      if (known.includes(name)) continue;
      this.problem([...path, name], this.say.unknownItem(known), "name");
    }
    return Object.fromEntries(Object.entries(value));
  }

  protected list<T>(
    value: unknown,
    path: ValuePath,
    read: (each: unknown, path: ValuePath) => T,
  ): readonly T[] {
    if (Array.isArray(value)) return value.map((each, index) => read(each, [...path, index]));
    this.problem(path, this.say.notList);
    return [];
  }

  /** A list of names that must be known. */
  protected names<Name extends string>(
    value: unknown,
    path: ValuePath,
    known: readonly Name[],
  ): readonly Name[] {
    const found = this.list(value, path, (each, at) => this.name(each, at, known));
    return found.filter((name) => name !== undefined);
  }

  /** One of a few names. */
  protected name<Name extends string>(
    value: unknown,
    path: ValuePath,
    known: readonly Name[],
  ): Name | undefined {
    const name = known.find((candidate) => candidate === value);
    if (name === undefined) this.problem(path, this.say.notOneOf(known));
    return name;
  }

  protected problem(path: ValuePath, wrong: string, at: ValueProblem["at"] = "value"): void {
    this.problems.push({ path, at, text: this.say.wrongAt(nameOf(path) ?? this.say.wholeFile, wrong) });
  }
}

/** together[0].share.min; a name with control characters is shown as it is written in JSON. Undefined for the whole. */
function nameOf(path: ValuePath): string | undefined {
  if (path.length === 0) return undefined;
  const steps = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${plain(step)}`));
  return steps.join("").replace(/^\./, "");
}

function plain(name: string): string {
  return /\p{Cc}/u.test(name) ? JSON.stringify(name) : name;
}
