import { findingsOf, testRows } from "./finding-table";

test("a finding stands at the first place and names the others", () => {
  const text = "一、成绩\n1.抓学习\n甲。\n2.抓作风\n乙。\n二、打算\n1.抓落实\n丙。\n2.抓创新\n丁。";
  expect(findingsOf({ text }, "level-skip")).toEqual([
    {
      check: "level-skip",
      severity: "info",
      basis: "standard",
      message: "“一、”下面直接用了“1.”，中间跳了一级。层次序数一般依次用“一、”“（一）”“1.”“（1）”。",
      at: { paragraph: 1, start: 0, end: 2 },
      related: [{ paragraph: 6, start: 0, end: 2 }],
    },
  ]);
});

describe("a level is left out", () => {
  testRows(
    [
      { name: "一、 and 1、", text: "一、成绩\n1、抓学习\n甲。", expected: [["level-skip", 1, "1、"]] },
      { name: "一、 and （1）", text: "一、成绩\n（1）抓学习\n甲。", expected: [["level-skip", 1, "（1）"]] },
      {
        name: "（一） and （1）",
        text: "一、成绩\n（一）抓学习\n（1）甲\n子。\n（2）乙\n丑。",
        expected: [["level-skip", 2, "（1）"]],
      },
      {
        name: "in the second section only",
        text: "一、成绩\n（一）抓学习\n甲。\n二、打算\n1.抓落实\n乙。",
        expected: [["level-skip", 4, "1."]],
      },
      {
        name: "1. first, （一） after it",
        text: "一、成绩\n1.甲\n子。\n（一）乙\n丑。",
        expected: [["level-skip", 1, "1."]],
      },
      {
        name: "automatic labels, the whole heading",
        text: [{ text: "成绩", label: "一、" }, { text: "抓学习", label: "1." }, { text: "甲。" }],
        expected: [["level-skip", 1, "抓学习"]],
      },
    ],
    "level-skip",
  );
});

describe("silent", () => {
  testRows(
    [
      { name: "four levels", text: "一、甲\n（一）乙\n1.丙\n（1）丁\n子。", expected: [] },
      { name: "two levels", text: "一、甲\n（一）子\n乙。\n（二）丑\n丙。", expected: [] },
      {
        name: "1. and （1） without the levels above",
        text: "1.甲\n（1）子\n乙。\n2.丙\n丁。",
        expected: [],
      },
      {
        name: "parts and 一、",
        text: "第一部分 成绩\n一、甲\n子。\n第二部分 打算\n一、乙\n丑。",
        expected: [],
      },
      {
        name: "parts and （一）",
        text: "第一部分 成绩\n（一）甲\n子。\n第二部分 打算\n（一）乙\n丑。",
        expected: [],
      },
      {
        name: "a bare heading above the labels",
        text: "履职情况\n1.抓学习。甲。\n2.抓作风。乙。\n存在问题\n1.学习不够。\n2.调研不多。",
        expected: [],
      },
      {
        name: "a styled heading between the labels",
        text: [
          { text: "一、成绩", outlineLevel: 1 },
          { text: "党建方面", outlineLevel: 2 },
          { text: "1.抓学习", outlineLevel: 3 },
          { text: "甲。" },
        ],
        expected: [],
      },
      { name: "a list inside a line", text: "一、成绩\n主要有：1.抓学习；2.抓作风。", expected: [] },
      { name: "一是 under 一、", text: "一、成绩\n一是抓学习。\n二是抓作风。", expected: [] },
      {
        name: "a figure at the beginning of a line",
        text: "一、成绩\n5.5%的增长目标如期实现。",
        expected: [],
      },
      { name: "a table", text: [{ text: "一、成绩" }, { text: "1.收入", inTable: true }], expected: [] },
      { name: "back up by two levels", text: "一、甲\n（一）乙\n1.丙\n子。\n二、丁\n丑。", expected: [] },
    ],
    "level-skip",
  );
});
