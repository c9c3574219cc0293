import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import noInvalidControlCharacter from "@textlint-rule/textlint-rule-no-invalid-control-character";
import noUnmatchedPair from "@textlint-rule/textlint-rule-no-unmatched-pair";
import { TextlintKernel } from "@textlint/kernel";
import textPlugin from "@textlint/textlint-plugin-text";
import autocorrect from "autocorrect-node";
import maxComma from "textlint-rule-max-comma";
import noMixedAlphabet from "textlint-rule-no-mixed-zenkaku-and-hankaku-alphabet";
import noNfd from "textlint-rule-no-nfd";
import noTodo from "textlint-rule-no-todo";
import noZeroWidthSpaces from "textlint-rule-no-zero-width-spaces";
import sentenceLength from "textlint-rule-sentence-length";
import webpack from "webpack";
import { run as zhlint } from "zhlint";
import { nodeProgram } from "../webpack.config.js";

// Times our check beside other checkers of Chinese text on the same text in the same run, and prints ratios:
// times differ from machine to machine, ratios hardly. Every contender is warmed up before it is timed.
const SIZES = [3_400, 100_000, 1_000_000];
const WARM_MS = 1_500;
/** No contender is timed for longer than this at one size, once it has run three times. */
const TIMED_MS = 3_000;
const FEWEST_RUNS = 3;
const MOST_RUNS = 400;

const { check, sample, textOf: textOfLabelled } = await loadCore();
/** 3,700 characters in which nothing is wrong. */
const CLEAN = "test/labelled/development/self-examination-long.txt";
const report = textOfLabelled(CLEAN, readFileSync(path.join(import.meta.dirname, "..", CLEAN), "utf8"));
const kernel = new TextlintKernel();
const textlintOptions = {
  ext: ".txt",
  plugins: [{ pluginId: "text", plugin: textPlugin.default ?? textPlugin }],
  rules: Object.entries({
    noInvalidControlCharacter,
    noUnmatchedPair,
    maxComma,
    noMixedAlphabet,
    noNfd,
    noTodo,
    noZeroWidthSpaces,
    sentenceLength,
  }).map(([ruleId, rule]) => ({ ruleId, rule: rule.default ?? rule })),
};

/** Above `limit` characters a contender is left out. */
const CONTENDERS = [
  // Above some 200,000 characters its native lint gives no lines and an error.
  { name: "AutoCorrect", limit: 200_000, run: (text) => autocorrect.lintFor(text, "text") },
  // More than a minute for a million.
  { name: "zhlint", limit: 200_000, run: (text) => zhlint(text, { rules: { preset: "default" } }) },
  // Eight rules; minutes for a million.
  { name: "textlint", limit: 200_000, run: (text) => kernel.lintText(text, textlintOptions) },
];

for (const [name, text] of [
  ["a report without faults", report],
  ["a report full of faults", sample],
]) {
  console.log(`\n${name}, over and over; ms, and how many times ours`);
  console.log(["characters", "ours", ...CONTENDERS.map((contender) => contender.name)].map(cell).join(""));
  for (const size of SIZES) {
    const whole = textOf(text, size);
    const ours = await time(() => check(whole));
    const cells = [String(size), ours.toFixed(2)];
    for (const { limit, run } of CONTENDERS) {
      const theirs = size <= limit ? await time(() => run(whole)) : undefined;
      cells.push(theirs === undefined ? "-" : `${theirs.toFixed(2)} (${(theirs / ours).toFixed(1)}×)`);
    }
    console.log(cells.map(cell).join(""));
  }
}

async function loadCore() {
  const folder = path.join(import.meta.dirname, "../node_modules/.cache/bench");
  const compiler = webpack(nodeProgram({ name: "bench", entry: "./test/support/bench-entry.ts", folder }));
  await new Promise((resolve, reject) =>
    compiler.run((error, stats) =>
      error || stats.hasErrors() ? reject(error ?? new Error(stats.toString("errors-only"))) : resolve(),
    ),
  );
  return import(pathToFileURL(path.join(folder, "bench.js")).href);
}

/** A text over and over, to exactly so many characters; no sentence stands twice, which would be a fault. */
function textOf(text, size) {
  const copies = Array.from({ length: Math.ceil(size / text.length) }, (_, i) =>
    i === 0 ? text : text.replaceAll("。", `，编号${i}。`),
  );
  return copies.join("\n").slice(0, size);
}

/** Milliseconds: the median of many warm runs. */
async function time(run) {
  const times = [];
  let spent = 0;
  for (let warm = 0; warm < WARM_MS;) warm += await once(run);
  while (times.length < FEWEST_RUNS || (spent < TIMED_MS && times.length < MOST_RUNS)) {
    const ms = await once(run);
    times.push(ms);
    spent += ms;
  }
  return times.sort((a, b) => a - b)[times.length >> 1];
}

async function once(run) {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function cell(text) {
  return text.padStart(18);
}
