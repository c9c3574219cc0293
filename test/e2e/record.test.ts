import { expectAccessible, openCheckPage } from "./check-page";
import { eventually } from "./eventually";
import { paragraphs, usePlayground } from "./open-playground";

jest.setTimeout(120_000);

const playground = usePlayground();
const TITLE = "提交前体检记录";

it("shows, copies and prints the record of the sample report, and says where printing is forbidden", async () => {
  const { pane, page } = playground.current;
  await openCheckPage(playground.current, TITLE);
  const sheet = pane.getByRole("article", { name: TITLE });
  const text = await sheet.innerText();
  expect(text).toMatch(/文档\s+综合科科长述职报告（示例）/);
  expect(text).toMatch(/体检时间\s+\d{4}年\d+月\d+日 \d\d:\d\d/);
  expect(text).toMatch(/结论\s+还不能提交：空白 6 处、必改 4 处/);
  expect(text).toContain("打算：5%（46 字），目标 8%–20%，偏少，还差 30 字");
  expect(text).toContain("数目不符 2 处（第 6、17 段）");

  await pane.getByRole("button", { name: "复制文字" }).click();
  await pane.getByText("体检记录已复制。").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^提交前体检记录\n文档：综合科科长述职报告（示例）\n/);

  // What was ignored stands in it at once.
  await pane.getByRole("button", { name: "返回体检结果" }).click();
  await pane.getByRole("button", { name: "更多操作：缺落款" }).click();
  await pane.getByRole("menuitem", { name: "忽略这一处" }).click();
  await pane.getByRole("button", { name: new RegExp(`^${TITLE}`) }).click();
  await eventually(
    () => sheet.innerText(),
    (now) => expect(now).toContain("已忽略 1 处：缺落款 1 处（第 22 段）"),
  );

  await page.emulateMedia({ media: "print" });
  const tabs = pane.getByRole("tablist", { includeHidden: true });
  expect(await tabs.evaluate((element) => getComputedStyle(element).visibility)).toBe("hidden");
  expect((await sheet.boundingBox())?.y).toBeLessThan(100);
  expect(await sheet.evaluate((element) => getComputedStyle(element).visibility)).toBe("visible");
  await page.emulateMedia({ media: "screen" });

  // A frame that may not open windows may not print either: the browser then does nothing.
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
  await frame?.evaluate(() => {
    window.print = () => undefined;
  });
  await pane.getByRole("button", { name: "打印" }).click();
  await pane.getByText("Word 不让窗格直接打印").first().waitFor();
});

it("opens the record as a new document that says the same", async () => {
  const { pane, page } = playground.current;
  await openCheckPage(playground.current, TITLE);
  await pane.getByRole("button", { name: "打开为新文档" }).click();
  await eventually(
    () => paragraphs(page),
    (texts) => {
      expect(texts.slice(0, 2)).toEqual([TITLE, "文档：综合科科长述职报告（示例）"]);
      expect(texts).toContain("数目不符 2 处（第 6、17 段）");
    },
  );
});

it.each([
  [320, "light"],
  [600, "dark"],
] as const)(
  "axe finds nothing wrong at %i px in %s colours, and nothing is cut off",
  async (width, colours) => {
    await expectAccessible(width, colours, async (opened) => {
      await openCheckPage(opened, TITLE);
      await opened.pane.getByRole("article", { name: TITLE }).waitFor();
    });
  },
);
