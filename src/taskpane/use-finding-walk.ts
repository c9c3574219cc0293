import { useEffect } from "react";
import type { PaneHandle } from "./use-pane";

/** F8 and Shift+F8 walk through the findings, wherever in the pane the focus is. */
export function useFindingWalk(pane: PaneHandle): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      const step = event.shiftKey ? -1 : 1;
      // The names of the checks come with all the checks: too much for what the pane loads first.
      void import("./walk-findings").then(({ walkFindings }) => walkFindings(pane, step));
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [pane]);
}
