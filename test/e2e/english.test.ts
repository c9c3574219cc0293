import { ALL_CHECKS } from "../../src/checks/all-checks";
import { paneFaults } from "./axe";
import { eventually } from "./eventually";
import { fetched } from "./fetched";
import {
  cursorAfter,
  openPlayground,
  paragraphs,
  startBrowser,
  stopBrowser,
  type OpenPlayground,
} from "./open-playground";

jest.setTimeout(180_000);

beforeAll(startBrowser);
afterAll(stopBrowser);

const TABS = ["Skeleton", "Phrases", "Blanks", "Check"] as const;

/** The sample report in a Word that displays this language. */
async function open(lang: string, query = ""): Promise<OpenPlayground> {
  return openPlayground({ query: `lang=${lang}&${query}` });
}

async function close({ page, strays, errors }: OpenPlayground): Promise<void> {
  await page.context().close();
  expect(strays).toEqual([]);
  expect(errors).toEqual([]);
}

const language = ({ pane }: OpenPlayground) => pane.locator("html").getAttribute("lang");

/**
 * Chinese words in sight that do not say that they are Chinese. A choice in a list cannot: it is plain text; and what
 * stands in a box is what was typed.
 */
function unmarked({ pane }: OpenPlayground): Promise<string[]> {
  return pane.locator("#root").evaluate((root) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !/\p{Script=Han}/u.test(node.textContent ?? "") || element.closest("option, textarea"))
        continue;
      if (element.closest("[lang]")?.getAttribute("lang") !== "zh-CN") found.push(node.textContent ?? "");
    }
    return found;
  });
}

test.each([
  ["en-US", "en", "Skeleton"],
  ["fr-FR", "en", "Skeleton"],
  ["zh-TW", "zh-CN", "框架"],
])("in a Word that displays %s the pane speaks %s", async (lang, spoken, tab) => {
  const opened = await open(lang);
  await opened.pane.getByRole("tab", { name: tab, exact: true }).waitFor();
  expect(await language(opened)).toBe(spoken);
  await close(opened);
});

test("Chinese stays where the English cannot be fetched", async () => {
  const opened = await open("zh-CN");
  await opened.pane.getByRole("tab", { name: "框架" }).waitFor();
  const chinese = new Set(await scripts(opened));
  await opened.page.goto(opened.page.url().replace("lang=zh-CN", "lang=en-US"));
  await opened.pane.getByRole("tab", { name: "Skeleton" }).waitFor();
  const english = (await scripts(opened)).filter((address) => !chinese.has(address));
  // The sentences, and the explanations of the checks.
  expect(english).toHaveLength(2);
  for (const address of english) await opened.page.route(address, (route) => route.abort());
  await opened.page.reload();
  await opened.pane.getByRole("tab", { name: "框架" }).waitFor();
  expect(await language(opened)).toBe("zh-CN");
  await close(opened);
});

/** The addresses of the scripts that the pane has fetched, but for those of office.js. */
async function scripts(opened: OpenPlayground): Promise<string[]> {
  const addresses = await fetched(opened);
  return addresses.filter((address) => /^(?!.*\/office\/).*\.js$/.test(address));
}

