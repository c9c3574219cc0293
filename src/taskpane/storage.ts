/** What became of something that was to be kept: the browser keeps it; or its store is full, or forbidden. */
export type Stored = "stored" | "full" | "blocked";

/** Small choices that outlive the pane; kept in memory, instead, where the browser does not store them. */
export interface Storage {
  get(name: string): string | undefined;
  set(name: string, value: string): Stored;
  remove(name: string): void;
  /** What the browser itself keeps, which another window may have written; "blocked" where it may not be asked. */
  kept(name: string): { readonly text: string | undefined } | "blocked";
  /** Calls back when another window has changed what is kept; returns what ends it. */
  watch(name: string, changed: () => void): () => void;
}

/** @param prefix keeps sites apart that share an origin (Office's partition key) */
export function createStorage(prefix: string, store: () => globalThis.Storage = () => localStorage): Storage {
  const memory = new Map<string, string>();
  const key = (name: string) => `${prefix}moupian.${name}`;
  return {
    get: (name) => memory.get(name) ?? attempt(() => store().getItem(key(name)) ?? undefined),
    set: (name, value) => {
      try {
        store().setItem(key(name), value);
        // From now on another window may write it too.
        memory.delete(name);
        return "stored";
      } catch (error) {
        memory.set(name, value);
        return isFull(error) ? "full" : "blocked";
      }
    },
    remove: (name) => {
      memory.delete(name);
      attempt(() => store().removeItem(key(name)));
    },
    kept: (name) => attempt(() => ({ text: store().getItem(key(name)) ?? undefined })) ?? "blocked",
    watch: (name, changed) => {
      const listen = (event: StorageEvent) => {
        // Without a key everything was cleared.
        if (event.key === null || event.key === key(name)) changed();
      };
      window.addEventListener("storage", listen);
      return () => window.removeEventListener("storage", listen);
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

/** The name in the standard, and that of older Firefox. */
const FULL = ["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"];

function isFull(error: unknown): boolean {
  return typeof error === "object" && error !== null && "name" in error && FULL.includes(String(error.name));
}
