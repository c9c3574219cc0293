import type { Page } from "playwright-core";
import { expectAccessible, LOOKS } from "./check-page";
import { eventually } from "./eventually";
import { cursorAfter, openPlayground, paragraphs, usePlayground } from "./open-playground";

// Through the shipping pane and the unmodified office.js; a browser takes its time.
jest.setTimeout(240_000);

const playground = usePlayground();
const pane = () => playground.current.pane;
const button = (name: string | RegExp) => pane().getByRole("button", { name, exact: true });
const tab = (name: string) => pane().getByRole("tab", { name }).click();
const mode = (name: string) => pane().getByRole("radio", { name }).check();
const said = (text: string | RegExp) => pane().getByText(text).filter({ visible: true }).first().waitFor();
const texts = () => paragraphs(playground.current.page);

async function openOwn() {
  await tab("词句");
  await mode("我的");
  await button("手工添加").waitFor();
}

/** Selects a stretch of the document as a user does with the mouse. */
function select(page: Page, from: string, to = from): Promise<unknown> {
  return page.waitForFunction(
    ([first, last]) => {
      const view = window.moupianPlayground?.editor()?.view();
      if (!view) return false;
      const { state } = view;
      let [start, end] = [-1, -1];
      state.doc.descendants((node, position) => {
        if (!node.isTextblock) return true;
        const at = node.textContent.indexOf(first);
        const until = node.textContent.indexOf(last);
        if (at >= 0 && start < 0) start = position + 1 + at;
        if (until >= 0) end = position + 1 + until + last.length;
        return false;
      });
      if (start < 0 || end < 0) return false;
      const kind = state.selection.constructor as unknown as {
        create(doc: unknown, from: number, to: number): typeof state.selection;
      };
      view.dispatch(state.tr.setSelection(kind.create(state.doc, start, end)));
      view.focus();
      return true;
    },
    [from, to] as const,
  );
}

async function addByHand(text: string, tags = "") {
  await button("手工添加").click();
  await pane().getByRole("textbox", { name: "词句", exact: true }).fill(text);
  await pane().getByRole("textbox", { name: "标签" }).fill(tags);
  await button("保存").click();
  await said("已放进“我的”");
}

const importFile = async (name: string, content: string | Buffer) => {
  await button("导入…").click();
  const file = { name, mimeType: "text/plain", buffer: Buffer.from(content) };
  await pane().getByLabel("选择文件…").last().setInputFiles(file);
};

test("what is selected becomes a phrase that search finds and inserts", async () => {
  const { page } = playground.current;
  await openOwn();
  await said("还没有自己的词句");
  await button("保存选中的文字").click();
  await said("没有选中文字");
  await select(page, "二是调研不够深入", "接地气。");
  await button("保存选中的文字").click();
  const box = pane().getByRole("textbox", { name: "词句", exact: true });
  await eventually(
    () => box.inputValue(),
    (now) => expect(now).toMatch(/^二是调研不够深入[^]*接地气。$/),
  );
  await box.fill("三是【方面】抓得不紧，自编的一句。");
  await pane().getByRole("combobox", { name: "用在哪一部分" }).last().selectOption("problem");
  await pane().getByRole("textbox", { name: "标签" }).fill("自查 作风");
  await button("保存").click();
  await said("我的词句（1）");
  await mode("句子");
  await pane().getByRole("searchbox").fill("自查");
  await pane()
    .getByRole("button", { name: /自编的一句/ })
    .first()
    .click();
  await cursorAfter(page, "今后，我将加强学习");
  await button("插入").click();
  await eventually(texts, (all) => expect(all.join("\n")).toContain("三是【方面】抓得不紧，自编的一句。"));
});

test("a phrase is changed, removed, and brought back", async () => {
  await openOwn();
  await addByHand("第一条自己的词句。");
  await addByHand("第二条自己的词句。", "会务");
  await pane().getByRole("button", { name: "修改“第二条自己的词句。”" }).click();
  const box = pane().getByRole("textbox", { name: "词句", exact: true });
  await box.fill("");
  await button("保存").click();
  await said("词句不能是空的。");
  await box.fill("改过的第二条。");
  await button("保存").click();
  await said("已改好。");
  await pane().getByRole("button", { name: "删除“改过的第二条。”" }).click();
  await said("我的词句（1）");
  await button("撤销").click();
  await said("我的词句（2）");
  const rows = pane().getByRole("region", { name: "我的词句（2）" }).getByRole("listitem");
  await eventually(
    () => rows.first().innerText(),
    (now) => expect(now).toMatch(/改过的第二条。[^]*会务/),
  );
  await button("手工添加").click();
  await box.fill("改过的 第二条");
  await said("“我的”里已有同样的一条。");
});

