/** Small choices that outlive the pane; kept in memory where the browser forbids storing. */
export interface Storage {
  get(name: string): string | undefined;
  set(name: string, value: string): void;
}

/** @param prefix keeps sites apart that share an origin (Office's partition key) */
export function createStorage(prefix: string, store: () => globalThis.Storage = () => localStorage): Storage {
  const memory = new Map<string, string>();
  const key = (name: string) => `${prefix}moupian.${name}`;
  return {
    get: (name) => memory.get(name) ?? attempt(() => store().getItem(key(name)) ?? undefined),
    set: (name, value) => {
      memory.set(name, value);
      attempt(() => store().setItem(key(name), value));
    },
  };
}

/** Touching the store may throw: blocked by a policy, or full. Then memory has to do. */
function attempt<T>(touch: () => T): T | undefined {
  try {
    return touch();
  } catch {
    return undefined;
  }
}
