import { useSyncExternalStore } from "react";
import { OwnLibraryStore, type OwnLibraryState } from "./own-library-store";
import { usePaneHandle } from "./pane-context";
import { perStorage } from "./per-storage";

const storeOf = perStorage((storage) => new OwnLibraryStore(storage));

/** The user's own library, and the store that changes it. */
export function useOwnLibrary(): { readonly state: OwnLibraryState; readonly store: OwnLibraryStore } {
  const store = storeOf(usePaneHandle().storage);
  const state = useSyncExternalStore(store.subscribe, store.snapshot);
  return { state, store };
}
