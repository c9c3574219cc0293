import { writeDocx } from "../../src/docx/write-docx";
import type { Faults } from "../../src/playground/faults";
import { buildDocx, p } from "../docx/build-docx";
import { paneFaults } from "./axe";
import { eventually } from "./eventually";
import { fetched } from "./fetched";
import {
  openDocument,
  openPlayground,
  startBrowser,
  stopBrowser,
  type OpenPlayground,
} from "./open-playground";

jest.setTimeout(180_000);

beforeAll(startBrowser);
afterAll(stopBrowser);

const body = (...texts: string[]) => writeDocx(texts.map((text) => ({ style: "body" as const, text })));
const play = ({ page }: OpenPlayground, faults: Faults) =>
  page.evaluate((wanted) => Object.assign(window.moupianPlayground?.faults ?? {}, wanted), faults);
const ready = ({ pane }: OpenPlayground) =>
  eventually(
    () => pane.getByRole("group", { name: "文档状态" }).innerText(),
    (text) => expect(text).toMatch(/建议\s*\d|空文档/),
  );
const recheck = ({ pane }: OpenPlayground) => pane.getByRole("button", { name: "重新体检" }).click();

/** Each state of the document or of Word: how it comes about, and what the pane says and offers then. */
const STATES: [
  name: string,
  query: string,
  bring: (opened: OpenPlayground) => Promise<void>,
  says: string[],
][] = [
  [
    "an empty document",
    "",
    ({ page }) => page.getByRole("button", { name: "新建" }).click(),
    ["空文档", "文档还是空的", "去搭框架", "不再显示三步上手"],
  ],
  [
    "a letter, which is no report",
    "",
    async ({ page }) => {
      await openDocument(page, "请假条.docx", body("请假条", "我因病请假一天，请批准。"));
    },
    ["没有必改项；没有认出报告的结构", "请在上面选定文种", "各部分怎么认的"],
  ],
  [
    "a very long document",
    "",
    async ({ page }) => {
      const texts = Array.from({ length: 3000 }, (_, index) => `第${index + 1}段，认真抓好各项工作XX次。`);
      await openDocument(page, "很长.docx", body("工作总结", ...texts));
    },
    ["空白 3000", "看这 3000 处"],
  ],
  [
    "a document that is read-only",
    "readonly",
    () => Promise.resolve(),
    ["文档是只读的：可以体检，不能插入和填写。"],
  ],
  [
    "a document in which Word records revisions",
    "wordapi=1.4",
    async ({ page }) => {
      const recording = buildDocx({ body: p("培训XX次，走访XX户。"), settings: "<w:trackRevisions/>" });
      await openDocument(page, "记录修订.docx", recording);
    },
    ["空白 2", "文档含修订：已删除的文字可能也算在内"],
  ],
  [
    "a protected document, whose fix is refused",
    "",
    async (opened) => {
      await play(opened, { protectedDocument: true });
      await opened.pane.getByRole("button", { name: "删除这段文字" }).click();
      await opened.pane.getByRole("button", { name: "改", exact: true }).click();
    },
    ["这份文档受保护或者以只读方式打开，改不了。", "删除这段文字"],
  ],
  [
    "an error in the middle of a fix",
    "",
    async (opened) => {
      await play(opened, { errorAtWrite: 1 });
      await opened.pane.getByRole("button", { name: "删除这段文字" }).click();
      await opened.pane.getByRole("button", { name: "改", exact: true }).click();
    },
    ["Word 没能完成这一步"],
  ],
  [
    "a lost session",
    "",
    async (opened) => {
      await play(opened, { lostSession: true });
      await recheck(opened);
    },
    ["没能重新读文档，下面是上一次的结果。", "和 Word 的连接断了。", "重新加载窗格", "前面说“四个方面”"],
  ],
  [
    "a slow host",
    "",
    async (opened) => {
      await play(opened, { slow: 1_500 });
      await recheck(opened);
      await opened.pane.getByLabel("正在体检…").waitFor();
    },
    ["前面说“四个方面”"],
  ],
];