describe("in English", () => {
  const says: Readonly<Record<(typeof TABS)[number], string>> = {
    Skeleton: "Insert at the cursor",
    Phrases: "Search phrases",
    Blanks: "Fill in",
    Check: "Not ready yet",
  };

  it.each([320, 380, 600])("every tab reads well at %i px", async (width) => {
    const opened = await open("en-US", `pane=${width}`);
    const strip = () =>
      opened.pane.getByRole("group", { name: "Status of the document" }).innerText({ timeout: 60_000 });
    await eventually(strip, (text) => expect(text).toContain("Blanks"));
    for (const tab of TABS) {
      await opened.pane.getByRole("tab", { name: tab, exact: true }).click();
      const panel = opened.pane.getByRole("tabpanel");
      await eventually(
        async () => `${await panel.innerText()} ${await labels(opened)}`,
        (text) => expect(text).toContain(says[tab]),
      );
      await opened.page.waitForTimeout(400);
      await readsWell(opened);
    }
    await close(opened);
  });

  test.each([
    "How the parts were recognised",
    "Problems and measures",
    "Requirements of the notice",
    "Checks and ignored places",
    "Record of the check before handing in",
  ])("the page “%s” reads well", async (title) => {
    const opened = await open("en-US", "pane=320");
    await openPage(opened, title);
    await opened.page.waitForTimeout(400);
    await readsWell(opened);
    await close(opened);
  });

  test("the explanation of every check reads well", async () => {
    const opened = await open("en-US", "pane=320");
    const { pane } = opened;
    await openPage(opened, "Checks and ignored places");
    const ways = pane.getByRole("button", { name: /^What is checked, and why: / });
    const { length: count } = ALL_CHECKS;
    await eventually(
      () => ways.count(),
      (offered) => expect(offered).toBe(count),
    );
    for (let index = 0; index < count; index += 1) await ways.nth(index).click();
    const helps = pane.getByRole("region", { name: /^About “/ });
    await eventually(
      () => helps.count(),
      (opens) => expect(opens).toBe(count),
    );
    await eventually(
      () => helps.getByRole("heading", { name: "What it finds" }).count(),
      (explained) => expect(explained).toBe(count),
    );
    await readsWell(opened);
    await close(opened);
  });

  test.each<[string, string, string]>([
    ["a table with mistakes", `办文【数量】件。\t无此部分\n${"词".repeat(2001)}\n`, "no part “无此部分”"],
    [
      "a library with mistakes",
      '{ "phrases": [{ "text": "" }, { "text": "学习", "role": "计划" }] }',
      "must not be empty",
    ],
    ["what is no library", '{ "phrases": [], "skeletons": [] }', "has no phrases"],
    ["marks of a Chinese input method", "{“phrases”：［］}", "should be the English"],
  ])("the import says in English what is wrong in %s", async (_name, content, said) => {
    const opened = await open("en-US", "pane=320");
    const { pane } = opened;
    await pane.getByRole("tab", { name: "Phrases", exact: true }).click();
    await pane.getByRole("radio", { name: "Mine" }).check();
    await pane.getByRole("button", { name: "Import…" }).click();
    await pane.getByRole("textbox", { name: "Or paste the content here" }).fill(content);
    const fault = pane.getByRole("listitem").filter({ hasText: /^Line \d+: / });
    await eventually(
      async () => (await fault.allInnerTexts()).join("\n"),
      (text) => expect(text).toContain(said),
    );
    await readsWell(opened);
    await close(opened);
  });

  test("the import of a notice says in English what is wrong", async () => {
    const opened = await open("en-US", "pane=320");
    const { pane } = opened;
    await openPage(opened, "Requirements of the notice");
    await pane.getByRole("button", { name: "Import…" }).click();
    await pane.getByRole("textbox", { name: /^Or paste/ }).fill('{\n "total": { "min": -1 },\n "计数": 1\n}');
    const faults = pane.getByRole("alert").getByRole("listitem");
    await eventually(
      () => faults.allInnerTexts(),
      (texts) =>
        expect(texts).toEqual([
          "Line 2: total.min should be a number of characters (a whole number, not less than 0)",
          expect.stringMatching(/^Line 3: 计数 is not known here; these are: total, /),
        ]),
    );
    await readsWell(opened);
    await close(opened);
  });

  test("the record that is opened as a document is all Chinese", async () => {
    const opened = await open("en-US");
    const { pane, page } = opened;
    await openPage(opened, "Record of the check before handing in");
    await pane.getByRole("button", { name: "Open as a new document" }).click();
    await eventually(
      () => paragraphs(page),
      (texts) => {
        expect(texts[0]).toBe("提交前体检记录");
        expect(texts.join("\n")).toMatch(/^体检时间：\d{4}年\d+月\d+日 \d\d:\d\d$/m);
        expect(texts).toContain("数目不符 2 处（第 6、17 段）");
        expect(texts.join("").replace(/XX/g, "")).not.toMatch(/[A-Za-z]/);
      },
    );
    await close(opened);
  });

  test("a command of the ribbon says in English why it did nothing", async () => {
    const opened = await open("en-US");
    const { page } = opened;
    await cursorAfter(page, "三年来");
    await page.evaluate(() =>
      Object.assign(window.moupianPlayground?.faults ?? {}, { protectedDocument: true }),
    );
    await page.getByRole("toolbar", { name: "功能区：谋篇" }).getByRole("button", { name: "分条" }).click();
    await page.getByRole("menuitem", { name: "一是 二是", exact: true }).click();
    const dialog = page.frameLocator('iframe[title="加载项对话框"]');
    await dialog.getByRole("heading", { name: "Nothing was inserted" }).waitFor();
    await dialog.getByText("Stop the protection").waitFor();
    expect(await dialog.locator("html").getAttribute("lang")).toBe("en");
    await dialog.getByRole("button", { name: "OK" }).click();
    await eventually(
      () => page.getByRole("dialog").count(),
      (count) => expect(count).toBe(0),
    );
    await close(opened);
  });
});

async function openPage({ pane }: OpenPlayground, title: string): Promise<void> {
  await pane.getByRole("tab", { name: "Check", exact: true }).click();
  await pane.getByRole("button", { name: title }).click();
  await pane.getByRole("heading", { name: title }).waitFor();
}

/** Axe finds nothing, nothing is cut off, and no Chinese is in sight that does not say so. */
async function readsWell(opened: OpenPlayground): Promise<void> {
  await eventually(
    () => paneFaults(opened.page),
    (faults) => expect(faults).toEqual([]),
  );
  expect(await unmarked(opened)).toEqual([]);
}

function labels({ pane }: OpenPlayground): Promise<string> {
  return pane
    .getByRole("tabpanel")
    .evaluate((panel) =>
      Array.from(panel.querySelectorAll("[aria-label]"), (one) => one.getAttribute("aria-label")).join(" "),
    );
}
