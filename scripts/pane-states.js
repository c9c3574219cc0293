import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * A state of the pane that is looked at.
 *
 * @typedef {{ page: import("playwright-core").Page, pane: import("playwright-core").FrameLocator }} Opened
 * @typedef {object} PaneState
 * @property {string} name of its picture
 * @property {string} [readme] the name of its picture in docs/images, where the READMEs show it
 * @property {Record<string, string>} [query] of the playground's address
 * @property {() => void} [before] runs in every frame before its scripts
 * @property {Parameters<import("playwright-core").Page["emulateMedia"]>[0]} [media] what the user has asked of the system
 * @property {number} [zoom] how many times the pane is enlarged
 * @property {(opened: Opened) => Promise<void>} reach brings the pane there from the sample report
 */

/** The tabs in order; their names are in the language of the pane. */
const [SKELETON, PHRASES, BLANKS, CHECK] = [0, 1, 2, 3];

/** Buttons, in both languages of the pane. */
const ADD_BY_HAND = /^(手工添加|Add by hand)$/;
const MARK = /^(标黄|Mark in yellow)$/;
const RECHECK = /^(重新体检|Check again)$/;
const INSERT = /^(在光标处插入|Insert at the cursor)$/;
const CHANGE_SELECTED = /^(改选中的文字…|Change the selected text…)$/;

const LETTER = [
  "尊敬的李老师：",
  "您好！上次借阅的三本书已经读完，下周五下午送回。",
  "学生 王芳",
  "2025年5月6日",
];
const FULL = ["我叫王芳，现任综合科科长。", "本年度共起草文稿218份。", "述职人：王芳"];

const settled = async ({ pane }) => {
  await pane.getByRole("tab").nth(CHECK).waitFor();
  await pane.locator("header").getByText(/\d/).first().waitFor();
};

const open = async ({ page, pane }, tab) => {
  await settled({ pane });
  await pane.getByRole("tab").nth(tab).click();
  await pane.locator('[role="tabpanel"]:not([hidden])').locator("button, input").first().waitFor();
  await page.waitForTimeout(400);
};

/** A tab of the sample report, and what is done in it. */
const inTab = (tab, then) => async (opened) => {
  await open(opened, tab);
  await then?.(opened);
};

const panel = ({ pane }) => pane.locator('[role="tabpanel"]:not([hidden])');

/** Opens another document: paragraphs of body text, or none. */
const openTexts = async ({ page }, texts) => {
  await page.waitForFunction(() => window.moupianPlayground?.editor()?.view());
  await page.getByRole("button", { name: "新建" }).click();
  await page.waitForTimeout(1500);
  if (texts.length === 0) return;
  await page.evaluate((lines) => {
    const view = window.moupianPlayground.editor().view();
    const { schema } = view.state;
    const paragraphs = lines.map((line) => schema.nodes.paragraph.create(null, schema.text(line)));
    view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, paragraphs));
  }, texts);
  await page.waitForTimeout(2500);
};

/** Opens the document that is open as a file in which Word records revisions. */
const openRecording = async ({ page }) => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "保存", exact: true }).click(),
  ]);
  const files = unzipSync(readFileSync(await download.path()));
  const settings = strFromU8(files["word/settings.xml"]);
  files["word/settings.xml"] = strToU8(settings.replace(/(<w:settings[^>]*>)/, "$1<w:trackRevisions/>"));
  const buffer = Buffer.from(zipSync(files));
  await page
    .getByLabel("打开文档")
    .setInputFiles({ name: "记录修订.docx", mimeType: "application/octet-stream", buffer });
  await page.waitForTimeout(3000);
};

const fault = async ({ page }, faults) => {
  await page.waitForFunction(() => window.moupianPlayground);
  await page.evaluate((wanted) => Object.assign(window.moupianPlayground.faults, wanted), faults);
};

