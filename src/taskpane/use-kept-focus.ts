import { useRef, type RefObject } from "react";
import { flushSync } from "react-dom";

/** Keeps the keyboard's place where a step may take away the control that it was started from. */
export interface KeptFocus<T extends HTMLElement> {
  /** Where the focus goes when it would be lost; give the element a tabIndex of -1. */
  readonly home: RefObject<T>;
  readonly keep: (step: () => void) => void;
}

/** For lists whose rows go when something about them is changed. */
export function useKeptFocus<T extends HTMLElement>(): KeptFocus<T> {
  const home = useRef<T>(null);
  return {
    home,
    keep: (step) => {
      flushSync(step);
      if (document.activeElement === document.body) home.current?.focus();
    },
  };
}
