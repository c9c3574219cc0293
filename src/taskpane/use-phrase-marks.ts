import { useState } from "react";
import {
  readPhraseMarks,
  withFavourite,
  withRecent,
  writePhraseMarks,
  type PhraseMarks,
} from "./phrase-marks";
import type { Storage } from "./storage";

/** What the user has marked, and what marks it. */
export interface KeptPhraseMarks {
  readonly marks: PhraseMarks;
  readonly setFavourite: (id: string, wanted: boolean) => void;
  readonly wasInserted: (id: string) => void;
}

/** Favourite phrases and those inserted last, kept for the next time the pane is opened. */
export function usePhraseMarks(storage: Storage): KeptPhraseMarks {
  const [marks, setMarks] = useState(() => readPhraseMarks(storage));
  const keep = (change: (marks: PhraseMarks) => PhraseMarks) =>
    setMarks((before) => {
      const next = change(before);
      writePhraseMarks(storage, next);
      return next;
    });
  return {
    marks,
    setFavourite: (id, wanted) => keep((before) => withFavourite(before, id, wanted)),
    wasInserted: (id) => keep((before) => withRecent(before, id)),
  };
}
