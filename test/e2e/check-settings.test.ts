import { writeDocx } from "../../src/docx/write-docx";
import { expectAccessible, LOOKS, openCheckPage } from "./check-page";
import { eventually } from "./eventually";
import {
  cursorAfter,
  openDocument,
  paragraphs,
  saveDocument,
  selection,
  usePlayground,
} from "./open-playground";

jest.setTimeout(240_000);

const playground = usePlayground();
const { strip } = playground;
const pane = () => playground.current.pane;
const tab = (name: string) => pane().getByRole("tab", { name }).click();
const button = (name: string | RegExp) => pane().getByRole("button", { name, exact: true });
const card = (text: string) => pane().getByRole("listitem").filter({ hasText: text }).first();
const focused = () => pane().locator(":focus");

/** What the strip counts. */
interface Counts {
  readonly blanks: number;
  readonly errors: number;
  readonly warnings: number;
}

async function counts(): Promise<Counts> {
  const found = /空白(\d+)·必改(\d+)·建议(\d+)·/.exec(await strip()) ?? [];
  const [blanks = NaN, errors = NaN, warnings = NaN] = found.slice(1).map(Number);
  return { blanks, errors, warnings };
}
const countsAre = (wanted: Partial<Counts>) => eventually(counts, (now) => expect(now).toMatchObject(wanted));

/** In the sample one finding is a source notice, and two are counts that do not agree. */
const NOTICE = "仅供参考";
const COUNT = "数目不符";
let sample: Counts;

/** Opens the check of the sample. */
async function openCheck() {
  await countsAre({ blanks: 6 });
  sample = await counts();
  await tab("体检");
}

/** Opens the menu of a finding and chooses from it. */
async function choose(text: string, action: string) {
  await card(text)
    .getByRole("button", { name: /^更多操作/ })
    .click();
  await pane().getByRole("menuitem", { name: action }).click();
}

const openSettings = () => openCheckPage(playground.current, "检查项和忽略");

/** The row of a check in the settings. */
const row = (title: string) =>
  pane()
    .getByRole("listitem")
    .filter({ has: pane().getByRole("switch", { name: title, exact: true }) });

/** Opens a document of these lines and waits until it is checked. */
async function open(name: string, ...lines: string[]) {
  const bytes = writeDocx(lines.map((text) => ({ style: "body", text })));
  expect(await openDocument(playground.current.page, name, bytes)).toBeUndefined();
}

describe("a finding that is none", () => {
  beforeEach(async () => {
    await openCheck();
    await choose(NOTICE, "忽略这一处");
    await countsAre({ errors: sample.errors - 1 });
  });

  it("goes from the list, is counted, and comes back by 撤销; the focus stays in the list", async () => {
    await eventually(
      () => card(NOTICE).count(),
      (now) => expect(now).toBe(0),
    );
    await eventually(
      () => button(/^检查项和忽略/).innerText(),
      (now) => expect(now).toContain("忽略 1 处"),
    );
    await eventually(
      () => focused().getAttribute("aria-haspopup"),
      (now) => expect(now).toBe("menu"),
    );
    await button("撤销").click();
    await countsAre(sample);
    await card(NOTICE).waitFor();
    await eventually(
      () => focused().getAttribute("aria-haspopup"),
      (now) => expect(now).toBe("menu"),
    );
  });

  it("stays away when something else is edited, and when the file is saved and opened again", async () => {
    const { page } = playground.current;
    await cursorAfter(page, "今后，我将加强学习");
    await page.keyboard.insertText("明年培训XX次。");
    await countsAre({ blanks: 7, errors: sample.errors - 1 });
    const saved = await saveDocument(page);
    expect(await openDocument(page, "改好的报告.docx", saved)).toBeUndefined();
    await countsAre({ blanks: 7, errors: sample.errors - 1 });
    await tab("体检");
    await eventually(
      () => button(/^检查项和忽略/).innerText(),
      (now) => expect(now).toContain("忽略 1 处"),
    );
  });

  it("comes back when its own text is edited, and what was kept of it can be cleared", async () => {
    const { page } = playground.current;
    await cursorAfter(page, NOTICE);
    await page.keyboard.insertText("转载请注明出处。");
    await countsAre(sample);
    await openSettings();
    await pane().getByText("另有 1 条").waitFor();
    await button("清除这些记录").click();
    await eventually(
      () => pane().getByText("另有 1 条").count(),
      (count) => expect(count).toBe(0),
    );
  });

  it("is listed with its place in the settings, from where it is restored", async () => {
    await openSettings();
    await pane().getByRole("heading", { name: "已忽略 1 处" }).waitFor();
    await button(/^跳转到第 1 段/).click();
    await eventually(
      () => selection(playground.current.page),
      ({ text }) => expect(text).toContain(NOTICE),
    );
    await button(/^恢复第 1 段/).click();
    await countsAre(sample);
    await eventually(
      () => focused().innerText(),
      (now) => expect(now).toBe("已忽略 0 处"),
    );
  });
});