test("a table is imported after its duplicates and its mistakes were shown", async () => {
  await openOwn();
  await addByHand("每月下基层一次。");
  await importFile(
    "词句.csv",
    '\ufeff词句,部分,标签\r\n每月下基层 一次,打算,\r\n"办文办会,件件落实。",成绩,办公室\r\n好,总结\r\n办结率百分之百。,成绩,\r\n',
  );
  await said("新的 2 条，重复 1 条，有误 1 处。");
  await said("第 4 行：没有“总结”这个部分");
  const known = pane().getByRole("checkbox", { name: /每月下基层/ });
  await expect(known.isChecked()).resolves.toBe(false);
  await pane()
    .getByRole("checkbox", { name: /办结率/ })
    .uncheck();
  await button("导入选中的 1 条").click();
  await said("我的词句（2）");
  await button("撤销").click();
  await said("我的词句（1）");
});

test("GB 18030 is read, a Word file is refused with advice", async () => {
  await openOwn();
  // 述职报告 in GB 18030
  await importFile("词句.txt", Buffer.from([0xca, 0xf6, 0xd6, 0xb0, 0xb1, 0xa8, 0xb8, 0xe6]));
  await pane().getByRole("checkbox", { name: "述职报告" }).waitFor();
  const file = { name: "词句.docx", mimeType: "application/zip", buffer: Buffer.from("PK") };
  await pane().getByLabel("选择文件…").last().setInputFiles(file);
  await said("这是 Word 或 Excel 文件");
});

test("what is exported is imported in a fresh browser", async () => {
  const { page } = playground.current;
  await openOwn();
  await addByHand("要带走的【内容】。", "搬家");
  const [download] = await Promise.all([page.waitForEvent("download"), button("导出…").click()]);
  expect(download.suggestedFilename()).toBe("我的词句.json");
  const exported = await pane().getByRole("textbox", { name: "词句文件的内容" }).inputValue();
  await page.context().close();

  playground.current = await openPlayground();
  await openOwn();
  await said("还没有自己的词句");
  await importFile("我的词句.json", exported);
  await said("新的 1 条，重复 0 条");
  await button("导入选中的 1 条").click();
  await said("我的词句（1）");
  await said("搬家");
});

test("the outline of the document becomes a skeleton that can be inserted", async () => {
  const { page } = playground.current;
  await openOwn();
  await eventually(playground.strip, (text) => expect(text).toContain("空白"));
  await button("保存本文框架").click();
  await pane().getByRole("textbox", { name: "框架名称" }).fill("本单位的写法");
  await button("保存").click();
  await said("已保存框架“本单位的写法”");
  await button("去框架").click();
  const list = pane().getByRole("combobox").first();
  await list.selectOption({ label: (await list.getByText("本单位的写法").first().textContent()) ?? "" });
  await cursorAfter(page, "今后，我将加强学习");
  await button("在光标处插入").click();
  await eventually(texts, (all) => expect(all.join("\n")).toMatch(/【[^】]+的内容】。/));
});

test("where the browser keeps nothing, the pane says so and nothing is lost", async () => {
  const { page } = playground.current;
  await page.context().addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await page.reload();
  await openOwn();
  await addByHand("只在内存里的一条。");
  await said("浏览器不让插件存东西");
  await said("只在内存里的一条。");
});

test("in a full store the pane says what to do, and keeps all once there is room", async () => {
  const { page } = playground.current;
  await page.context().addInitScript(() => {
    const kept = localStorage;
    const full = (key: string, value: string) => {
      const isRoomy = window.top !== null && "roomy" in window.top;
      if (value.length > 500 && !isRoomy) throw new DOMException("full", "QuotaExceededError");
      kept.setItem(key, value);
    };
    const store = {
      getItem: (key: string) => kept.getItem(key),
      removeItem: (key: string) => kept.removeItem(key),
      setItem: full,
    };
    Object.defineProperty(window, "localStorage", { get: () => store });
  });
  await page.reload();
  await openOwn();
  await addByHand(`很长的一条：${"长".repeat(600)}。`);
  await said("存储空间满了");
  await page.evaluate(() => Object.assign(window, { roomy: true }));
  await button("再试一次").click();
  await said("已存好。");
  await eventually(
    () => pane().getByText("存储空间满了").count(),
    (now) => expect(now).toBe(0),
  );
});

