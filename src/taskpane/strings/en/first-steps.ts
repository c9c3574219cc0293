import type { Strings } from "../../strings";
import type { Partially } from "../with-fallback";

/** The first steps from an empty document. */
export const firstSteps: Partially<Strings["firstSteps"]> = {
  label: "Three steps to begin",
  close: "Don’t show the three steps again",
  steps: { skeleton: "Skeleton", blanks: "Blanks", check: "Check" },
  done: "done",
  hints: {
    skeleton: "Choose the kind of report and the parts to write, then select “Insert at the cursor”.",
    blanks: (count) => `Fill in the blanks one by one; ${count} left.`,
    check: "See what still needs work, and correct it one by one.",
  },
  finished: "All three steps are done. From now on, the top line shows what is still to do.",
};
