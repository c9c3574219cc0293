import { writeDocx } from "../../src/docx/write-docx";
import type { Faults } from "../../src/playground/faults";
import { buildDocx, level, list, numbered, p, r } from "../docx/build-docx";
import { eventually } from "./eventually";
import { controls, highlights } from "./highlights";
import { openDocument, paragraphs, saveDocument, selection, usePlayground } from "./open-playground";

// The blanks tab by the keyboard alone, and with what may go wrong in Word.
jest.setTimeout(180_000);

const playground = usePlayground();
const { strip } = playground;
const blanksAre = (count: number) => eventually(strip, (text) => expect(text).toContain(`空白${count}·`));
const texts = () => paragraphs(playground.current.page);
const field = () => playground.current.pane.getByRole("textbox", { name: /^填写/ });
const press = (key: string) => playground.current.page.keyboard.press(key);
const type = (text: string) => playground.current.page.keyboard.insertText(text);
const said = (text: string | RegExp) => playground.current.pane.getByText(text).first().waitFor();
const fault = (faults: Faults) =>
  playground.current.page.evaluate(
    (wanted) => Object.assign(window.moupianPlayground?.faults ?? {}, wanted),
    faults,
  );
const selectedIs = (text: string) =>
  eventually(
    () => selection(playground.current.page),
    (selected) => expect(selected.text).toBe(text),
  );

/** What has the focus in the pane: its name or its text. */
const focused = () =>
  playground.current.pane.locator("body").evaluate(() => {
    const at = document.activeElement;
    return at?.getAttribute("aria-label") ?? at?.textContent ?? "";
  });
const focusIs = (name: string | RegExp) => eventually(focused, (now) => expect(now).toMatch(name));

/** Goes by Tab until something with this name has the focus. */
async function tabTo(name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (new RegExp(name).test(await focused())) return;
    await press("Tab");
  }
  throw new Error(`Tab does not come to ${String(name)}`);
}

async function open(...lines: string[]): Promise<void> {
  const { page, pane } = playground.current;
  const file = writeDocx(lines.map((text) => ({ style: "body" as const, text })));
  await openDocument(page, "填空.docx", file);
  await pane.getByRole("tab", { name: "空白" }).click();
  await pane.getByRole("tab", { name: "空白" }).press("Tab");
}

const REPORT = ["我叫【姓名】，任【职务】。", "全年培训XX次，走访YY户XX人。", "述职人：【姓名】"];

test("three blanks are filled with Enter, each next one is selected, and the focus stays in the field", async () => {
  await open("全年培训XX次，走访XX户。", "撰写材料XX篇，办结XX件。");
  await blanksAre(4);
  await tabTo(/^填写/);
  for (const [value, left] of [
    ["12", 3],
    ["30", 2],
    ["8", 1],
  ] as const) {
    await type(value);
    await press("Enter");
    await blanksAre(left);
    await selectedIs("XX");
    await focusIs(/^填写/);
    await eventually(
      () => field().inputValue(),
      (text) => expect(text).toBe(""),
    );
  }
  await eventually(texts, (all) =>
    expect(all.slice(0, 2)).toEqual(["全年培训12次，走访30户。", "撰写材料8篇，办结XX件。"]),
  );
  await type("5");
  await press("Enter");
  await blanksAre(0);
  await focusIs("去看体检");
});

test("Enter in an empty field goes on, Shift+Enter back, Esc takes back and leads back; what is typed stays", async () => {
  await open("全年培训XX次，走访XX户。");
  await blanksAre(2);
  await tabTo(/^填写次数/);
  await type("很多");
  await said("这里要填数字，请看看对不对。");
  await press("Shift+Enter");
  await focusIs(/^填写人数/);
  await press("Enter");
  await focusIs(/^填写次数/);
  await eventually(
    () => field().inputValue(),
    (now) => expect(now).toBe("很多"),
  );
  await press("Shift+Tab");
  await press("Escape");
  await focusIs(/^填写次数/);
  await press("Escape");
  await eventually(
    () => field().inputValue(),
    (now) => expect(now).toBe(""),
  );
  // The hint forbids nothing.
  await type("若干");
  await press("Enter");
  await eventually(texts, (all) => expect(all[0]).toBe("全年培训若干次，走访XX户。"));
});

