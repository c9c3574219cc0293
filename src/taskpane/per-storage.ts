import type { Storage } from "./storage";

/** One of a kind for each pane's storage, made when something first asks for it. */
export function perStorage<T>(make: (storage: Storage) => T): (storage: Storage) => T {
  const made = new WeakMap<Storage, { readonly one: T }>();
  return (storage) => {
    const known = made.get(storage) ?? { one: make(storage) };
    made.set(storage, known);
    return known.one;
  };
}