describe("a check", () => {
  it("is switched off and on again", async () => {
    await openCheck();
    await openSettings();
    await row(COUNT).getByRole("switch").uncheck();
    await countsAre({ errors: sample.errors - 2 });
    await row(COUNT).getByText("已关闭").waitFor();
    await row(COUNT).getByRole("switch").check();
    await countsAre(sample);
  });

  it("is switched off from a finding; that outlives the pane and the file, and is taken back as a whole", async () => {
    const { page } = playground.current;
    await openCheck();
    await choose(COUNT, "关闭这项检查");
    await countsAre({ errors: sample.errors - 2 });
    await eventually(
      () => focused().getAttribute("aria-haspopup"),
      (now) => expect(now).toBe("menu"),
    );
    await page.getByRole("toolbar", { name: "功能区：谋篇" }).getByRole("button", { name: "框架" }).click();
    await pane().getByRole("tab", { name: "框架", selected: true }).waitFor();
    await countsAre({ errors: sample.errors - 2 });
    await tab("体检");
    await openSettings();
    await button("恢复默认").click();
    await countsAre(sample);
    await button("撤销").click();
    await countsAre({ errors: sample.errors - 2 });
  });

  it("has another severity, chosen from a finding or in the settings", async () => {
    await openCheck();
    await choose(COUNT, "改为建议");
    await countsAre({ errors: sample.errors - 2, warnings: sample.warnings + 2 });
    await openSettings();
    const severity = pane().getByRole("combobox", { name: `“${COUNT}”的级别` });
    await expect(severity.inputValue()).resolves.toBe("warning");
    await severity.selectOption("提示");
    await countsAre({ errors: sample.errors - 2, warnings: sample.warnings });
    await severity.selectOption("默认（必改）");
    await countsAre(sample);
  });
});

describe("what is alike", () => {
  it("is mended at once, after every place was shown", async () => {
    const { page } = playground.current;
    await open(
      "序号.docx",
      "2025年工作总结",
      "一、主要工作",
      "（一）、抓学习。每周集中学习一次，全年写心得八篇。",
      "（二）、抓服务。走访企业四十家，解决难题二十件。",
      "（三）、抓作风。开展谈心谈话六十人次。",
      "二、存在的问题",
      "学习不够系统，调研不够深入。",
      "三、下一步打算",
      "加强学习，深入调研，改进作风。",
    );
    await tab("体检");
    await button("全部改正（3 处）").click();
    const preview = pane().getByRole("region", { name: "全部改正（3 处）" });
    await eventually(
      () => preview.getByRole("listitem").count(),
      (now) => expect(now).toBe(3),
    );
    await preview.getByRole("button", { name: "改", exact: true }).click();
    await eventually(
      () => paragraphs(page),
      (all) => expect(all.filter((text) => /^（[一二三]）抓/.test(text))).toHaveLength(3),
    );
    await pane().getByText("已改好 3 处。").waitFor();
    await focused().waitFor();
  });
});

describe("a blank that is none", () => {
  it("is set aside where the blanks are filled, and the focus stays when it was the last", async () => {
    await open("空白.docx", "工作总结", "全年接待XX次。", "产品型号为某某。");
    await countsAre({ blanks: 2 });
    await tab("空白");
    await button("不是空白，忽略").click();
    await countsAre({ blanks: 1 });
    await button("不是空白，忽略").click();
    await countsAre({ blanks: 0 });
    await pane().getByText("没有要填的空白").waitFor();
    await eventually(
      () => focused().innerText(),
      (now) => expect(now).toBe("空白"),
    );
  });
});

it("all of it works by keyboard alone", async () => {
  const { page } = playground.current;
  const press = (...keys: string[]) =>
    keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
  await openCheck();
  const menu = card(NOTICE).getByRole("button", { name: /^更多操作/ });
  await menu.focus();
  await press("Enter");
  await eventually(
    () => focused().innerText(),
    (now) => expect(now).toBe("忽略这一处"),
  );
  await press("ArrowUp");
  await eventually(
    () => focused().innerText(),
    (now) => expect(now).toBe("关闭这项检查"),
  );
  await press("Escape");
  await eventually(
    () => menu.evaluate((element) => element === document.activeElement),
    (now) => expect(now).toBe(true),
  );
  await eventually(
    () => pane().getByRole("menu").count(),
    (now) => expect(now).toBe(0),
  );

  await press("ArrowDown", "Enter");
  await countsAre({ errors: sample.errors - 1 });
  await button(/^检查项和忽略/).focus();
  await press("Enter");
  await eventually(
    () => focused().getAttribute("aria-label"),
    (label) => expect(label).toBe("返回体检结果"),
  );
  await pane().getByRole("switch", { name: COUNT }).waitFor();
  await press("Tab", "Space");
  await eventually(
    () => pane().getByRole("switch").first().isChecked(),
    (now) => expect(now).toBe(false),
  );
  await press("Space");
  await button(/^恢复第 1 段/).focus();
  await press("Enter");
  await countsAre(sample);
  await press("Escape");
  await eventually(
    () => focused().innerText(),
    (text) => expect(text).toContain("检查项和忽略"),
  );
});

describe.each(LOOKS)("at %i px in %s colours", (width, colours) => {
  it("axe finds nothing in an open menu", () =>
    expectAccessible(width, colours, async ({ pane: shown }) => {
      await shown.getByRole("tab", { name: "体检" }).click();
      await shown
        .getByRole("button", { name: /^更多操作/ })
        .first()
        .click();
      await shown.getByRole("menu").waitFor();
    }));

  it("axe finds nothing in the settings", () =>
    expectAccessible(width, colours, async (opened) => {
      await opened.pane.getByRole("tab", { name: "体检" }).click();
      await opened.pane
        .getByRole("button", { name: /^更多操作/ })
        .first()
        .click();
      await opened.pane.getByRole("menuitem", { name: "忽略这一处" }).click();
      await openCheckPage(opened, "检查项和忽略");
      await opened.pane.getByRole("button", { name: /^恢复第 1 段/ }).scrollIntoViewIfNeeded();
    }));
});
