import { createContext, useContext } from "react";
import type { PaneHandle } from "./use-pane";

/** What every part of the pane may use; see use-pane.ts. */
export const PaneContext = createContext<PaneHandle | undefined>(undefined);

/** The pane that a component stands in. */
export function usePaneHandle(): PaneHandle {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("used outside of the pane");
  return pane;
}
