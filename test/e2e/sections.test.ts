import type { Page } from "playwright-core";
import { writeDocx } from "../../src/docx/write-docx";
import { expectAccessible, LOOKS, openCheckPage } from "./check-page";
import { eventually } from "./eventually";
import { openDocument, saveDocument, selection, usePlayground } from "./open-playground";

// The page 各部分怎么认的 through the shipping pane and the unmodified office.js.
jest.setTimeout(180_000);

/** Nothing in it says where a part begins. */
const PLAIN = [
  "2025年度述职报告",
  "各位领导：",
  "一年来，我在局党组的领导下负责档案工作，先后整理案卷三百卷，录入条目两万条，接待查档八百人次。",
  "有的案卷编目随来随做，题名照抄来文，查起来要翻原件。催要材料全靠电话，有的等到第二年才归档。",
  "把催要的时间提前到每个季度的末尾，和各科室的内勤建立固定的联系，做到随办随归。",
  "以上述职，请批评指正。",
];

const playground = usePlayground();
const { strip } = playground;
const pane = () => playground.current.pane;
const list = () => pane().getByRole("list", { name: "文档的各部分" });
const row = (text: string) => list().getByRole("listitem").filter({ hasText: text });
const role = (text: string) => row(text).getByRole("combobox");
const button = (name: string) => pane().getByRole("button", { name, exact: true });
const stripSays = (text: string) => eventually(strip, (all) => expect(all).toContain(text));
const rows = async () =>
  (await list().getByRole("listitem").allInnerTexts()).map((text) => text.replace(/\s+/g, " "));

async function openSections() {
  await eventually(strip, (text) => expect(text).toMatch(/空白\d/));
  await openCheckPage(playground.current, "各部分怎么认的");
}

async function openPlain(bytes: Uint8Array = plain()) {
  await openDocument(playground.current.page, "档案工作述职.docx", bytes);
  await stripSays("空白0");
  await openSections();
}

function plain() {
  return writeDocx(PLAIN.map((text) => ({ style: "body" as const, text })));
}

/** Puts the cursor before the first of these words. */
async function cursorBefore(page: Page, words: string) {
  await page.waitForFunction((wanted) => {
    const view = window.moupianPlayground?.editor()?.view();
    if (!view) return false;
    const { state } = view;
    let at = -1;
    state.doc.descendants((node, position) => {
      const inside = node.isTextblock ? node.textContent.indexOf(wanted) : -1;
      if (inside >= 0) at = position + 1 + inside;
      return !node.isTextblock;
    });
    if (at < 0) return false;
    // ProseMirror's classes are not in reach here; the selection's own class is.
    const selection = state.selection.constructor as unknown as {
      near(position: unknown, side: number): typeof state.selection;
    };
    view.dispatch(state.tr.setSelection(selection.near(state.doc.resolve(at), 1)));
    return true;
  }, words);
}

/** Puts the cursor there and presses 从这里分段 with a role. */
async function begin(at: string, as: string) {
  await cursorBefore(playground.current.page, at);
  await pane().getByRole("combobox", { name: "从光标所在的句子起算作" }).selectOption({ label: as });
  await button("从这里分段").click();
  await row(at).getByText("手工设定").waitFor();
}

