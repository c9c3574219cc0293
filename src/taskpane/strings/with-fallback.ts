/** The same names at every depth, each of which may be absent; functions and lists are there as a whole. */
export type Partially<T> = T extends ((...parameters: never[]) => unknown) | readonly unknown[] | string
  ? T
  : { readonly [Name in keyof T]?: Partially<T[Name]> };

/** Sentences that stand in for those that another language lacks. */
export function withFallback<T extends object>(whole: T, part: Partially<T>): T {
  const entries = Object.entries(whole).map(([name, value]: [string, unknown]) => {
    const own = (part as Readonly<Record<string, unknown>>)[name];
    const isNested = typeof value === "object" && value !== null && !Array.isArray(value);
    return [name, isNested ? withFallback(value, own ?? {}) : (own ?? value)];
  });
  return Object.fromEntries(entries) as T;
}