test("the form fills every place of a field once, in three syncs, and offers the value again", async () => {
  const { page, pane } = playground.current;
  await open(...REPORT, "年底，【职务】述职。");
  await blanksAre(6);
  await tabTo(/^常用的 2 项一次填好/);
  await press("Enter");
  await tabTo(/^$/);
  await press("Tab");
  await pane.getByRole("textbox", { name: "姓名" }).focus();
  await type("王芳");
  await press("Enter");
  await eventually(
    () => pane.getByRole("textbox", { name: "职务" }).evaluate((box) => box === document.activeElement),
    (is) => expect(is).toBe(true),
  );
  await type("科长");
  await press("Tab");
  await press("Enter");
  // One place is left out.
  await pane.getByRole("list", { name: "职务要填的地方" }).getByRole("checkbox").last().press("Space");
  await pane.getByRole("textbox", { name: "职务" }).press("Enter");
  await focusIs("填写这 3 处");
  await page.evaluate(() => window.moupianPlayground?.host()?.resetLog());
  await press("Enter");
  await said("已填好 3 处。");
  const log = await page.evaluate(() =>
    (window.moupianPlayground?.host()?.log ?? []).map((members) => members.join(" ")),
  );
  expect(log.findIndex((members) => members.includes("insertText")) + 1).toBeLessThanOrEqual(3);
  expect(log.filter((members) => members.includes("insertText"))).toHaveLength(1);
  await eventually(texts, (all) =>
    expect(all.slice(0, 4)).toEqual([
      "我叫王芳，任科长。",
      "全年培训XX次，走访YY户XX人。",
      "述职人：王芳",
      "年底，【职务】述职。",
    ]),
  );
  await focusIs(/^填写/);
  await page.getByRole("button", { name: "撤销", exact: true }).first().click();
  await eventually(texts, (all) => expect(all[2]).toBe("述职人：【姓名】"));
  await pane.getByRole("button", { name: /一次填好/ }).click();
  await eventually(
    () => pane.getByRole("textbox", { name: "姓名" }).inputValue(),
    (now) => expect(now).toBe("王芳"),
  );
});

test("what is to be remembered is there after the pane was opened again, and is forgotten at once", async () => {
  const { page, pane } = playground.current;
  await open(...REPORT);
  await pane.getByRole("button", { name: /一次填好/ }).click();
  await pane.getByRole("textbox", { name: "姓名" }).fill("王芳");
  await pane.getByRole("checkbox", { name: /记住姓名、职务/ }).check();
  await pane.getByRole("button", { name: /^填写这/ }).click();
  await said("已填好 2 处。");
  await page.reload();
  await open(...REPORT);
  await pane.getByRole("button", { name: /一次填好/ }).click();
  await eventually(
    () => pane.getByRole("textbox", { name: "姓名" }).inputValue(),
    (now) => expect(now).toBe("王芳"),
  );
  await pane.getByRole("button", { name: "忘掉" }).press("Enter");
  await said("已忘掉，这台电脑上不再保存。");
  await expect(
    pane
      .locator("body")
      .evaluate(() => Object.values(localStorage).some((value: string) => value.includes("王芳"))),
  ).resolves.toBe(false);
});

test("marking and clearing by the keyboard, and filling a marked blank takes its mark along", async () => {
  await open("全年培训XX次，走访XX户。", "【经验做法】");
  await blanksAre(3);
  await tabTo("标黄");
  await press("Enter");
  await said("已标黄 3 处");
  await focusIs("清除标记");
  await field().fill("12");
  await field().press("Enter");
  await said("已标黄 2 处");
  const file = await saveDocument(playground.current.page);
  expect(highlights(file)).toEqual(["全年培训12次，走访{yellow:XX}户。", "{yellow:【经验做法】}"]);
  // Saving took the keyboard out of the pane.
  await field().focus();
  await tabTo("清除标记");
  await press("Enter");
  await said("已清除 2 处标记");
  await focusIs("标黄");
  expect(controls(await saveDocument(playground.current.page))).toEqual({ all: 0, marks: 0 });
});

test("marks that are left when all blanks are filled by hand are still said and taken back", async () => {
  const { page, pane } = playground.current;
  await open("全年培训XX次。");
  await pane.getByRole("button", { name: "标黄" }).press("Enter");
  await said("已标黄 1 处");
  await page.evaluate(() => {
    const view = window.moupianPlayground?.editor()?.view();
    view?.state.doc.descendants((node, pos) => {
      const at = node.text?.indexOf("XX") ?? -1;
      if (at >= 0) view.dispatch(view.state.tr.insertText("12", pos + at, pos + at + 2));
    });
  });
  await pane.getByRole("button", { name: "重新体检" }).first().click();
  await said("文档里还有 1 处黄色标记，交之前请清除。");
  await pane.getByRole("tabpanel").getByRole("button", { name: "清除标记" }).press("Enter");
  await eventually(
    async () => highlights(await saveDocument(page)),
    (all) => expect(all).toEqual(["全年培训12次。"]),
  );
});

