import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

/**
 * Runs a hook in a component of its own.
 *
 * @param around what the component stands in; called at each rendering
 * @returns the hook's present value, and the ways to act on it and to render again
 */
export function renderHook<T>(use: () => T, around: (inner: ReactNode) => ReactNode = (inner) => inner) {
  let value: T | undefined;
  const Probe = () => {
    value = use();
    return null;
  };
  const root = createRoot(document.createElement("div"));
  const render = () => act(() => root.render(around(<Probe />)));
  render();
  return {
    get current(): T {
      if (value === undefined) throw new Error("the hook gave nothing");
      return value;
    },
    render,
    act: (step: () => void | Promise<void>) => act(async () => step()),
  };
}
