import { useEffect, useRef, type RefObject } from "react";
import type { Aim } from "./aim";
import { usePaneHandle } from "./pane-context";

/** By this the heading, the chart or the card that the user is led to is found. */
export const AIM = "data-aim";

/** Brings what the user was led to into view, and the focus onto it where the aim says so, once. */
export function useAim(root: RefObject<HTMLElement>): void {
  const { aim, tab } = usePaneHandle();
  const focused = useRef<Aim>();
  useEffect(() => {
    if (!aim || tab !== "check") return;
    const target = root.current?.querySelector<HTMLElement>(`[${AIM}]`);
    target?.scrollIntoView({ block: "nearest" });
    if (aim.focus && focused.current !== aim) target?.focus({ preventScroll: true });
    focused.current = aim;
  }, [aim, tab, root]);
}
