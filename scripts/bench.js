import path from "node:path";
import { pathToFileURL } from "node:url";
import autocorrect from "autocorrect-node";
import webpack from "webpack";
import { run as zhlint } from "zhlint";
import { nodeProgram } from "../webpack.config.js";

// Times our check beside other checkers of Chinese text on the same text in the same run, and prints ratios:
// times differ from machine to machine, ratios hardly.
const SIZES = [3_400, 100_000, 1_000_000];
/** Above some 200,000 characters AutoCorrect's native lint gives no lines and an error. */
const AUTOCORRECT_LIMIT = 200_000;
/** zhlint takes more than a minute for a million. */
const ZHLINT_LIMIT = 200_000;

const { check, sample } = await loadCore();

console.log("characters   ours ms   AutoCorrect ms (÷ ours)   zhlint ms (÷ ours)");
for (const size of SIZES) {
  const text = textOf(size);
  const ours = median(() => check(text), size);
  const native =
    size <= AUTOCORRECT_LIMIT ? median(() => autocorrect.lintFor(text, "text"), size) : undefined;
  const lint =
    size <= ZHLINT_LIMIT ? median(() => zhlint(text, { rules: { preset: "default" } }), size) : undefined;
  console.log(
    [String(size).padStart(10), number(ours), beside(native, ours), beside(lint, ours)].join("   "),
  );
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

/** The sample report over and over, to about this many characters. */
function textOf(size) {
  const times = Math.max(1, Math.round(size / sample.length));
  return Array.from({ length: times }, () => sample).join("\n");
}

/** Milliseconds: the median of several warm runs. */
function median(run, size) {
  const runs = size < 10_000 ? 60 : size < 500_000 ? 9 : 3;
  run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1];
}

function number(ms) {
  return ms.toFixed(2).padStart(8);
}

function beside(ms, ours) {
  return ms === undefined ? "        -" : `${number(ms)} (${(ms / ours).toFixed(1)}×)`.padEnd(22);
}
