import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const HELP = `测试需要一个浏览器，这台机器上没有找到 Chromium、Chrome 或 Edge，自动下载也没有成功。请任选一种办法后重试：
  1. Debian / Ubuntu：sudo apt-get install -y chromium fonts-noto-cjk
  2. macOS / Windows：安装 Google Chrome 或 Microsoft Edge
  3. 已有浏览器：设置环境变量 CHROME_PATH 为它的可执行文件
(No browser found: install chromium, Chrome or Edge, or set CHROME_PATH.)`;

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];

const PLACES = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      path.join(folder, "Google/Chrome/Application/chrome.exe"),
      path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ]),
};

/** The arguments that keep a test browser to itself: no first-run pages, no calls home. */
export const BROWSER_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Finds a browser that Playwright can drive: CHROME_PATH, an installed Chromium, Chrome or Edge, Playwright's own;
 * where there is none, tries once to let Playwright download one.
 *
 * @returns {string} the path of the executable
 * @throws Error whose message says what to install
 */
export function findBrowser() {
  const asked = process.env.CHROME_PATH;
  if (asked) {
    if (existsSync(asked)) return asked;
    throw new Error(`CHROME_PATH 指向的文件不存在：${asked}`);
  }
  return installed() ?? downloaded() ?? missing();
}

function installed() {
  const places = PLACES[process.platform] ?? [];
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const onPath =
    process.platform === "win32"
      ? []
      : NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...places, ...onPath, chromium.executablePath()].find((file) => existsSync(file));
}

function downloaded() {
  const cli = path.join(import.meta.dirname, "../node_modules/playwright-core/cli.js");
  spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "inherit", timeout: 300_000 });
  return [chromium.executablePath()].find((file) => existsSync(file));
}

function missing() {
  throw new Error(HELP);
}