/** Puts the cursor before some words, or selects the paragraph in which they stand. */
const cursorIn = async ({ page }, text, { wholeParagraph = false } = {}) => {
  await page.evaluate(
    ([wanted, whole]) => {
      const view = window.moupianPlayground.editor().view();
      const { doc, selection, tr } = view.state;
      let found;
      doc.descendants((node, position) => {
        if (!found && node.isTextblock && node.textContent.includes(wanted)) {
          const from = position + 1 + (whole ? 0 : node.textContent.indexOf(wanted));
          found = selection.constructor.create(doc, from, whole ? from + node.content.size : from);
        }
        return !node.isTextblock;
      });
      view.dispatch(tr.setSelection(found));
      view.focus();
    },
    [text, wholeParagraph],
  );
};

/** Opens one of the pages that the check tab links to, and what is done in it. */
const checkPage = (page, then) =>
  inTab(CHECK, async (opened) => {
    await panel(opened).locator(`[data-page="${page}"]`).click();
    await opened.page.waitForTimeout(500);
    await then?.(opened);
  });

/** Opens one of the kinds of the phrases tab: 0 the phrases, 1 分条, 2 the user's own. */
const phraseKind = (index, then) =>
  inTab(PHRASES, async (opened) => {
    await panel(opened).getByRole("radio").nth(index).check();
    await opened.page.waitForTimeout(500);
    await then?.(opened);
  });

const addOwn = async (at, text) => {
  await panel(at).getByRole("button", { name: ADD_BY_HAND }).click();
  await panel(at).locator("form textarea").first().fill(text);
  await panel(at).locator('form button[type="submit"]').first().click();
  await at.page.waitForTimeout(500);
};