describe("a report with headings", () => {
  it("lists its parts from beginning to end, each with the words that say what it is", async () => {
    await openSections();
    await eventually(rows, (all) => {
      expect(all).toHaveLength(6);
      expect(all[0]).toMatch(/综合科科长述职报告.*开头/);
      expect(all[3]).toMatch(/三、存在的问题.*问题 因为标题里有“存在的问题”/);
      expect(all[5]).toMatch(/结尾/);
    });
  });

  it("goes to a part", async () => {
    await openSections();
    await row("三、存在的问题").getByRole("button", { name: /^跳转/ }).click();
    await eventually(
      () => selection(playground.current.page),
      ({ text }) => expect(text).toBe("三、存在的问题"),
    );
  });

  it("a role that is set by hand changes the chart at once, and can be taken back", async () => {
    await openSections();
    const before = await strip();
    expect(before).toMatch(/体会\d/);
    await role("二、几点体会").selectOption({ label: "成绩" });
    await row("二、几点体会").getByText("手工设定").waitFor();
    await eventually(strip, (text) => expect(text).not.toMatch(/体会\d/));
    await role("二、几点体会").selectOption({ label: "自动判断（体会）" });
    await eventually(strip, (text) => expect(text).toBe(before));
  });

  it("all that was set can be taken back, and given back", async () => {
    await openSections();
    const before = await strip();
    await role("二、几点体会").selectOption({ label: "成绩" });
    await role("四、下一步打算").selectOption({ label: "其他" });
    await eventually(strip, (text) => expect(text).not.toMatch(/打算\d/));
    const set = await strip();
    await button("全部恢复自动判断").click();
    await eventually(strip, (text) => expect(text).toBe(before));
    await button("撤销恢复，还用手工设定").click();
    await eventually(strip, (text) => expect(text).toBe(set));
  });

  it("can be set with the keyboard alone, and Esc goes back to where one was", async () => {
    await openSections();
    const { page } = playground.current;
    await role("二、几点体会").focus();
    await page.keyboard.press("ArrowDown");
    await row("二、几点体会").getByText("手工设定").waitFor();
    await expect(
      role("二、几点体会").evaluate((element) => element === document.activeElement),
    ).resolves.toBe(true);
    await page.keyboard.press("Escape");
    const link = pane().getByRole("button", { name: /各部分怎么认的/ });
    await eventually(
      () => link.evaluate((element) => element === document.activeElement),
      (focused) => expect(focused).toBe(true),
    );
  });
});

describe("a report that shows no structure", () => {
  it("says what to do; the sentences at the cursor then begin its parts", async () => {
    await openPlain();
    await pane().getByText("没有分出各部分").waitFor();
    await begin("有的案卷编目随来随做", "问题");
    await begin("把催要的时间提前", "打算");
    await stripSays("打算");
    await eventually(rows, (all) => {
      expect(all).toHaveLength(5);
      expect(all[1]).toMatch(/一年来，我在局党组.*成绩/);
      expect(all[2]).toMatch(/有的案卷编目随来随做.*问题 手工设定/);
      expect(all[3]).toMatch(/把催要的时间提前.*打算 手工设定/);
    });
  });

  it("a part may begin inside a paragraph, and end being one without the focus being lost", async () => {
    await openPlain();
    await cursorBefore(playground.current.page, "有的等到");
    await button("从这里分段").click();
    await row("催要材料全靠电话").getByText("手工设定").waitFor();
    await row("催要材料全靠电话")
      .getByRole("button", { name: /^不在这里分段/ })
      .click();
    await pane().getByText("没有分出各部分").waitFor();
    const place = () => pane().locator(":focus").getAttribute("aria-label");
    await eventually(place, (label) => expect(label).toBe("各部分怎么认的"));
  });

  it("where no part can begin the pane says so and changes nothing", async () => {
    await openPlain();
    await cursorBefore(playground.current.page, "2025年度述职报告");
    await button("从这里分段").click();
    await pane().getByText("光标所在的地方不能分段").waitFor();
    await pane().getByText("没有分出各部分").waitFor();
  });

  it("what was set is still there after saving and opening again", async () => {
    await openPlain();
    await begin("有的案卷编目随来随做", "问题");
    await stripSays("问题");
    const saved = await saveDocument(playground.current.page);
    await playground.current.page.getByRole("button", { name: "新建" }).click();
    await stripSays("空文档");
    await openPlain(saved);
    await row("有的案卷编目随来随做").getByText("手工设定").waitFor();
  });
});

it.each(LOOKS)("axe finds nothing at %i px in %s colours, and nothing is cut off", async (width, colours) => {
  await expectAccessible(width, colours, async (opened) => {
    await openCheckPage(opened, "各部分怎么认的");
    const role = opened.pane.getByRole("combobox", { name: /几点体会/ });
    await role.selectOption({ label: "成绩" });
    await opened.pane.getByText("手工设定").waitFor();
  });
});
