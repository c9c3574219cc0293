import { eventually } from "./eventually";
import type { OpenPlayground } from "./open-playground";

/** Nothing comes any more when nothing has come for so long, in milliseconds. */
const QUIET_MS = 1_000;

/** What the pane has fetched, addresses in order, once nothing more comes: a part of it is fetched ahead. */
export async function fetched({ page, pane }: OpenPlayground): Promise<string[]> {
  const read = () =>
    pane.locator("html").evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  let addresses: string[] = [];
  await eventually(
    async () => {
      const before = await read();
      await page.waitForTimeout(QUIET_MS);
      addresses = await read();
      return before.length;
    },
    (before) => expect(addresses).toHaveLength(before),
  );
  return addresses;
}
