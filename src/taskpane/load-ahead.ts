/**
 * Loads parts of the pane before they are opened, once there is nothing else to do: they open at once then, and
 * also when the network has gone. One that cannot be loaded now is tried again when it is opened.
 */
export function loadAhead(parts: readonly (() => Promise<unknown>)[]): void {
  const load = () => {
    for (const part of parts) part().catch(() => undefined);
  };
  // Word on a Mac shows the pane in Safari's web view, which has no idle callback.
  if ("requestIdleCallback" in window) requestIdleCallback(load, { timeout: 5_000 });
  else setTimeout(load, 1_000);
}