test("what cannot be read in the store is kept aside and shown", async () => {
  const { page } = playground.current;
  await page.evaluate(() => localStorage.setItem("moupian.library", "{ 坏了"));
  await page.reload();
  await openOwn();
  await said("存着的词句有一部分读不出来");
  await button("取出原来的内容").click();
  await eventually(
    () => pane().getByRole("textbox", { name: "词句文件的内容" }).inputValue(),
    (now) => expect(now).toBe("{ 坏了"),
  );
  await addByHand("新的一条。");
  await pane().getByRole("button", { name: "删除", exact: true }).first().click();
  await said("已删除读不出的那份内容。");
});

test("two windows keep each other's phrases", async () => {
  const { page } = playground.current;
  await openOwn();
  const second = await page.context().newPage();
  await second.goto(page.url());
  const other = second.frameLocator("aside iframe");
  await other.getByRole("tab", { name: "词句" }).click();
  await other.getByRole("radio", { name: "我的" }).check();
  await addByHand("第一个窗口的。");
  await other.getByRole("paragraph").filter({ hasText: "第一个窗口的。" }).waitFor();
  await other.getByRole("button", { name: "手工添加" }).click();
  await other.getByRole("textbox", { name: "词句", exact: true }).fill("第二个窗口的。");
  await other.getByRole("button", { name: "保存", exact: true }).click();
  await said("我的词句（2）");
});

test("a phrase inserted from 我的 is a recent one, in another window too, whose favourites stay", async () => {
  const { page } = playground.current;
  await openOwn();
  await addByHand("办文一百件，件件有回音。");
  const second = await page.context().newPage();
  await second.goto(page.url());
  const other = second.frameLocator("aside iframe");
  const openSentences = async () => {
    await other.getByRole("tab", { name: "词句" }).click();
    await other.getByRole("radio", { name: "句子" }).check();
  };
  // The mode that was used last is open in a new window.
  await openSentences();
  const star = other.getByRole("button", { name: /^收藏/ }).first();
  await star.click();
  await button("插入“办文一百件，件件有回音。”").click();
  await eventually(texts, (all) => expect(all.join("")).toContain("办文一百件，件件有回音。"));
  await second.reload();
  await openSentences();
  const recent = other.getByRole("region", { name: "最近用过" }).getByRole("listitem");
  await recent.filter({ hasText: "办文一百件" }).waitFor();
  await other.getByRole("region", { name: "收藏的" }).getByRole("listitem").first().waitFor();
});

test("an organisation's libraries are used, and a broken one is named with its line", async () => {
  const { page } = playground.current;
  const serve = (file: string, body: string) =>
    page
      .context()
      .route(`**/library/${file}`, (route) => route.fulfill({ body, contentType: "application/json" }));
  const listed = [
    { name: "市局办公室", file: "office.json" },
    { name: "工会", file: "union.json" },
  ];
  await serve("config.json", JSON.stringify({ libraries: listed }));
  await serve("office.json", '{ "phrases": [{ "text": "市局办文【数量】件，件件有回音。" }] }');
  await serve("union.json", '{\n  "phrases": [\n    { "text": "" }\n  ]\n}');
  await page.reload();
  await openOwn();
  await said("市局办公室");
  await said("union.json 没有用上");
  await said("第 3 行：phrases[0].text 不能是空的");
  await mode("句子");
  await pane().getByRole("searchbox").fill("件件有回音");
  await pane()
    .getByRole("button", { name: /件件有回音/ })
    .first()
    .waitFor();
});

test.each(LOOKS)("is accessible and fits at %i pixels, %s", (width, colours) =>
  expectAccessible(width, colours, async (opened) => {
    const inPane = opened.pane;
    await inPane.getByRole("tab", { name: "词句" }).click();
    await inPane.getByRole("radio", { name: "我的" }).check();
    await inPane.getByRole("button", { name: "手工添加" }).click();
    await inPane.getByRole("textbox", { name: "词句", exact: true }).fill("一条自己的词句，里面有【空白】。");
    await inPane.getByRole("textbox", { name: "标签" }).fill("标签一 标签二");
    await inPane.getByRole("button", { name: "保存", exact: true }).click();
    await inPane.getByRole("button", { name: "导入…", exact: true }).click();
    const box = inPane.getByRole("textbox", { name: "或者把内容粘贴在这里" });
    await box.fill("新的一条\n一条自己的词句，里面有【空白】。");
    await inPane.getByText("新的 1 条，重复 1 条").waitFor();
  }),
);
