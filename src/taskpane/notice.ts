import type { TabId } from "./tab";
import type { PaneHandle } from "./use-pane";

/** Something that the pane says after a step: what was done, or why not. */
export interface Notice {
  readonly kind: "done" | "info" | "error";
  readonly text: string;
  readonly next?: NextStep;
}

/** What can be done from a notice: go on in a tab, do something more, or take back what was done. */
export type NextStep =
  | { readonly label: string; readonly tab: TabId }
  /** Something else, which says itself what came of it. */
  | { readonly label: string; readonly act: () => void }
  /** `undo` is given the pane as it is when the button is pressed. */
  | { readonly label: string; readonly undo: (pane: PaneHandle) => void };
