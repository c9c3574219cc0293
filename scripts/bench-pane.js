import { chromium } from "playwright-core";
import { buildPlayground, PLAYGROUND_FOLDER } from "./build-playground.js";
import { BROWSER_ARGUMENTS, findBrowser } from "./find-browser.js";
import { serve } from "./serve.js";

// Times what a user waits for in the playground: from opening the pane to the first verdict on the sample report,
// and from an edit to the new verdict. A processor profile says whose code the time went to: the host's (the
// playground, which stands in for Word), office.js, or ours. The rest is the browser's own work and waiting.
const RUNS = 7;
const EDITS = 5;
const PROFILE_STEP_US = 200;

await buildPlayground({ mode: "production" });
const server = await serve({ folder: PLAYGROUND_FOLDER, port: 0 });
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...BROWSER_ARGUMENTS] });
const openings = [];
const edits = [];
for (let run = 0; run < RUNS; run += 1) await measure(run === 0);
await browser.close();
await server.close();
report("opening the pane to the first verdict", openings);
report("an edit to the new verdict (of which 400 waiting for the typing to pause)", edits);

/** One visit in a browser context of its own, with nothing in the cache. `warmUp` keeps it out of the figures. */
async function measure(warmUp) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1400, height: 900 },
  });
  const page = await context.newPage();
  const profiler = await startProfiler(context, page);
  await page.goto(server.url);
  const pane = await paneOf(page);
  const first = await verdictAfter(pane, 0);
  const opening = { ...(await profiler.stop(first.from, first.until)), wall: first.until - first.from };
  if (!warmUp) openings.push(opening);
  await page.waitForTimeout(1_500);
  for (let edit = 0; edit < EDITS; edit += 1) {
    await profiler.start();
    const from = await page.evaluate(addBlank);
    const next = await verdictAfter(pane, from);
    const times = { ...(await profiler.stop(from, next.until)), wall: next.until - from };
    if (!warmUp) edits.push(times);
    await page.waitForTimeout(700);
  }
  await context.close();
}

/** In the pane: notes when the state in the strip last became another one, in milliseconds since 1970. */
function watchVerdict() {
  const now = () => performance.timeOrigin + performance.now();
  let shown;
  const look = () => {
    const text = document.querySelector('header [role="group"]')?.textContent?.match(/空白\s*(\d+)/)?.[1];
    if (text === undefined || text === shown) return;
    shown = text;
    window.verdict = { shown, at: now() };
  };
  new window.MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
  });
}

/** In the page: types a blank into the second paragraph. Returns when, in milliseconds since 1970. */
function addBlank() {
  const view = window.moupianPlayground.editor().view();
  const at = view.state.doc.child(0).nodeSize + 1;
  const from = performance.timeOrigin + performance.now();
  view.dispatch(view.state.tr.insertText("完成【数量】件。", at));
  return from;
}

/** The pane, watched before it has anything to show. */
async function paneOf(page) {
  await page.locator("aside iframe").waitFor({ state: "attached" });
  for (;;) {
    const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
    if (frame) {
      await frame.evaluate(watchVerdict);
      return frame;
    }
    await page.waitForTimeout(5);
  }
}

/** Waits for a verdict after a moment; from is when the pane began to load, both in milliseconds since 1970. */
async function verdictAfter(pane, moment) {
  const handle = await pane.waitForFunction(
    (after) => window.verdict?.at > after && { from: performance.timeOrigin, until: window.verdict.at },
    moment,
    { polling: 20 },
  );
  return handle.jsonValue();
}

/** Profiles the processor, and knows for each script whether the page or the pane has loaded it. */
async function startProfiler(context, page) {
  const client = await context.newCDPSession(page);
  const owners = new Map();
  client.on("Debugger.scriptParsed", ({ scriptId, url, executionContextAuxData }) => {
    owners.set(scriptId, ownerOf(url, executionContextAuxData?.frameId));
  });
  let mainFrame;
  function ownerOf(url, frameId) {
    if (!url.startsWith("http")) return undefined;
    if (frameId === mainFrame) return "host";
    return /\/office[^/]*\/|office[^/]*\.js/.test(url) ? "office.js" : "ours";
  }
  ({
    frameTree: {
      frame: { id: mainFrame },
    },
  } = await client.send("Page.getFrameTree"));
  await client.send("Debugger.enable");
  await client.send("Profiler.enable");
  await client.send("Profiler.setSamplingInterval", { interval: PROFILE_STEP_US });
  let began = 0;
  const start = async () => {
    began = Date.now();
    await client.send("Profiler.start");
  };
  await start();
  return {
    start,
    /** The milliseconds between two moments that went to each owner's code. */
    async stop(from, until) {
      const { profile } = await client.send("Profiler.stop");
      return timesOf(profile, owners, began, from, until);
    },
  };
}

/**
 * A profile counts in microseconds of a clock of its own; it began at `began`, to some milliseconds.
 * A native function counts for the script that called it.
 */
function timesOf({ nodes, samples, timeDeltas, startTime }, owners, began, from, until) {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const owner = (id) => {
    for (let at = id; at !== undefined; at = parents.get(at)) {
      const found = owners.get(byId.get(at).callFrame.scriptId);
      if (found) return found;
    }
    return undefined;
  };
  const times = { host: 0, "office.js": 0, ours: 0 };
  let clock = startTime;
  samples.forEach((id, index) => {
    clock += timeDeltas[index];
    const moment = began + (clock - startTime) / 1000;
    const whose = moment >= from && moment <= until ? owner(id) : undefined;
    if (whose) times[whose] += timeDeltas[index] / 1000;
  });
  return times;
}

function report(what, rows) {
  console.log(`\nfrom ${what}; ms, the median of ${rows.length}`);
  for (const name of ["wall", "host", "office.js", "ours"]) {
    const values = rows.map((row) => row[name]).sort((a, b) => a - b);
    const middle = values[Math.floor(values.length / 2)];
    console.log(
      `${name.padEnd(10)}${middle.toFixed(0).padStart(7)}   (${values[0].toFixed(0)} to ${values.at(-1).toFixed(0)})`,
    );
  }
}
