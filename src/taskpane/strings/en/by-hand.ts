import type { Strings } from "../../strings";
import type { Partially } from "../with-fallback";

/** What was set by hand and has lost its place. */
export const byHand: Partially<Strings["byHand"]> = {
  lost: "The places of these settings can’t be found in the document; the text has probably changed:",
  forget: "Remove",
  forgetOf: (text) => `Remove the setting for “${text}”`,
  restore: "Judge everything automatically again",
  undoRestore: "Undo, and use the settings made by hand",
};
