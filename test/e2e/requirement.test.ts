import { readFile } from "node:fs/promises";
import { expectAccessible, LOOKS, openCheckPage } from "./check-page";
import { eventually } from "./eventually";
import { openDocument, saveDocument, usePlayground } from "./open-playground";

jest.setTimeout(240_000);

const playground = usePlayground();
const { strip } = playground;
const pane = () => playground.current.pane;
const button = (name: string | RegExp) => pane().getByRole("button", { name, exact: true });
const field = (name: string) => pane().getByRole("textbox", { name, exact: true });
const focused = () => pane().locator(":focus");
const back = () => button("返回体检结果").click();
const open = () => openCheckPage(playground.current, "通知要求");

/** The sample has four findings that must change besides its blanks, and three that should. */
const SAMPLE = /^空白6·必改4·建议3·/;
const NOTHING = "未填，按一般写法检查";
const stripSays = (wanted: RegExp) => eventually(strip, (text) => expect(text).toMatch(wanted));

/** The sentence at the top of the page. */
const nowSays = (wanted: string) => pane().getByText(`现在的要求：${wanted}。`, { exact: true }).waitFor();

async function paste(text: string) {
  await button("导入…").click();
  await field("或者把文件的内容粘贴在这里").fill(text);
}

beforeEach(async () => {
  await stripSays(SAMPLE);
  await open();
});

it("an entered floor is an error that says so, and the target of the balance chart", async () => {
  await nowSays(NOTHING);
  await eventually(
    () => field("问题占比不少于").getAttribute("placeholder"),
    (now) => expect(now).toBe("一般 10"),
  );
  await field("问题占比不少于").fill("40");
  await nowSays("问题不少于 40%");
  await stripSays(/必改5/);
  await back();
  const card = pane().getByRole("listitem").filter({ hasText: "要求不少于 40%" });
  await card.getByText("通知要求").waitFor();
  await expect(card.getAttribute("data-check")).resolves.toBe("balance");
  await pane().getByText("目标 至少 40%").waitFor();
  await eventually(
    () => button(/^通知要求/).innerText(),
    (now) => expect(now).toContain("问题不少于 40%"),
  );
});

it("what is entered comes back with the saved file", async () => {
  await field("全文字数不少于").fill("3，000 字");
  await field("全文字数不少于").press("Enter");
  await eventually(
    () => field("全文字数不少于").inputValue(),
    (now) => expect(now).toBe("3000"),
  );
  await stripSays(/必改5/);
  const saved = await saveDocument(playground.current.page);
  expect(await openDocument(playground.current.page, "存过的报告.docx", saved)).toBeUndefined();
  await stripSays(/必改5/);
  await open();
  await nowSays("全文不少于 3,000 字");
  await eventually(
    () => field("全文字数不少于").inputValue(),
    (now) => expect(now).toBe("3000"),
  );
});

it("what is wrong stays in its field, is told, and does not hold", async () => {
  await field("全文字数不少于").fill("5000");
  await nowSays("全文不少于 5,000 字");
  await field("全文字数不超过").fill("3000");
  await pane().getByRole("alert").filter({ hasText: "还大" }).waitFor();
  await expect(field("全文字数不超过").getAttribute("aria-invalid")).resolves.toBe("true");
  await expect(field("全文字数不超过").inputValue()).resolves.toBe("3000");
  await field("打算占比不超过").fill("许多");
  await back();
  await pane().getByText("打算占比不超过填的“许多”没有生效").waitFor();
  await open();
  await nowSays("全文不少于 5,000 字");
  await eventually(
    () => field("全文字数不超过").inputValue(),
    (now) => expect(now).toBe(""),
  );
});

it("each field is cleared by itself, all of them together, and all come back", async () => {
  await field("全文字数不少于").fill("3000");
  await field("问题占比不少于").fill("三分之一");
  await nowSays("全文不少于 3,000 字；问题不少于 33.3%");
  await button("清除全文字数不少于").click();
  await nowSays("问题不少于 33.3%");
  await eventually(
    () => focused().getAttribute("aria-label"),
    (now) => expect(now).toBe("全文字数不少于"),
  );
  await button("全部清除").click();
  await nowSays(NOTHING);
  await eventually(
    () => focused().innerText(),
    (now) => expect(now).toBe("全部清除"),
  );
  await stripSays(SAMPLE);
  await button("撤销").click();
  await nowSays("问题不少于 33.3%");
  await eventually(
    () => field("问题占比不少于").inputValue(),
    (now) => expect(now).toBe("33.33"),
  );
});

it("the parts that a notice names are checked instead of the usual ones", async () => {
  const parts = pane().getByRole("region", { name: "必须有的格式" });
  await parts.getByRole("radio", { name: "通知有规定" }).check();
  await parts.getByRole("checkbox", { name: "结束语" }).uncheck();
  await nowSays("要有称谓、落款");
  const roles = pane().getByRole("region", { name: "必须写的部分和次序" });
  await roles.getByRole("radio", { name: "通知有规定" }).check();
  await roles.getByRole("checkbox", { name: "原因" }).check();
  await roles.getByText("次序：成绩、问题、原因、打算。").waitFor();
  await back();
  await pane().getByRole("listitem").filter({ hasText: "没有找到“原因剖析”" }).waitFor();
  await open();
  await parts.getByRole("radio", { name: "按一般写法" }).check();
  await roles.getByRole("radio", { name: "按一般写法" }).check();
  await nowSays(NOTHING);
});

