import type { TabId } from "./tab";

/** Something that the pane says after a step: what was done, or why not. */
export interface Notice {
  readonly kind: "done" | "info" | "error";
  readonly text: string;
  /** A tab to go on with, and what its button says. */
  readonly next?: { readonly tab: TabId; readonly label: string };
}
