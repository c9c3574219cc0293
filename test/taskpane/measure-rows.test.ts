import type { MeasureAnswer } from "../../src/checks/measure-answer";
import { mapMeasures } from "../../src/checks/measure-map";
import { parseReport } from "../../src/report/parse-report";
import { measureRows, withAnswer, withMeasure, type MeasureRows } from "../../src/taskpane/measure-rows";
import { toParagraphs } from "../checks/finding-table";

const REPORT = `述职报告
一、履职情况
全年办结信访件二百一十件，按期办结率百分之九十九。
二、存在的问题
一是理论学习不够深入。读文件多，结合实际思考少。二是调查研究不够扎实。到乡镇去得少。三是宣传报道偏少。全年只有两篇信息被采用。
三、下一步打算
一是加强理论学习。每天读书一小时。二是深入开展调查研究。每月带案下访五天。三是严守廉洁纪律。管好自己和家人。四是带好科室队伍。`;

function rowsOf(text: string, answers: readonly MeasureAnswer[] = []): MeasureRows {
  const report = parseReport(toParagraphs(text));
  return measureRows(report, mapMeasures(report, answers), answers);
}

/** Each problem with what answers it: 学习不够 ← 加强学习. */
function show({ problems }: MeasureRows): string[] {
  return problems.map(({ problem: { text, answered, measures }, answer }) => {
    const by = measures.map(({ measure }) => measure.text).join("、");
    return `${text} ← ${by === "" ? answered : by}${answer === undefined ? "" : " (by hand)"}`;
  });
}

test("problems with their measures, the measures that answer none, and the sum", () => {
  const rows = rowsOf(REPORT);
  expect(show(rows)).toEqual([
    "理论学习不够深入 ← 加强理论学习",
    "调查研究不够扎实 ← 深入开展调查研究",
    "宣传报道偏少 ← alone",
  ]);
  expect(rows.unused.map(({ text }) => text)).toEqual(["严守廉洁纪律", "带好科室队伍"]);
  expect(rows.counts).toEqual({ mapped: 2, inline: 0, alone: 1, unneeded: 0, unclear: 0 });
  expect(rows).not.toHaveProperty("missing");
  expect(rows.lost).toEqual([]);
});

test("what the user has set is told apart from what was found", () => {
  const rows = rowsOf(REPORT, [
    { problem: "理论学习不够深入", measures: ["严守廉洁纪律"] },
    { problem: "宣传报道偏少", measures: "unneeded" },
    { problem: "调查研究不够扎实", measures: ["不在报告里的措施"] },
    { problem: "改掉了的问题", measures: "none" },
  ]);
  expect(show(rows)).toEqual([
    "理论学习不够深入 ← 严守廉洁纪律 (by hand)",
    "调查研究不够扎实 ← 深入开展调查研究",
    "宣传报道偏少 ← unneeded (by hand)",
  ]);
  expect(rows.lost).toEqual(["改掉了的问题"]);
  expect(rows.unused.map(({ text }) => text)).toEqual(["加强理论学习", "带好科室队伍"]);
});

test("the user may choose a measure of another part of the report", () => {
  const text = `工作总结
一、学习方面的问题
一是理论学习不够深入。二是业务学习不够系统。
二、学习方面的打算
一是加强理论学习。二是参加业务培训。
三、作风方面的问题
一是调查研究不够扎实。二是宣传报道偏少。
四、作风方面的打算
一是深入开展调查研究。二是严守廉洁纪律。`;
  const rows = rowsOf(text, [{ problem: "宣传报道偏少", measures: ["参加业务培训"] }]);
  expect(show(rows)).toContain("宣传报道偏少 ← 参加业务培训 (by hand)");
});

const lacks: [name: string, text: string, missing: MeasureRows["missing"]][] = [
  [
    "no part with problems",
    "述职报告\n一、履职情况\n甲。\n二、下一步打算\n一是加强学习。二是改进作风。",
    "problems",
  ],
  [
    "problems in one sentence",
    "述职报告\n一、存在的问题\n学习不够。\n二、下一步打算\n一是加强学习。二是改进作风。",
    "problemItems",
  ],
  ["no plan", "述职报告\n一、履职情况\n甲。\n二、存在的问题\n一是学习不够。二是作风不实。", "plans"],
  [
    "a plan in one sentence",
    "述职报告\n一、存在的问题\n一是学习不够。二是作风不实。\n二、下一步打算\n继续努力。",
    "planItems",
  ],
  ["nothing is lacking", REPORT, undefined],
  [
    "each problem says what will be done",
    "述职报告\n一、履职情况\n甲。\n二、问题反思及施策\n一是学习不够。今后我将每天读书。二是作风不实。今后我将多下基层。",
    undefined,
  ],
];
test.each(lacks)("what the report lacks: %s", (_name, text, missing) => {
  expect(rowsOf(text).missing).toBe(missing);
});

test("an answer is set, changed and taken back; nothing is left of the last one", () => {
  const one: MeasureAnswer = { problem: "甲", measures: "none" };
  const two: MeasureAnswer = { problem: "乙", measures: ["丙"] };
  expect(withAnswer([], "甲", "none")).toEqual([one]);
  expect(withAnswer([one, two], "甲", ["丁"])).toEqual([two, { problem: "甲", measures: ["丁"] }]);
  expect(withAnswer([one, two], "甲", undefined)).toEqual([two]);
  expect(withAnswer([one], "甲", undefined)).toBeUndefined();
});

test("without the last measure a problem has none", () => {
  expect(withMeasure(["丙"], "丁", true)).toEqual(["丙", "丁"]);
  expect(withMeasure(["丙", "丁"], "丙", false)).toEqual(["丁"]);
  expect(withMeasure(["丁"], "丁", false)).toBe("none");
});