it.each(STATES)(
  "%s: it is said what can be done, and axe finds nothing wrong",
  async (_name, query, bring, says) => {
    const opened = await openPlayground({ query: `pane=320&${query}` });
    await ready(opened);
    await bring(opened);
    for (const text of says) {
      const said = opened.pane.getByText(text).or(opened.pane.getByRole("button", { name: text }));
      await said.first().waitFor();
    }
    await eventually(
      () => paneFaults(opened.page),
      (faults) => expect(faults).toEqual([]),
    );
    expect(opened.errors).toEqual([]);
    await opened.page.context().close();
  },
);

it("says which Word is needed where this one is too old, and offers nothing that cannot help", async () => {
  const opened = await openPlayground({ query: "pane=320&wordapi=1.2" });
  const { pane, page, errors } = opened;
  await pane.getByText("请换用 Word 2021 以后的版本或者网页版 Word。").waitFor();
  expect(await pane.getByRole("button", { name: /再试一次|重新加载窗格/ }).count()).toBe(0);
  await pane.getByRole("tab", { name: "框架" }).click();
  await pane.getByRole("button", { name: "在光标处插入" }).waitFor();
  expect(await paneFaults(page)).toEqual([]);
  expect(errors).toEqual([]);
  await page.context().close();
});

it("a lost session leaves the result, and ends with the next reading that works", async () => {
  const opened = await openPlayground();
  await ready(opened);
  await play(opened, { lostSession: true });
  await recheck(opened);
  const failed = opened.pane.getByRole("alert").filter({ hasText: "没能重新读文档" });
  await failed.waitFor();
  await play(opened, { lostSession: false });
  await recheck(opened);
  await failed.waitFor({ state: "detached" });
  await opened.page.context().close();
});

it("once it has been read, every tab and page opens without the network", async () => {
  const opened = await openPlayground();
  const { page, pane, errors } = opened;
  await eventually(
    () => pane.getByRole("group", { name: "文档状态" }).innerText(),
    (text) => expect(text).toMatch(/必改\s*4/),
  );
  await fetched(opened);
  await page.context().setOffline(true);
  for (const name of ["框架", "词句", "空白", "体检"]) await pane.getByRole("tab", { name }).click();
  for (const title of ["提交前体检记录", "检查项和忽略", "通知要求"]) {
    await pane.getByRole("button", { name: new RegExp(`^${title}`) }).click();
    await pane.getByRole("button", { name: "返回体检结果" }).click();
  }
  await pane.getByRole("button", { name: "更多操作：数目不符" }).first().click();
  await pane.getByRole("menuitem", { name: "查什么，为什么" }).click();
  await pane.getByRole("region", { name: "“数目不符”的说明" }).waitFor();
  expect(await pane.getByText("这一部分没有打开").count()).toBe(0);
  expect(errors).toEqual([]);
  await page.context().close();
});

it("works where the browser forbids storing: nothing is lost but what was to be remembered", async () => {
  const opened = await openPlayground();
  const { page, pane, errors } = opened;
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("forbidden", "SecurityError");
      },
    });
  });
  await page.reload();
  await ready(opened);
  await pane.getByRole("button", { name: "更多操作：缺落款" }).click();
  await pane.getByRole("menuitem", { name: "关闭这项检查" }).click();
  await eventually(
    () => pane.getByRole("group", { name: "文档状态" }).innerText(),
    (text) => expect(text).toMatch(/建议\s*2/),
  );
  await page.getByRole("button", { name: "新建" }).click();
  await pane.getByRole("button", { name: "不再显示三步上手" }).click();
  await pane.getByRole("region", { name: "三步上手" }).waitFor({ state: "detached" });
  expect(errors).toEqual([]);
  await page.context().close();
});

it("stays usable enlarged twice, without motion, and in high contrast", async () => {
  const opened = await openPlayground({ query: "pane=600" });
  const { page, pane } = opened;
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await ready(opened);
  const root = pane.locator("html");
  const overflow = await root.evaluate((html) => {
    html.style.setProperty("zoom", "2");
    return html.scrollWidth - html.clientWidth;
  });
  expect(overflow).toBeLessThanOrEqual(0);
  // The parts of the bar are told apart by patterns, which high contrast is asked to leave.
  const bar = pane.locator(`[role="img"][aria-label^="各部分占比"]`);
  await bar.waitFor();
  const looks = await bar
    .locator("> div:first-child > div")
    .evaluateAll((bars) => bars.map((bar) => getComputedStyle(bar).backgroundImage));
  expect(looks).toHaveLength(4);
  expect(new Set(looks).size).toBe(4);
  await page.context().close();
});
