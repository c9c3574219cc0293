import { eventually } from "./eventually";
import { cursorAfter, usePlayground } from "./open-playground";

jest.setTimeout(120_000);

const playground = usePlayground();
const { strip } = playground;
const blanksAre = (count: number) => eventually(strip, (text) => expect(text).toContain(`空白${count}`));

/** How often the pane has asked Word for something. */
const asked = () => playground.current.page.evaluate(() => window.moupianPlayground?.host()?.syncs ?? 0);

/** Waits until the pane has asked nothing for two seconds: the editor still moves while it lays a document out. */
async function quiet(): Promise<void> {
  let before = -1;
  let now = await asked();
  while (now !== before) {
    await playground.current.page.waitForTimeout(2000);
    before = now;
    now = await asked();
  }
}

function paneFrame() {
  const frame = playground.current.page.frames().find((one) => one.url().includes("taskpane.html"));
  if (!frame) throw new Error("no pane");
  return frame;
}

it("reads nothing while somebody types, and tells the new state within a second of the last key", async () => {
  const { page } = playground.current;
  await blanksAre(6);
  await cursorAfter(page, "今后，我将加强学习");
  await quiet();
  const times: number[] = [];
  for (let round = 1; round <= 3; round++) {
    const before = await asked();
    await page.keyboard.type("走访XX户", { delay: 60 });
    expect(await asked()).toBe(before);
    const seen = paneFrame().evaluate(
      (count) =>
        new Promise<number>((resolve) => {
          const look = () => {
            const group = document.querySelector("[role=group]");
            if (group?.textContent.replace(/\s/g, "").includes(`空白${count}`)) resolve(Date.now());
            else setTimeout(look, 10);
          };
          look();
        }),
      6 + round,
    );
    const last = Date.now();
    await page.keyboard.type("。");
    times.push((await seen) - last);
    // The focus stays with whoever types.
    expect(await page.evaluate(() => document.activeElement instanceof HTMLIFrameElement)).toBe(false);
    await quiet();
    // Two syncs for the one reading, and none that nobody needed.
    expect((await asked()) - before).toBeLessThanOrEqual(2);
  }
  expect(Math.min(...times)).toBeLessThan(1_000);
});

it("a reading that finds nothing new changes nothing in the pane", async () => {
  const { page } = playground.current;
  await blanksAre(6);
  await cursorAfter(page, "今后，我将加强学习");
  await quiet();
  await page.evaluate(() => Object.assign(window.moupianPlayground?.faults ?? {}, { slow: 300 }));
  const changes = paneFrame().evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const seen: string[] = [];
        const observer = new MutationObserver((records) =>
          seen.push(...records.map(({ target }) => (target as Element).outerHTML.slice(0, 200))),
        );
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        setTimeout(() => resolve(seen), 4_000);
      }),
  );
  const before = await asked();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  expect(await changes).toEqual([]);
  expect(await asked()).toBeGreaterThan(before);
});

it("a check that was asked for says that it has ended, even if it found the same", async () => {
  const { page, pane } = playground.current;
  await blanksAre(6);
  await quiet();
  const spoken = () => pane.getByRole("group", { name: "文档状态" }).getByRole("status").locator("span");
  await spoken().waitFor();
  const before = await spoken().elementHandle();
  await page.evaluate(() => Object.assign(window.moupianPlayground?.faults ?? {}, { slow: 600 }));
  const again = pane.getByRole("button", { name: "重新体检" }).first();
  await again.focus();
  await page.keyboard.press("Enter");
  await pane.getByLabel("正在体检…").waitFor();
  // The button stays where it is, and the focus on it.
  expect(await again.evaluate((button) => button === document.activeElement)).toBe(true);
  await pane.getByLabel("正在体检…").waitFor({ state: "detached" });
  await spoken().waitFor();
  expect(await before.evaluate((element) => element.isConnected)).toBe(false);
});
