import { useMemo } from "react";
import {
  addPhrases,
  addSkeletons,
  removeEntries,
  removeEntry,
  restoreEntry,
  type LibraryStep,
  type NewPhrase,
  type NewSkeleton,
} from "../library/own-library";
import type { Notice } from "./notice";
import type { OwnLibraryStore } from "./own-library-store";
import { usePaneHandle } from "./pane-context";
import { strings } from "./strings";

/** What can be done with the user's own library, each with the notice that follows it. */
export interface OwnSteps {
  /** Takes entries in; the notice offers to take them back. */
  readonly add: (
    entries: { readonly phrases?: readonly NewPhrase[]; readonly skeletons?: readonly NewSkeleton[] },
    done: string,
    next?: Notice["next"],
  ) => void;
  readonly change: (step: LibraryStep, done: string) => void;
  /** Removes an entry; the notice offers to bring it back. */
  readonly remove: (id: string, name: string) => void;
}

export function useOwnSteps(store: OwnLibraryStore): OwnSteps {
  const { say } = usePaneHandle();
  return useMemo(
    () => ({
      add: ({ phrases = [], skeletons = [] }, done, next) => {
        const before = idsOf(store);
        store.change((library) => addSkeletons(skeletons)(addPhrases(phrases)(library)));
        const added = new Set([...idsOf(store)].filter((id) => !before.has(id)));
        const undo = () => void store.change(removeEntries(added));
        say({ kind: "done", text: done, next: next ?? { label: strings.notice.undo, undo } });
      },

      change: (step, done) => {
        store.change(step);
        say({ kind: "done", text: done });
      },

      remove: (id, name) => {
        const before = store.snapshot().library;
        store.change(removeEntry(id));
        const undo = () => void store.change(restoreEntry(id, before));
        say({ kind: "done", text: strings.own.removed(name), next: { label: strings.notice.undo, undo } });
      },
    }),
    [store, say],
  );
}

function idsOf(store: OwnLibraryStore): ReadonlySet<string> {
  const { phrases, skeletons } = store.snapshot().library;
  return new Set([...phrases, ...skeletons].map(({ id }) => id));
}
