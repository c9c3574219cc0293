import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "./find-browser.js";

const ASSETS = path.join(import.meta.dirname, "../assets");

/** What is drawn from which source: up to 32 pixels the add-in's icon has a plainer drawing of its own. */
const DRAWINGS = [
  { source: "icon-small", icon: "icon", sizes: [16, 32] },
  { source: "icon", icon: "icon", sizes: [64, 80, 128] },
  ...["skeleton", "phrases", "enumerate", "blanks", "check"].map((command) => ({
    source: `command-${command}`,
    icon: `command-${command}`,
    sizes: [16, 32, 80],
  })),
];

const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  for (const { source, icon, sizes } of DRAWINGS) {
    const svg = readFileSync(path.join(ASSETS, `${source}.svg`), "utf8");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      const file = `${icon}-${size}.png`;
      writeFileSync(path.join(ASSETS, file), await page.screenshot({ omitBackground: true }));
      console.log(`assets/${file}`);
    }
  }
} finally {
  await browser.close();
}
