import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import { BROWSER_ARGUMENTS, findBrowser } from "../../scripts/find-browser.js";

/** The playground in a browser of its own, with everything that left the machine or went wrong written down. */
export interface OpenPlayground {
  readonly page: Page;
  /** The shipping pane. */
  readonly pane: FrameLocator;
  /** Addresses outside the page's origin that were asked for. Each was refused. */
  readonly strays: string[];
  /** Errors that no code caught, in the page and in the pane. */
  readonly errors: string[];
}

let browser: Browser | undefined;

/** Starts the browser once for a test file. */
export async function startBrowser(): Promise<void> {
  browser = await chromium.launch({ executablePath: findBrowser(), args: [...BROWSER_ARGUMENTS] });
}

export async function stopBrowser(): Promise<void> {
  await browser?.close();
}

interface Options {
  /** The query of the page, for example `pane=320`. */
  readonly query?: string;
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** Opens the playground in a new context, so that nothing is left over from another test. */
export async function openPlayground(options: Options = {}): Promise<OpenPlayground> {
  if (!browser) throw new Error("startBrowser() first");
  const base = process.env.PLAYGROUND_URL;
  if (!base) throw new Error("the playground is not being served");
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    locale: "zh-CN",
    colorScheme: options.dark ? "dark" : "light",
    viewport: { width: options.width ?? 1400, height: options.height ?? 900 },
  });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const strays: string[] = [];
  const errors: string[] = [];
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith(base) || url.startsWith("data:") || url.startsWith("blob:")) return route.continue();
    strays.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`${base}?${options.query ?? ""}`);
  return { page, pane: page.frameLocator("aside iframe"), strays, errors };
}

/**
 * Opens the playground anew for each test of a file, and holds each to this: nothing left the machine, and no
 * error went uncaught.
 */
export function usePlayground(): { current: OpenPlayground; readonly strip: () => Promise<string> } {
  const opened = {
    current: undefined as unknown as OpenPlayground,
    /** How the open document stands, without white space. */
    strip: async () =>
      (await opened.current.pane.getByRole("group", { name: "文档状态" }).innerText()).replace(/\s/g, ""),
  };
  beforeAll(startBrowser);
  afterAll(stopBrowser);
  beforeEach(async () => {
    opened.current = await openPlayground();
  });
  afterEach(async () => {
    const { strays, errors, page } = opened.current;
    await page.context().close();
    expect(strays).toEqual([]);
    expect(errors).toEqual([]);
  });
  return opened;
}

/** What is selected in the document, and the text of the paragraph that the selection begins in. */
export function selection(page: Page): Promise<{ text: string; paragraph: string }> {
  return page.evaluate(() => {
    const state = window.moupianPlayground?.editor()?.view()?.state;
    if (!state) throw new Error("no document");
    const { from, to, $from } = state.selection;
    return { text: state.doc.textBetween(from, to, "\n"), paragraph: $from.parent.textContent };
  });
}

/** The paragraphs of the document as the editor holds them now. */
export function paragraphs(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    window.moupianPlayground
      ?.editor()
      ?.view()
      ?.state.doc.descendants((node) => {
        if (node.isTextblock) texts.push(node.textContent);
        return !node.isTextblock;
      });
    return texts;
  });
}

/** Opens a document as the 打开 button does. Resolves with the sentence shown when it could not be opened. */
export async function openDocument(page: Page, name: string, bytes: Uint8Array): Promise<string | undefined> {
  await page
    .getByLabel("打开文档")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  const opened = page.getByText(name.replace(/\.docx$/, ""), { exact: true }).first();
  const refused = page.getByRole("alert").filter({ hasText: name });
  await opened.or(refused).first().waitFor();
  return (await refused.isVisible()) ? ((await refused.textContent()) ?? "") : undefined;
}

/** Puts the cursor at the end of the paragraph that holds this text, as soon as the document shows it. */
export async function cursorAfter(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const view = window.moupianPlayground?.editor()?.view();
    if (!view) return false;
    const { state } = view;
    let end = -1;
    state.doc.descendants((node, position) => {
      if (node.isTextblock && node.textContent.includes(wanted)) end = position + 1 + node.content.size;
      return !node.isTextblock;
    });
    if (end < 0) return false;
    // ProseMirror's classes are not in reach here; the selection's own class is.
    const at = state.selection.constructor as unknown as {
      near(position: unknown, side: number): typeof state.selection;
    };
    view.dispatch(state.tr.setSelection(at.near(state.doc.resolve(end), -1)));
    view.focus();
    return true;
  }, text);
}

/** Saves through the 保存 button and returns the file's bytes. */
export async function saveDocument(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "保存", exact: true }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}
