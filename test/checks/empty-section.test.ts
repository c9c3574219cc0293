import { testRows } from "./finding-table";

describe("headings without text", () => {
  testRows(
    [
      {
        name: "a section",
        text: "一、成绩\n甲。\n二、问题\n三、打算\n乙。",
        expected: [["empty-section", 2, "二、问题"]],
      },
      {
        name: "the last section",
        text: "一、成绩\n甲。\n二、打算\n以上报告，请审议。",
        expected: [["empty-section", 2, "二、打算"]],
      },
      {
        name: "a subsection",
        text: "一、成绩\n（一）学习\n甲。\n（二）工作\n（三）生活\n乙。",
        expected: [["empty-section", 3, "（二）工作"]],
      },
      {
        name: "a heading that ends with a full stop, among others with text",
        text: "一、成绩\n（一）抓学习。\n甲。\n（二）抓工作。\n（三）抓生活。\n乙。",
        expected: [["empty-section", 3, "（二）抓工作。"]],
      },
      {
        name: "empty lines are no text",
        text: "一、成绩\n甲。\n二、问题\n\n　\n三、打算\n乙。",
        expected: [["empty-section", 2, "二、问题"]],
      },
      {
        name: "a bare heading",
        text: "述职报告\n履职情况\n完成了各项任务，得到好评。\n存在的问题\n努力方向\n加强学习，努力工作，争取更好成绩。",
        expected: [["empty-section", 3, "存在的问题"]],
      },
      {
        name: "an automatic label",
        text: [
          { text: "成绩", label: "一、" },
          { text: "甲。" },
          { text: "问题", label: "二、" },
          { text: "打算", label: "三、" },
          { text: "乙。" },
        ],
        expected: [["empty-section", 2, "问题"]],
      },
    ],
    "empty-section",
  );
});

describe("silent", () => {
  testRows(
    [
      { name: "text below", text: "一、成绩\n甲。\n二、问题\n乙。", expected: [] },
      { name: "text on the line", text: "一、成绩。甲做得好。\n二、问题：乙不够好。", expected: [] },
      { name: "subsections", text: "一、成绩\n（一）甲。做得好。\n（二）乙。做得好。", expected: [] },
      {
        name: "a list of short numbered lines",
        text: "一、任务\n1.甲\n2.乙\n3.丙\n二、要求\n1.子\n2.丑",
        expected: [],
      },
      {
        name: "items side by side",
        text: "一、任务\t（一）甲\t（二）乙\n做好工作。\n二、要求\t（一）丙\t（二）丁",
        expected: [],
      },
      {
        name: "items that are sentences",
        text: "一、问题\n（一）学习不够。\n（二）调研不够。要多下去。\n二、打算\n乙。",
        expected: [],
      },
      { name: "a blank is text", text: "一、成绩\n【主要成绩】\n二、问题\n【主要问题】", expected: [] },
      { name: "a picture is text", text: "一、成绩\n\uFFFC\n二、问题\n乙。", expected: [] },
      {
        name: "a table is text",
        text: [{ text: "一、成绩" }, { text: "12", inTable: true }, { text: "二、问题" }, { text: "乙。" }],
        expected: [],
      },
      {
        name: "a table of contents",
        text: "一、成绩……1\n二、问题……2\n一、成绩\n甲。\n二、问题\n乙。",
        expected: [],
      },
    ],
    "empty-section",
  );
});
