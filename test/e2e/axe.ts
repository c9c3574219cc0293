import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds wrong in the pane as it is now, and whether anything is cut off at its side; empty if all is well.
 *
 * @param address what the address of the frame holds, if another than the pane is meant
 */
export async function paneFaults(page: Page, address = "taskpane.html"): Promise<string[]> {
  const frame = page.frames().find((one) => one.url().includes(address));
  if (!frame) throw new Error(`no frame of ${address}`);
  // Through the debugger, because the pane's policy refuses scripts from elsewhere.
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate(
    (options) => (window as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(options),
    { resultTypes: ["violations"] } satisfies RunOptions,
  );
  const overflow = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [
    ...violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`),
    ...(overflow > 0 ? [`${overflow} px too wide`] : []),
  ];
}
