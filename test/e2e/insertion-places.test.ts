import { buildDocx, level, list, numbered, p, type DocxSource } from "../docx/build-docx";
import { eventually } from "./eventually";
import { cursorAfter, openDocument, paragraphs, usePlayground } from "./open-playground";

jest.setTimeout(120_000);

const playground = usePlayground();
const texts = () => paragraphs(playground.current.page);

const BODY = "一年来，认真抓好各项工作，任务全部完成。";
const SECTIONS = ["一、工作回顾", `${BODY}干得不少。`, "二、学习情况", `${BODY}学习也抓得紧。`];
const all = (lines: readonly string[]) => lines.map((text) => p(text)).join("");

/** Inserts one part by the menu of its row, with the cursor at the end of a paragraph. */
async function insertPart(source: DocxSource, cursor: string, part: string, action: RegExp) {
  const { page, pane } = playground.current;
  await openDocument(page, "样例.docx", buildDocx(source));
  await eventually(playground.strip, (strip) => expect(strip).toMatch(/字/));
  await cursorAfter(page, cursor);
  await pane.getByRole("tab", { name: "框架" }).click();
  await pane.getByRole("button", { name: `单独插入“${part}”` }).click();
  await pane.getByRole("menuitem", { name: action }).click();
  const told = pane.getByText(/^已插入“/);
  await told.waitFor();
  return { told: await told.innerText(), after: await texts() };
}

it.each<[string, DocxSource, string, number, string, RegExp]>([
  [
    "at the end, with the next number",
    { body: all(SECTIONS) },
    "学习也抓得紧",
    4,
    "三、存在的主要问题",
    /^已插入“三、/,
  ],
  [
    "between sections, and says that the others move",
    { body: all(SECTIONS) },
    "干得不少",
    2,
    "二、存在的主要问题",
    /顺延/,
  ],
  ["in an empty document, with its own number", { body: p("") }, "", 0, "二、存在的主要问题", /^已插入“二、/],
  [
    "behind an item of a list, which stays whole",
    {
      body: p("抓学习", numbered(1)) + p("抓落实", numbered(1)),
      numbering: list(1, level(0, "decimal", "%1.")),
    },
    "抓学习",
    1,
    "二、存在的主要问题",
    /^已插入“二、/,
  ],
])("a section goes in %s", async (_, source, cursor, at, heading, sentence) => {
  const { told, after } = await insertPart(source, cursor, "存在的主要问题", /只插入这一部分/);
  expect(after[at]).toBe(heading);
  expect(after[at + 1]).toMatch(/主要表现在三个方面/);
  expect(told).toMatch(sentence);
});

it("headings alone go in without their text", async () => {
  const { after } = await insertPart({ body: all(["前言"]) }, "前言", "履行职责情况", /只插入标题/);
  expect(after.slice(1, 5).map((text) => text.slice(0, 3))).toEqual(["一、履", "（一）", "（二）", "（三）"]);
});

it("a closing goes in by itself", async () => {
  const { after } = await insertPart({ body: all(SECTIONS) }, "学习也抓得紧", "结束语", /只插入这一部分/);
  expect(after[4]).toMatch(/^以上述职/);
});

it("in a table only text goes in, and the pane says so", async () => {
  const cell = `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${p("栏目内容")}</w:tc>`;
  const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr>${cell}</w:tr></w:tbl>`;
  const { told, after } = await insertPart(
    { body: p("表前") + table + p("表后") },
    "栏目",
    "结束语",
    /只插入/,
  );
  expect(told).toContain("光标在表格里");
  expect(after[1]).toMatch(/^栏目内容以上述职/);
  expect(after).toContain("表后");
});

it("what is selected is not replaced", async () => {
  const { page, pane } = playground.current;
  await openDocument(page, "样例.docx", buildDocx({ body: all(SECTIONS) }));
  await eventually(playground.strip, (strip) => expect(strip).toMatch(/字/));
  await cursorAfter(page, "学习也抓得紧");
  await page.keyboard.press("Shift+Home");
  await pane.getByRole("tab", { name: "框架" }).click();
  await pane.getByRole("button", { name: "在光标处插入" }).click();
  await pane
    .getByText(/已插入框架/)
    .first()
    .waitFor();
  expect((await texts()).slice(0, 4)).toEqual(SECTIONS);
});

it("a new document opens in the place of the open one, after asking", async () => {
  const { page, pane } = playground.current;
  await openDocument(page, "样例.docx", buildDocx({ body: all(SECTIONS) }));
  await eventually(playground.strip, (strip) => expect(strip).toMatch(/字/));
  await cursorAfter(page, "学习也抓得紧");
  await page.keyboard.insertText("没有保存的话。");
  await pane.getByRole("tab", { name: "框架" }).click();
  page.once("dialog", (dialog) => void dialog.dismiss());
  await pane.getByRole("button", { name: "新建文档" }).click();
  await pane.getByText("Word 没能打开新文档").first().waitFor();
  expect(await texts()).toContain(`${BODY}学习也抓得紧。没有保存的话。`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name: "存成文件" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("述职报告（年度）.docx");
  page.once("dialog", (dialog) => void dialog.accept());
  await pane.getByRole("button", { name: "新建文档" }).click();
  await eventually(texts, (now) => expect(now[0]).toBe("【年份】年度述职报告"));
  await eventually(playground.strip, (strip) => expect(strip).toMatch(/空白\d+/));
});
