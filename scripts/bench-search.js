import path from "node:path";
import { pathToFileURL } from "node:url";
import webpack from "webpack";
import { nodeProgram } from "../webpack.config.js";

// Times the search on a library of 5,000 phrases: the first search, which reads every phrase, and later ones.
// Milliseconds of the processor and not of the clock, so that a busy machine does not count against it.
const COUNT = 5_000;
const RUNS = 60;

const QUERIES = [
  ["a word", "落实"],
  ["two words", "放心 满意"],
  ["initials", "tczhh"],
  ["initials of items", "ysss"],
  ["full pinyin", "xiagongfu"],
  ["one letter", "s"],
  ["letters swapped", "xiagonfgu"],
  ["a letter missing", "zhogndian"],
  ["as it is spoken", "zongdian"],
  ["initials, one wrong", "tczhgh"],
  ["a long query", "yishijianchiershijianchisanshi"],
  ["a long query, one wrong", "yishijianchiershujianchisanshi"],
  ["sound alike", "下工夫"],
  ["a wrong character", "抓落地"],
  ["two words, one wrong", "fagnxin manyi"],
  ["found nowhere", "qqwwrrttppss"],
];

const { loadPinyin, phrasesFor, searchPhrases } = await load();
const pinyin = await loadPinyin();
const phrases = phrasesFor(COUNT);

const cold = timed(() => searchPhrases(phrases, "tczhh", { pinyin }));
console.log(`${COUNT} phrases; the first search, which reads them all: ${cold.toFixed(1)} ms\n`);
console.log(["", "query", "median ms", "best ms", "worst ms", "exact", "near"].map(cell).join(""));
for (const [name, query] of QUERIES) {
  const { exact, near } = searchPhrases(phrases, query, { pinyin });
  const times = Array.from({ length: RUNS }, () => timed(() => searchPhrases(phrases, query, { pinyin })));
  times.sort((a, b) => a - b);
  const [median, best, worst] = [RUNS >> 1, 0, RUNS - 1].map((place) => times[place].toFixed(2));
  console.log([name, query, median, best, worst, exact.length, near.length].map(cell).join(""));
}

async function load() {
  const folder = path.join(import.meta.dirname, "../node_modules/.cache/bench-search");
  const entry = "./test/support/bench-search-entry.ts";
  const compiler = webpack(nodeProgram({ name: "bench-search", entry, folder }));
  await new Promise((resolve, reject) =>
    compiler.run((error, stats) =>
      error || stats.hasErrors() ? reject(error ?? new Error(stats.toString("errors-only"))) : resolve(),
    ),
  );
  return import(pathToFileURL(path.join(folder, "bench-search.js")).href);
}

function timed(run) {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function cell(value) {
  return String(value).padEnd(16);
}
