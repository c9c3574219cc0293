import { useRef, useState, type KeyboardEvent, type MouseEvent } from "react";
import { flushSync } from "react-dom";

/** Which of a few parts below some buttons is open. */
export interface Opened<T extends string> {
  readonly open: T | undefined;
  /** Opens a part by the button that was pressed; the same button closes it again. */
  readonly toggle: (event: MouseEvent<HTMLElement>, part: T) => void;
  /** Opens a part, from what has the focus if nothing else is said. */
  readonly show: (part: T, from?: Element) => void;
  /** Closes what is open, and the focus goes back to what opened it. */
  readonly close: () => void;
  /** For the element around buttons and parts: Esc closes what is open. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** For buttons that open something below themselves, one at a time. */
export function useOpened<T extends string>(): Opened<T> {
  const [open, setOpen] = useState<T>();
  const opener = useRef<Element | null>(null);
  const close = () => {
    flushSync(() => setOpen(undefined));
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  return {
    open,
    toggle: (event, part) => {
      opener.current = event.currentTarget;
      setOpen(open === part ? undefined : part);
    },
    show: (part, from = document.activeElement ?? undefined) => {
      opener.current = from ?? null;
      setOpen(part);
    },
    close,
    onKeyDown: (event) => {
      if (event.key !== "Escape" || open === undefined) return;
      // Esc would leave the page as well; and office.js in a browser would move the focus.
      event.preventDefault();
      event.stopPropagation();
      close();
    },
  };
}
