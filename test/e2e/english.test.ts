import { paneFaults } from "./axe";
import { eventually } from "./eventually";
import { openPlayground, startBrowser, stopBrowser, type OpenPlayground } from "./open-playground";

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

/** Chinese words in sight that do not say that they are Chinese. A choice in a list cannot: it is plain text. */
function unmarked({ pane }: OpenPlayground): Promise<string[]> {
  return pane.locator("#root").evaluate((root) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !/\p{Script=Han}/u.test(node.textContent ?? "") || element.closest("option")) continue;
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
  expect(english).toHaveLength(1);
  await opened.page.route(english[0] ?? "", (route) => route.abort());
  await opened.page.reload();
  await opened.pane.getByRole("tab", { name: "框架" }).waitFor();
  expect(await language(opened)).toBe("zh-CN");
  await close(opened);
});

/** The addresses of the scripts that the pane has fetched, but for those of office.js. */
async function scripts({ page, pane }: OpenPlayground): Promise<string[]> {
  // The tab that is open and the check are fetched a little later than the frame of the pane.
  await page.waitForLoadState("networkidle");
  return pane
    .locator("html")
    .evaluate(() =>
      performance
        .getEntriesByType("resource")
        .flatMap(({ name }) => (/^(?!.*\/office\/).*\.js$/.test(name) ? [name] : [])),
    );
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
      expect(await paneFaults(opened.page)).toEqual([]);
      expect(await unmarked(opened)).toEqual([]);
    }
    await close(opened);
  });

  test.each([
    "How the parts were recognised",
    "Problems and measures",
    "Requirements of the notice",
    "Checks and ignored places",
  ])("the page “%s” reads well", async (title) => {
    const opened = await open("en-US", "pane=320");
    await opened.pane.getByRole("tab", { name: "Check", exact: true }).click();
    await opened.pane.getByRole("button", { name: title }).click();
    await opened.pane.getByRole("heading", { name: title }).waitFor();
    await opened.page.waitForTimeout(400);
    expect(await paneFaults(opened.page)).toEqual([]);
    expect(await unmarked(opened)).toEqual([]);
    await close(opened);
  });
});

function labels({ pane }: OpenPlayground): Promise<string> {
  return pane
    .getByRole("tabpanel")
    .evaluate((panel) =>
      Array.from(panel.querySelectorAll("[aria-label]"), (one) => one.getAttribute("aria-label")).join(" "),
    );
}
