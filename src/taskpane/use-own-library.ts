import { useSyncExternalStore } from "react";
import { OwnLibraryStore, type OwnLibraryState } from "./own-library-store";
import { usePaneHandle } from "./pane-context";
import type { Storage } from "./storage";

/** One store for each pane, made when something first asks for the library. */
const stores = new WeakMap<Storage, OwnLibraryStore>();

/** The user's own library, and the store that changes it. */
export function useOwnLibrary(): { readonly state: OwnLibraryState; readonly store: OwnLibraryStore } {
  const { storage } = usePaneHandle();
  let store = stores.get(storage);
  if (!store) {
    store = new OwnLibraryStore(storage);
    stores.set(storage, store);
  }
  const state = useSyncExternalStore(store.subscribe, store.snapshot);
  return { state, store };
}