it("the other way of counting holds for the whole document", async () => {
  const before = await strip();
  await pane().getByRole("radio", { name: "和 Word 的“字数”一样" }).check();
  await nowSays("按 Word 的“字数”算");
  await eventually(strip, (text) => expect(text).not.toBe(before));
});

it("an exported file is imported into another document, after showing what will hold", async () => {
  const { page } = playground.current;
  await field("全文字数不少于").fill("3000");
  await pane().getByText("更多部分").click();
  await field("体会占比不超过").fill("15");
  const [download] = await Promise.all([page.waitForEvent("download"), button("导出…").click()]);
  expect(download.suggestedFilename()).toBe("通知要求.json");
  const path = await download.path();
  const text = await readFile(path, "utf8");
  expect(JSON.parse(text)).toEqual({ total: { min: 3000 }, roles: { reflection: { share: { max: 0.15 } } } });
  await expect(field("通知要求文件的内容").inputValue()).resolves.toBe(text);
  await button("复制").click();
  await eventually(
    () => page.evaluate(() => navigator.clipboard.readText()),
    (copied) => expect(copied).toBe(text),
  );
  await button("收起").click();
  await eventually(
    () => focused().innerText(),
    (now) => expect(now).toBe("导出…"),
  );

  page.once("dialog", (dialog) => void dialog.accept());
  await page.getByRole("button", { name: "示例" }).click();
  await stripSays(SAMPLE);
  await open();
  await nowSays(NOTHING);
  await button("导入…").click();
  await pane().locator("input[type=file]").setInputFiles(path);
  await pane().getByText("使用以后的要求：全文不少于 3,000 字；体会不超过 15%。").waitFor();
  await nowSays(NOTHING);
  await button("使用").click();
  await nowSays("全文不少于 3,000 字；体会不超过 15%");
  await eventually(
    () => focused().innerText(),
    (now) => expect(now).toBe("导入…"),
  );
  await eventually(
    () => field("体会占比不超过").inputValue(),
    (now) => expect(now).toBe("15"),
  );
  await button("撤销").click();
  await nowSays(NOTHING);
});

it("a bad file names its lines, and nothing changes", async () => {
  await field("全文字数不少于").fill("3000");
  await nowSays("全文不少于 3,000 字");
  await paste('{\n  "total": { "min": -1 },\n  "roles": {\n    "plans": {}\n  },\n}');
  const wrong = pane().getByRole("alert").filter({ hasText: "3 处写错" });
  await expect(wrong.getByRole("listitem").allInnerTexts()).resolves.toEqual([
    expect.stringContaining("第 2 行：total.min"),
    expect.stringContaining("第 4 行：roles.plans"),
    expect.stringContaining("第 5 行：最后一项后面多了一个逗号"),
  ]);
  await expect(button("使用").getAttribute("aria-disabled")).resolves.toBe("true");
  await button("使用").click({ force: true });
  await button("取消").click();
  await nowSays("全文不少于 3,000 字");
});

it("everything goes by the keyboard alone", async () => {
  const { keyboard } = playground.current.page;
  const walkTo = async (wanted: string) => {
    for (let step = 0; step < 40; step += 1) {
      const name = await focused().evaluate(
        (element) => element.getAttribute("aria-label") ?? element.textContent,
      );
      if (name === wanted) return;
      await keyboard.press("Tab");
    }
    throw new Error(`no way to ${wanted}`);
  };
  await walkTo("全文字数不少于");
  await keyboard.type("3000");
  await keyboard.press("Tab");
  await walkTo("问题占比不少于");
  await keyboard.type("40");
  await keyboard.press("Enter");
  await nowSays("全文不少于 3,000 字；问题不少于 40%");
  await walkTo("更多部分");
  await keyboard.press("Enter");
  await walkTo("廉洁字数不少于");
  await walkTo("导入…");
  await keyboard.press("Enter");
  await walkTo("选择文件…");
  await keyboard.press("Tab");
  await keyboard.press("Escape");
  await eventually(
    () => focused().innerText(),
    (now) => expect(now).toBe("导入…"),
  );
  await keyboard.press("Enter");
  await walkTo("选择文件…");
  await keyboard.press("Tab");
  await keyboard.insertText('{ "counting": "word" }');
  await walkTo("使用");
  await keyboard.press("Enter");
  await nowSays("按 Word 的“字数”算");
  await eventually(
    () => focused().innerText(),
    (now) => expect(now).toBe("导入…"),
  );
  await keyboard.press("Escape");
  await pane()
    .getByRole("button", { name: /^通知要求/ })
    .waitFor();
  await eventually(
    () => focused().getAttribute("data-page"),
    (now) => expect(now).toBe("requirement"),
  );
});

it.each(LOOKS)("axe finds nothing at %i px in %s colours, whatever is open", async (width, colours) => {
  await expectAccessible(width, colours, async (opened) => {
    await openCheckPage(opened, "通知要求");
    const inPane = opened.pane;
    await inPane.getByRole("textbox", { name: "全文字数不少于" }).fill("5000");
    await inPane.getByRole("textbox", { name: "全文字数不超过" }).fill("3000");
    await inPane.getByText("更多部分").click();
    await inPane.getByRole("radio", { name: "通知有规定" }).first().check();
    await inPane.getByRole("alert").filter({ hasText: "还大" }).waitFor();
    await inPane.getByRole("button", { name: "导入…" }).click();
    await inPane.getByRole("textbox", { name: /粘贴/ }).fill('{ "total": 3000 }');
    await inPane.getByText("第 1 行").waitFor();
  });
});
