import { toIgnored } from "../../src/checks/ignored";
import { checkDocument } from "../../src/taskpane/check-document";
import type { CheckPreferences } from "../../src/taskpane/check-preferences";
import { resultText } from "../../src/taskpane/result-text";
import type { WordDocument } from "../../src/word/read-document";

function read(...texts: string[]): WordDocument {
  return { paragraphs: texts.map((text) => ({ text })), trackedChanges: false, labelsRead: true };
}

const REPORT = read(
  "档案室主任述职报告",
  "各位领导、同志们：",
  "现将一年来的履职情况报告如下。",
  "一、主要工作",
  "全年整理档案XX卷，接待查档群众二百余人次，没有发生一起差错。",
  "二、存在的问题",
  "一是学习不够系统。二是对新设备不够熟悉。",
  "三、下一步打算",
  "一是每月读一本业务书。二是请厂家来培训两次。",
  "以上述职，请批评指正。",
  "述职人：王芳",
  "2025年12月20日",
);

test("the result in full, to be pasted elsewhere", () => {
  const lines = resultText(checkDocument(REPORT), {}).split("\n");
  expect(lines.slice(0, 4)).toEqual([
    "档案室主任述职报告",
    "还不能提交：空白 1 处",
    "文种：述职报告",
    expect.stringMatching(/^全文：\d+ 字$/),
  ]);
  expect(lines).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^成绩 [\d.]+%（\d+ 字），目标 至多 75%/),
      expect.stringMatching(/^问题 [\d.]+%（\d+ 字），目标 至少 10%/),
      "空白 1",
      expect.stringMatching(/^1\. 第 5 段：.*（全年整理档案XX卷，/),
    ]),
  );
});

test("nothing is said of parts that are not there", () => {
  expect(resultText(checkDocument(read("请假条", "我因病请假一天，请批准。")), {})).not.toMatch(
    /undefined|NaN|%/,
  );
});

test("it ends with what was set aside and which checks were off or changed", () => {
  const preferences: CheckPreferences = { off: ["count"], severities: { gap: "info" } };
  const [blank] = checkDocument(REPORT).findings;
  if (!blank) throw new Error("nothing is found");
  const ignored = [toIgnored(REPORT.paragraphs, blank)];
  const lines = resultText(checkDocument(REPORT, { settings: preferences, ignored }), preferences).split(
    "\n",
  );
  expect(lines.slice(-5)).toEqual([
    "",
    "已忽略 1 处",
    expect.stringMatching(/^1\. 第 5 段：“XX”还没有填.*（全年整理档案XX卷，/),
    "关闭的检查 1 项：数目不符",
    "改过级别的检查 1 项：序号断号、重号（提示）",
  ]);
});

test("where nothing was silenced, nothing is said of it", () => {
  expect(resultText(checkDocument(REPORT), {})).not.toMatch(/忽略|关闭|级别/);
});

const empties: [name: string, document: WordDocument, empty: boolean][] = [
  ["no paragraph at all", read(), true],
  ["one empty paragraph", read(""), true],
  ["white space", read(" ", "　　"), true],
  ["a word", read("", "述职报告"), false],
];
test.each(empties)("%s: is it empty?", (_name, document, empty) => {
  expect(checkDocument(document).empty).toBe(empty);
});

test("the user's genre stands above the title's", () => {
  expect(checkDocument(REPORT).report.genre).toBe("述职报告");
  const summary = checkDocument(REPORT, { genre: "工作总结" });
  expect([summary.report.genre, summary.requirement.requiredParts]).toEqual(["工作总结", []]);
});
