import { useCallback, useEffect, useRef, useState } from "react";
import { writingPlace, type WritingPlace } from "../report/writing-place";
import { cursorIndex } from "../word/cursor-index";
import { usePaneHandle } from "./pane-context";

/** Where in the report the cursor is, and the wish to look again. */
export interface CursorWritingPlace {
  /** Undefined where that is not certain. */
  readonly place: WritingPlace | undefined;
  /** The user turned to the pane. Asks Word only if the cursor may have moved since. */
  readonly look: () => void;
}

/** Never asks while the user writes: what a look has found stays until the next one. */
export function useWritingPlace(): CursorWritingPlace {
  const { state, cursorPlace } = usePaneHandle();
  const report = state.checked?.report;
  const [texts, setTexts] = useState<readonly string[]>();
  const [place, setPlace] = useState<WritingPlace>();
  const placed = useRef<readonly string[]>();

  useEffect(() => {
    if (report === undefined || texts === undefined) return;
    const index = cursorIndex(report.paragraphs, texts);
    // What is inserted changes the text at the cursor; the place is the same.
    if (index === undefined && placed.current === texts) return;
    placed.current = texts;
    setPlace(index === undefined ? undefined : writingPlace(report, index));
  }, [report, texts]);

  const look = useCallback(() => {
    // Whoever only looks for a phrase need not know that Word did not answer; inserting will tell.
    cursorPlace().then(
      (read) => setTexts(read.texts),
      () => undefined,
    );
  }, [cursorPlace]);
  return { place, look };
}
