import type { Locator, Page } from "playwright-core";
import { writeDocx } from "../../src/docx/write-docx";
import { paneFaults } from "./axe";
import { eventually } from "./eventually";
import { cursorAfter, openDocument, openPlayground, paragraphs, usePlayground } from "./open-playground";

jest.setTimeout(120_000);

const playground = usePlayground();
const ribbon = () => playground.current.page.getByRole("toolbar", { name: "功能区：谋篇" });
const texts = () => paragraphs(playground.current.page);
const dialog = (page: Page) => page.frameLocator('iframe[title="加载项对话框"]');

/** Opens a document of these paragraphs. */
async function open(...lines: string[]): Promise<Page> {
  const { page } = playground.current;
  await openDocument(page, "分条.docx", writeDocx(lines.map((text) => ({ style: "body" as const, text }))));
  await eventually(texts, (all) => expect(all.slice(0, lines.length)).toEqual(lines));
  return page;
}

/** Chooses an item of the menu with the mouse. */
async function choose(name: string): Promise<void> {
  await ribbon().getByRole("button", { name: "分条" }).click();
  await playground.current.page.getByRole("menuitem", { name, exact: true }).click();
}

it("each button of the manifest opens the pane at its tab", async () => {
  const { pane } = playground.current;
  await ribbon().waitFor();
  const names = await ribbon().getByRole("button").allInnerTexts();
  expect(names).toEqual(["框架", "词句", "分条", "空白", "体检"]);
  for (const name of names.filter((each) => each !== "分条")) {
    await ribbon().getByRole("button", { name }).click();
    await pane.getByRole("tab", { name, selected: true }).waitFor();
  }
});

describe("the menu, without the pane", () => {
  it.each([
    ["一是 二是", /^起头。一是【做法一】，【成效一】；二是【做法二】，【成效二】。$/],
    ["一是 二是 三是", /^起头。一是.*；二是.*；三是【做法三】，【成效三】。$/],
    ["一是 二是 三是 四是", /^起头。一是.*；二是.*；三是.*；四是.*。$/],
    ["第一 第二 第三", /^起头。第一，【做法一】.*；第二，.*；第三，.*。$/],
    ["首先 其次 最后", /^起头。首先，【做法一】.*；其次，.*；最后，.*。$/],
  ])("%s", async (name, expected) => {
    const page = await open("起头。", "后文。");
    await cursorAfter(page, "起头。");
    await choose(name);
    await eventually(texts, ([first, second]) => {
      expect(first).toMatch(expected);
      expect(second).toBe("后文。");
    });
    await page.getByRole("button", { name: "撤销", exact: true }).first().click();
    await eventually(texts, ([first]) => expect(first).toBe("起头。"));
    await eventually(
      () => page.locator('iframe[title="功能区命令"]').count(),
      (now) => expect(now).toBe(0),
    );
  });

  it("（一）（二）（三） by the keyboard, a paragraph for each", async () => {
    const page = await open("起头。");
    await cursorAfter(page, "起头。");
    await ribbon().getByRole("button", { name: "分条" }).focus();
    await page.keyboard.press("Enter");
    for (let i = 0; i < 5; i++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await eventually(texts, (all) =>
      expect(all.slice(0, 3)).toEqual([
        "起头。（一）【小标题一】。【具体内容一】。",
        "（二）【小标题二】。【具体内容二】。",
        "（三）【小标题三】。【具体内容三】。",
      ]),
    );
  });

  it("goes on with the enumeration before the cursor, by the keyboard", async () => {
    const page = await open("一是抓学习；二是抓作风");
    await cursorAfter(page, "二是抓作风");
    await ribbon().getByRole("button", { name: "分条" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await eventually(texts, ([first]) => expect(first).toBe("一是抓学习；二是抓作风；三是"));
  });

  it("says in a dialog that there is nothing to go on with, and closes by its button", async () => {
    const page = await open("没有分条。");
    await cursorAfter(page, "没有分条。");
    await choose("接着写下一条");
    await dialog(page).getByText("光标前面没有找到").waitFor();
    await dialog(page).getByRole("button", { name: "知道了" }).click();
    await eventually(
      () => page.locator('iframe[title="功能区命令"]').count(),
      (count) => expect(count).toBe(0),
    );
    await eventually(
      () => page.getByRole("dialog").count(),
      (now) => expect(now).toBe(0),
    );
    await expect(texts()).resolves.toEqual(expect.arrayContaining(["没有分条。"]));
  });

  it("says in a dialog that the document is protected; Esc closes it, and the menu works again", async () => {
    const page = await open("起头。");
    await cursorAfter(page, "起头。");
    await page.evaluate(() =>
      Object.assign(window.moupianPlayground?.faults ?? {}, { protectedDocument: true }),
    );
    await choose("一是 二是");
    await dialog(page).getByText("停止保护").waitFor();
    await expect(paneFaults(page, "command-notice.html")).resolves.toEqual([]);
    await dialog(page).getByRole("button", { name: "知道了" }).press("Escape");
    await eventually(
      () => page.locator('iframe[title="功能区命令"]').count(),
      (count) => expect(count).toBe(0),
    );
    await expect(texts()).resolves.toEqual(expect.arrayContaining(["起头。"]));
    await page.evaluate(() =>
      Object.assign(window.moupianPlayground?.faults ?? {}, { protectedDocument: false }),
    );
    await choose("一是 二是");
    await eventually(texts, ([first]) => expect(first).toMatch(/^起头。一是/));
  });

  it.each<[string, (close: Locator) => Promise<void>]>([
    ["by its button", (close) => close.click()],
    ["by Esc, with the focus outside of its page", (close) => close.press("Escape")],
  ])("tells Word that it is over when the user closes the dialog from outside, %s", async (_name, act) => {
    const page = await open("没有分条。");
    await cursorAfter(page, "没有分条。");
    await choose("接着写下一条");
    await dialog(page).getByText("光标前面没有找到").waitFor();
    await act(page.getByRole("button", { name: "关闭对话框" }));
    await eventually(
      () => page.locator('iframe[title="功能区命令"]').count(),
      (count) => expect(count).toBe(0),
    );
  });
});

it("a document that is read-only is not changed, and the dialog says why", async () => {
  const { page, strays, errors } = await openPlayground({ query: "readonly" });
  await page.waitForFunction(() => window.moupianPlayground?.editor()?.view());
  const before = await paragraphs(page);
  await page.getByRole("toolbar", { name: "功能区：谋篇" }).getByRole("button", { name: "分条" }).click();
  await page.getByRole("menuitem", { name: "一是 二是", exact: true }).click();
  await dialog(page).getByText("只读").waitFor();
  await expect(paragraphs(page)).resolves.toEqual(before);
  await page.context().close();
  expect(strays).toEqual([]);
  expect(errors).toEqual([]);
});
