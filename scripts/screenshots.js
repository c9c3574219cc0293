import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { buildPlayground, PLAYGROUND_FOLDER } from "./build-playground.js";
import { BROWSER_ARGUMENTS, findBrowser } from "./find-browser.js";
import { PANE_STATES } from "./pane-states.js";
import { serve } from "./serve.js";

const HELP = `npm run screenshots：把窗格的每个标签和每种状态拍下来，放进 screenshots/

  npm run screenshots -- --only 体检   只拍名字里有“体检”的状态
  npm run screenshots -- --lang en-US  用英文界面拍
  npm run screenshots -- --readme      只拍 README 里的几张，放进 docs/images/

每种状态一张总图：上排浅色，下排深色，从左到右宽 320、380、600 像素。`;

const WIDTHS = [320, 380, 600];
const SCHEMES = ["light", "dark"];
const HEIGHT = 860;
/** Beside the pane the document has to have room too. */
const PAGE_WIDTH = 1300;

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    lang: { type: "string" },
    readme: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  },
});
if (values.help) console.log(HELP);
else if (values.readme)
  await takeAll(
    path.join(import.meta.dirname, "../docs/images"),
    PANE_STATES.filter(({ readme }) => readme !== undefined),
    takeForReadme,
  );
else
  await takeAll(
    path.join(import.meta.dirname, "../screenshots", values.lang ?? ""),
    PANE_STATES.filter(({ name }) => values.only === undefined || name.includes(values.only)),
    take,
  );

/** Opens the playground for each state, and lets `picture` take what it wants into the folder. */
async function takeAll(folder, states, picture) {
  mkdirSync(folder, { recursive: true });
  await buildPlayground({ mode: "production" });
  const server = await serve({ folder: PLAYGROUND_FOLDER, port: 0 });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...BROWSER_ARGUMENTS] });
  let failed = 0;
  for (const state of states) {
    try {
      await picture(browser, server.url, state, folder);
      console.log(state.name);
    } catch (error) {
      failed += 1;
      console.error(`${state.name}：${error.message}`);
    }
  }
  await browser.close();
  await server.close();
  console.log(`${states.length - failed} 种状态已拍好：${folder}`);
  if (failed > 0) process.exitCode = 1;
}

/** The pane in a new page, brought into a state. */
async function openState(browser, url, { query = {}, before, media, zoom, reach }, viewport) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: values.lang ?? "zh-CN",
    viewport,
  });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  if (before) await page.addInitScript(before);
  if (media) await page.emulateMedia(media);
  const asked = { ...(values.lang ? { lang: values.lang } : {}), ...query };
  await page.goto(`${url}?${new URLSearchParams(asked)}`);
  const pane = page.frameLocator("aside iframe");
  await reach({ page, pane });
  if (zoom) await pane.locator("html").evaluate((html, times) => (html.style.zoom = String(times)), zoom);
  return page;
}

/** Takes the pane as it opens, in its usual width; and once the whole playground. */
async function takeForReadme(browser, url, state, folder) {
  const page = await openState(browser, url, state, { width: 1280, height: 800 });
  await page.locator("aside").screenshot({ path: path.join(folder, `${state.readme}.png`) });
  if (state.readme === "check") await page.screenshot({ path: path.join(folder, "pane.png") });
  await page.context().close();
}

/** Brings the pane into a state once, and takes it in every width and both schemes. */
async function take(browser, url, state, folder) {
  const { name, query } = state;
  const narrow = { ...state, query: { pane: String(WIDTHS[0]), ...query } };
  const page = await openState(browser, url, narrow, { width: PAGE_WIDTH, height: HEIGHT });
  const files = [];
  for (const scheme of SCHEMES) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const width of WIDTHS) {
      await setWidth(page, width);
      const file = path.join(folder, `${name}-${width}-${scheme}.png`);
      await page.locator("aside").screenshot({ path: file });
      files.push(file);
    }
  }
  await joinOnSheet(page, files, path.join(folder, `${name}.png`));
  files.forEach((file) => rmSync(file));
  await page.context().close();
}

/** The separator beside the pane moves in steps of 20 pixels. */
async function setWidth(page, width) {
  const separator = page.getByRole("separator", { name: "窗格宽度" });
  const focused = page.locator("*:focus").first();
  const now = Number(await separator.getAttribute("aria-valuenow"));
  for (let step = 0; step < Math.abs(width - now) / 20; step += 1) {
    await separator.press(width > now ? "ArrowLeft" : "ArrowRight");
  }
  await focused.focus().catch(() => undefined);
  await page.waitForTimeout(350);
}

/** Puts the pictures of a state on one sheet, a row for each scheme. */
async function joinOnSheet(page, files, sheet) {
  const pictures = files.map((file) => `data:image/png;base64,${readFileSync(file).toString("base64")}`);
  const rows = SCHEMES.map((_, row) => pictures.slice(row * WIDTHS.length, (row + 1) * WIDTHS.length));
  const gap = 8;
  await page.goto("about:blank");
  await page.setViewportSize({
    width: WIDTHS.reduce((sum, width) => sum + width + gap, gap),
    height: 100,
  });
  await page.setContent(
    `<body style="margin:0;background:#888">${rows
      .map(
        (row) =>
          `<div style="display:flex;gap:${gap}px;padding:0 ${gap}px ${gap}px">${row
            .map((source) => `<img src="${source}">`)
            .join("")}</div>`,
      )
      .join("")}</body>`,
  );
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  await page.screenshot({ path: sheet, fullPage: true });
}