/** @type {readonly PaneState[]} */
export const PANE_STATES = [
  { name: "框架", readme: "skeleton", reach: inTab(SKELETON) },
  {
    name: "框架-预览",
    reach: inTab(SKELETON, async (at) => {
      await panel(at).locator("summary").first().click();
      await panel(at).locator("summary").first().scrollIntoViewIfNeeded();
    }),
  },
  { name: "词句", reach: inTab(PHRASES) },
  {
    name: "词句-搜索",
    readme: "phrases",
    reach: inTab(PHRASES, async (at) => {
      await panel(at).getByRole("searchbox").fill("luoshi");
      await at.page.waitForTimeout(1500);
      await panel(at).getByRole("listitem").first().getByRole("button").first().click();
    }),
  },
  {
    name: "词句-没有找到",
    reach: inTab(PHRASES, async (at) => {
      await panel(at).getByRole("searchbox").fill("量子力学");
      await at.page.waitForTimeout(800);
    }),
  },
  { name: "分条", reach: phraseKind(1) },
  {
    name: "分条-改选中的文字",
    reach: phraseKind(1, async (at) => {
      await cursorIn(at, "一是", { wholeParagraph: true });
      await panel(at).getByRole("button", { name: CHANGE_SELECTED }).click();
      await at.page.waitForTimeout(1000);
    }),
  },
  { name: "我的-空", reach: phraseKind(2) },
  {
    name: "我的",
    reach: phraseKind(2, async (at) => {
      await addOwn(at, "办文【数量】件，件件有回音。");
      await addOwn(at, "把困难群众的事当作自己的事来办。");
    }),
  },
  {
    name: "我的-手工添加",
    reach: phraseKind(2, async (at) => {
      await panel(at).getByRole("button", { name: ADD_BY_HAND }).click();
      await at.page.waitForTimeout(500);
    }),
  },
  { name: "空白", readme: "blanks", reach: inTab(BLANKS) },
  {
    name: "空白-一次填好",
    reach: async (at) => {
      await openTexts(at, [
        "我叫【姓名】，现任【单位】【职务】。",
        "2025年，【单位】共起草文稿XX份。",
        "述职人：【姓名】",
      ]);
      await open(at, BLANKS);
      await panel(at).locator("[data-form]").click();
      await at.page.waitForTimeout(600);
    },
  },
  {
    name: "空白-没有",
    reach: async (at) => {
      await openTexts(at, FULL);
      await open(at, BLANKS);
    },
  },
  {
    name: "空白-标黄",
    reach: inTab(BLANKS, async (at) => {
      await panel(at).getByRole("button", { name: MARK }).click();
      await at.page.waitForTimeout(1500);
    }),
  },
  { name: "体检", readme: "check", reach: inTab(CHECK) },
  {
    name: "体检-结果",
    reach: inTab(CHECK, async (at) => {
      await panel(at).getByRole("listitem").first().scrollIntoViewIfNeeded();
      await at.pane.locator("main").evaluate((main) => main.scrollBy(0, 420));
    }),
  },
  { name: "体检-各部分", reach: checkPage("sections") },
  { name: "体检-问题与措施", reach: checkPage("measures") },
  { name: "体检-通知要求", reach: checkPage("requirement") },
  { name: "体检-检查项", reach: checkPage("checks") },
  { name: "体检-记录", reach: checkPage("record") },
  {
    name: "体检-说明",
    reach: inTab(CHECK, async (at) => {
      await panel(at).locator("[data-check] button[aria-haspopup]").first().click();
      await at.pane.getByRole("menuitem").nth(1).click();
      await at.page.waitForTimeout(800);
    }),
  },
  {
    name: "体检-先看再改",
    reach: inTab(CHECK, async (at) => {
      await panel(at).locator('[data-check="source-notice"]').getByRole("button").last().click();
      await at.page.waitForTimeout(800);
    }),
  },
  {
    name: "状态-空文档-框架",
    reach: async (at) => {
      await openTexts(at, []);
      await open(at, SKELETON);
    },
  },
  {
    name: "状态-空文档-体检",
    reach: async (at) => {
      await openTexts(at, []);
      await open(at, CHECK);
    },
  },
  {
    name: "状态-不是报告",
    reach: async (at) => {
      await openTexts(at, LETTER);
      await open(at, CHECK);
    },
  },
  {
    name: "状态-很长",
    reach: async (at) => {
      await openTexts(
        at,
        Array.from({ length: 600 }, (_, index) =>
          index % 30 === 0
            ? `第${index / 30 + 1}部分`
            : `本年度第${index}项工作已经完成，共走访群众${index}户。`,
        ),
      );
      await open(at, CHECK);
    },
  },
  { name: "状态-只读", query: { readonly: "" }, reach: inTab(SKELETON) },
  {
    name: "状态-记录修订",
    query: { wordapi: "1.4" },
    reach: async (at) => {
      await settled(at);
      await openRecording(at);
      await open(at, CHECK);
    },
  },
  {
    name: "状态-Word太旧",
    query: { wordapi: "1.2" },
    reach: async (at) => {
      await at.page.waitForTimeout(6000);
    },
  },
  {
    name: "状态-没有网络",
    reach: async (at) => {
      await settled(at);
      // What the tabs need comes after the first check, so that it is there when the network is not.
      await at.page.waitForTimeout(4000);
      await at.page.context().setOffline(true);
      await open(at, PHRASES);
    },
  },
  {
    name: "状态-受保护",
    reach: async (at) => {
      await open(at, SKELETON);
      await cursorIn(at, "三年来");
      await fault(at, { protectedDocument: true });
      await panel(at).getByRole("button", { name: INSERT }).click();
      await at.page.waitForTimeout(1500);
    },
  },
  {
    name: "状态-连接断了",
    reach: async (at) => {
      await open(at, CHECK);
      await fault(at, { lostSession: true });
      await at.pane.getByRole("button", { name: RECHECK }).click();
      await at.page.waitForTimeout(2000);
    },
  },
  {
    name: "状态-没有读到",
    reach: async (at) => {
      await fault(at, { errorAfter: 1 });
      await at.page.waitForTimeout(5000);
    },
  },
  {
    name: "状态-正在读",
    reach: async (at) => {
      await fault(at, { slow: 60_000 });
      await at.page.waitForTimeout(6000);
    },
  },
  {
    name: "状态-存储受阻",
    before: () => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("blocked", "SecurityError");
        },
      });
    },
    reach: phraseKind(2, (at) => addOwn(at, "把困难群众的事当作自己的事来办。")),
  },
  { name: "看法-放大两倍", zoom: 2, reach: inTab(CHECK) },
  { name: "看法-高对比", media: { forcedColors: "active" }, reach: inTab(CHECK) },
  { name: "看法-高对比-空白", media: { forcedColors: "active" }, reach: inTab(BLANKS) },
  { name: "看法-高对比-框架", media: { forcedColors: "active" }, reach: inTab(SKELETON) },
];
