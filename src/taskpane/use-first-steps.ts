import { useEffect, useState } from "react";
import type { PaneHandle } from "./use-pane";

/** Whether the first steps are shown, and how they are put away for good. */
export interface FirstStepsState {
  readonly shown: boolean;
  readonly close: () => void;
}

const NAME = "firstSteps";

/**
 * The first steps begin with the first empty document that the pane sees, and stay, also when it is opened
 * again, until they are closed or all done. Whoever begins with a finished report does not need them.
 */
export function useFirstSteps({ state, storage }: Pick<PaneHandle, "state" | "storage">): FirstStepsState {
  const [stage, setStage] = useState(() => storage.get(NAME));
  const begins = stage === undefined && state.checked?.empty === true;
  useEffect(() => {
    if (!begins) return;
    storage.set(NAME, "begun");
    setStage("begun");
  }, [begins, storage]);
  return {
    shown: stage === "begun",
    close: () => {
      storage.set(NAME, "closed");
      setStage("closed");
    },
  };
}
