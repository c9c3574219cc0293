import path from "node:path";
import { chromium } from "playwright-core";
import { buildPlayground, PLAYGROUND_FOLDER } from "./build-playground.js";
import { BROWSER_ARGUMENTS, findBrowser } from "./find-browser.js";
import { serve } from "./serve.js";

// Takes the READMEs' picture: the shipping pane beside the sample report in the playground.
const FILE = path.join(import.meta.dirname, "../docs/images/pane.png");

await buildPlayground({ mode: "production" });
const server = await serve({ folder: PLAYGROUND_FOLDER, port: 0 });
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...BROWSER_ARGUMENTS] });
const page = await browser.newPage({
  ignoreHTTPSErrors: true,
  locale: "zh-CN",
  viewport: { width: 1280, height: 800 },
});
await page.goto(server.url);
await page.frameLocator("aside iframe").getByText("必改").first().waitFor();
await page.waitForTimeout(1000);
await page.screenshot({ path: FILE });
await browser.close();
await server.close();
console.log(FILE);
