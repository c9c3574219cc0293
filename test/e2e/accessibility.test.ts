import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import { eventually } from "./eventually";
import { openPlayground, startBrowser, stopBrowser } from "./open-playground";

jest.setTimeout(180_000);

beforeAll(startBrowser);
afterAll(stopBrowser);

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const TABS = ["框架", "词句", "空白", "体检"];
const COLOURS = [
  ["light", false],
  ["dark", true],
] as const;

describe.each(COLOURS)("in %s colours", (_name, dark) => {
  it.each([320, 380, 600])("axe finds nothing in any tab at %i px, and nothing is cut off", async (width) => {
    const { page, pane } = await openPlayground({ query: `pane=${width}`, dark });
    const strip = () => pane.getByRole("group", { name: "文档状态" }).innerText();
    await eventually(strip, (text) => expect(text).toContain("空白"));
    const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
    if (!frame) throw new Error("no pane");
    // Through the debugger, because the pane's policy refuses scripts from elsewhere.
    await frame.evaluate(AXE);
    for (const tab of TABS) {
      await pane.getByRole("tab", { name: tab }).click();
      await page.waitForTimeout(400);
      const results = await frame.evaluate(
        (options) =>
          (window as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(options),
        { resultTypes: ["violations"] } satisfies RunOptions,
      );
      const found = results.violations.map(({ id, nodes }) => `${tab}: ${id} ${nodes[0]?.html ?? ""}`);
      expect(found).toEqual([]);
      const overflow = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  });
});

it("the whole pane can be walked with the keyboard, and the focus is always seen", async () => {
  const { page, pane } = await openPlayground();
  await eventually(
    () => pane.getByRole("group", { name: "文档状态" }).innerText(),
    (text) => expect(text).toContain("空白"),
  );
  const selected = () => pane.getByRole("tab", { selected: true }).innerText();
  await pane.getByRole("tab", { selected: true }).focus();
  const first = await selected();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await eventually(selected, (name) => expect(name).not.toBe(first));

  const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
  if (!frame) throw new Error("no pane");
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press("Tab");
    const seen = await frame.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return "left";
      const box = element.getBoundingClientRect();
      return box.width > 0 && box.height > 0 ? "seen" : element.outerHTML.slice(0, 200);
    });
    if (seen === "left") break;
    expect(seen).toBe("seen");
  }
  await page.context().close();
});
