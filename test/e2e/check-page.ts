import { paneFaults } from "./axe";
import { eventually } from "./eventually";
import { openPlayground, type OpenPlayground } from "./open-playground";

/** Widths of the pane, each in light and in dark colours. */
export const LOOKS = [320, 380, 600].flatMap((width) => [
  [width, "light"] as const,
  [width, "dark"] as const,
]);

/** Opens one of the pages behind the result of the check, by its title. */
export async function openCheckPage({ pane }: OpenPlayground, title: string): Promise<void> {
  await pane.getByRole("tab", { name: "体检" }).click();
  await pane.getByRole("button", { name: new RegExp(`^${title}`) }).click();
  await pane.getByRole("heading", { name: title }).waitFor();
}

/**
 * Opens the pane at a width and in colours, brings it to where it is to be looked at, and holds it to this: axe
 * finds nothing, and nothing is cut off.
 */
export async function expectAccessible(
  width: number,
  colours: "light" | "dark",
  bring: (opened: OpenPlayground) => Promise<void>,
): Promise<void> {
  const opened = await openPlayground({ query: `pane=${width}`, dark: colours === "dark" });
  await bring(opened);
  await eventually(
    () => paneFaults(opened.page),
    (faults) => expect(faults).toEqual([]),
  );
  await opened.page.context().close();
}
