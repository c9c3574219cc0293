import { useMemo, useSyncExternalStore } from "react";
import { usePaneHandle } from "./pane-context";
import { perStorage } from "./per-storage";
import { withFavourite, withRecent, type PhraseMarks } from "./phrase-marks";
import { PhraseMarksStore } from "./phrase-marks-store";

/** What the user has marked, and what marks it. */
export interface KeptPhraseMarks {
  readonly marks: PhraseMarks;
  readonly setFavourite: (id: string, wanted: boolean) => void;
  readonly wasInserted: (id: string) => void;
}

const storeOf = perStorage((storage) => new PhraseMarksStore(storage));

/** Favourite phrases and those inserted last, kept for the next time the pane is opened. */
export function usePhraseMarks(): KeptPhraseMarks {
  const store = storeOf(usePaneHandle().storage);
  const marks = useSyncExternalStore(store.subscribe, store.snapshot);
  return useMemo(
    () => ({
      marks,
      setFavourite: (id, wanted) => store.change((before) => withFavourite(before, id, wanted)),
      wasInserted: (id) => store.change((before) => withRecent(before, id)),
    }),
    [marks, store],
  );
}
