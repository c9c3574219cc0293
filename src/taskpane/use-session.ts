import { useEffect, useState, useSyncExternalStore } from "react";
import { readCursorPlace } from "../word/cursor";
import { readDocument } from "../word/read-document";
import { watchDocument } from "../word/watch-document";
import { readCheckPreferences } from "./check-preferences";
import { readChoices } from "./choices";
import { CursorAhead } from "./cursor-ahead";
import { ReportSession, type SessionState } from "./report-session";
import type { Storage } from "./storage";

/** The open document: its state, the session that reads it, and where the cursor is. */
export interface Session {
  readonly state: SessionState;
  readonly session: ReportSession;
  readonly cursor: CursorAhead;
  /** False where Word does not tell when the document may have changed. */
  readonly watched: boolean;
}

const PARTS = {
  read: readDocument,
  loadCheck: () => import("./check-document").then((module) => module.checkDocument),
  idle,
};

/** Reads and checks the open document, and does so again when it may have changed. */
export function useSession(storage: Storage): Session {
  const [session] = useState(() => new ReportSession(PARTS, readChoices(), readCheckPreferences(storage)));
  const [cursor] = useState(() => new CursorAhead(readCursorPlace));
  const [watched, setWatched] = useState(true);
  const state = useSyncExternalStore(session.subscribe, session.snapshot);

  useEffect(() => {
    void session.recheck();
    const onReturn = () => void session.follow();
    window.addEventListener("focus", onReturn);
    let ended = false;
    let end: (() => void) | undefined;
    watchDocument({ moved: () => cursor.forget(), mayHaveChanged: () => session.follow() }).then(
      (stop) => {
        end = stop;
        if (ended) stop();
      },
      () => setWatched(false),
    );
    return () => {
      ended = true;
      end?.();
      window.removeEventListener("focus", onReturn);
    };
  }, [session, cursor]);

  return { state, session, cursor, watched };
}

/** Waits until the pane has nothing else to do, a fifth of a second at most. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Word on a Mac shows the pane in Safari's web view, which has no idle callback.
    if ("requestIdleCallback" in window) requestIdleCallback(() => resolve(), { timeout: 200 });
    else setTimeout(resolve, 50);
  });
}
