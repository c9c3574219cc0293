import { findingsOf, testRows } from "./finding-table";

test("a finding quotes both places", () => {
  const text = "现将3年来履职情况报告如下。\n任职5年来，我努力工作。";
  expect(findingsOf({ text }, "tenure-conflict")).toEqual([
    {
      check: "tenure-conflict",
      severity: "warning",
      basis: "textbook",
      message: "任职时间前后不一：这里说“任职5年来”，另一处说“3年来”，请核对。",
      at: { paragraph: 1, start: 0, end: 5 },
      related: [{ paragraph: 0, start: 2, end: 5 }],
    },
  ]);
});

testRows(
  [
    {
      name: "in Chinese figures",
      text: "将三年来的任职情况报告如下。任职两年来，我努力工作。",
      expected: [["tenure-conflict", 0, "任职两年来"]],
    },
    {
      name: "on taking the post",
      text: "任职以来的2年来履职情况。到任4年来，变化很大。",
      expected: [["tenure-conflict", 0, "到任4年来"]],
    },
    {
      name: "the same in two scripts",
      text: "将3年来履职情况报告如下。任职三年来，我努力工作。",
      expected: [],
    },
    {
      name: "a period, not a tenure",
      text: "将近三年来的履职情况报告如下。任职5年来，我努力工作。",
      expected: [],
    },
    {
      name: "years of other things",
      text: "改革开放40年来，变化很大。任职5年来，我努力工作。参加工作20年来，从未懈怠。",
      expected: [],
    },
    { name: "posts one after another", text: "任职科员3年，任职科长2年。", expected: [] },
    { name: "a blank", text: "将X年来履职情况报告如下。任职5年来，我努力工作。", expected: [] },
  ],
  "tenure-conflict",
);