describe("with what may go wrong", () => {
  const LINES = ["全年培训XX次，走访XX户。", "撰写材料XX篇。"] as const;
  const mark = () => playground.current.pane.getByRole("button", { name: "标黄" }).press("Enter");
  const saved = () => saveDocument(playground.current.page);

  test("a protected document is not marked, not filled, and what is typed stays", async () => {
    await open(...LINES);
    await blanksAre(3);
    await fault({ protectedDocument: true });
    await mark();
    await said(/受保护或者以只读方式打开/);
    await field().fill("12");
    await field().press("Enter");
    await said(/受保护或者以只读方式打开/);
    await expect(field().inputValue()).resolves.toBe("12");
    expect(controls(await saved())).toEqual({ all: 0, marks: 0 });
    await eventually(texts, (all) => expect(all.slice(0, 2)).toEqual([...LINES]));
  });

  test.each([1, 2, 3, 4, 5, 6, 7])(
    "an error at the %ith change of marking leaves whole marks only",
    async (at) => {
      await open(...LINES);
      await blanksAre(3);
      const original = highlights(await saved());
      await fault({ errorAtWrite: at });
      await mark();
      await said(/已标黄 3 处/);
      expect(controls(await saved())).toEqual({ all: 3, marks: 3 });
      await playground.current.pane
        .getByRole("tabpanel")
        .getByRole("button", { name: "清除标记" })
        .press("Enter");
      await said(/已清除 3 处/);
      expect(highlights(await saved())).toEqual(original);
    },
  );

  test.each([1, 2, 4])(
    "clearing that broke off at the %ith change is said, and can be taken up again",
    async (at) => {
      await open(...LINES);
      await blanksAre(3);
      const original = highlights(await saved());
      await mark();
      await said(/已标黄 3 处/);
      await fault({ errorAtWrite: at });
      const clear = playground.current.pane.getByRole("tabpanel").getByRole("button", { name: "清除标记" });
      await clear.press("Enter");
      await said(/再点一次可以接着做/);
      await clear.press("Enter");
      await said(/已清除 \d 处/);
      const file = await saved();
      expect(highlights(file)).toEqual(original);
      expect(controls(file)).toEqual({ all: 0, marks: 0 });
    },
  );

  test("a lost session says so, and marks nothing", async () => {
    await open(...LINES);
    await blanksAre(3);
    await fault({ lostSession: true });
    await mark();
    await said(/和 Word 的连接断了/);
    expect(controls(await saved())).toEqual({ all: 0, marks: 0 });
  });

  test("slowness only takes time, and no key is taken for the wrong blank", async () => {
    await open(...LINES);
    await blanksAre(3);
    await fault({ slow: 300 });
    await field().fill("12");
    await field().press("Enter");
    await field().press("Enter");
    await type("99");
    await blanksAre(2);
    await eventually(texts, (all) => expect(all[0]).toBe("全年培训12次，走访XX户。"));
    await eventually(
      () => field().inputValue(),
      (now) => expect(now).toBe(""),
    );
  });

  test("a document that changed meanwhile is not touched, and what is typed stays", async () => {
    const { page } = playground.current;
    await open("全年培训XX次，走访XX户。");
    await blanksAre(2);
    await field().fill("12");
    await page.evaluate(() => {
      const view = window.moupianPlayground?.editor()?.view();
      view?.dispatch(view.state.tr.insertText("今年", 1));
    });
    await field().press("Enter");
    await said(/文档在体检以后改动过/);
    await eventually(texts, (all) => expect(all[0]).toBe("今年全年培训XX次，走访XX户。"));
    await expect(field().inputValue()).resolves.toBe("12");
    await field().press("Enter");
    await eventually(texts, (all) => expect(all[0]).toBe("今年全年培训12次，走访XX户。"));
  });
});

test("blanks in a table, in a control that shows its prompt, and in a list item are filled", async () => {
  const { page, pane } = playground.current;
  const cell = (text: string) => `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${p(text)}</w:tc>`;
  const prompt = `<w:sdt><w:sdtPr><w:id w:val="7"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r("单击此处输入姓名")}</w:sdtContent></w:sdt>`;
  const file = buildDocx({
    body:
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr>${cell("参会XX人次")}</w:tr></w:tbl>` +
      `<w:p>${r("联系人：")}${prompt}</w:p>` +
      p("完成项目XX个", numbered(1)),
    numbering: list(1, level(0, "decimal", "%1.")),
  });
  await openDocument(page, "各处.docx", file);
  await pane.getByRole("tab", { name: "空白" }).click();
  await pane.getByRole("radio", { name: "按位置" }).check();
  await blanksAre(3);
  for (const [value, left] of [
    ["30", 2],
    ["王芳", 1],
    ["5", 0],
  ] as const) {
    await field().fill(value);
    await field().press("Enter");
    await blanksAre(left);
  }
  await eventually(texts, (all) => expect(all).toEqual(["参会30人次", "联系人：王芳", "完成项目5个"]));
});

test("five hundred blanks are shown by and by, and stay quick to go through", async () => {
  const { pane } = playground.current;
  await open(...Array.from({ length: 250 }, (_, index) => `第${index + 1}项，培训XX次，走访XX户。`));
  await blanksAre(500);
  const rows = pane.locator("li > button[aria-current]");
  const rowsAre = (count: number) =>
    eventually(
      () => rows.count(),
      (now) => expect(now).toBe(count),
    );
  await rowsAre(30);
  await pane.getByRole("button", { name: "再显示 30 处" }).press("Enter");
  await rowsAre(60);
  // From the first to the last, which is shown with all before it.
  await field().press("Shift+Enter");
  await focusIs(/^填写/);
  await rowsAre(500);
  await pane.getByRole("button", { name: "标黄" }).press("Enter");
  await said("已标黄 500 处");
});
