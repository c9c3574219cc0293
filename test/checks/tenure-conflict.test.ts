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
      name: "in the lead-in, of the work",
      text: "现将三年来的工作情况汇报如下。\n任职五年来，我努力工作。",
      expected: [["tenure-conflict", 1, "任职五年来"]],
    },
    {
      name: "since taking the post",
      text: "将三年来的任职情况报告如下。\n任现职以来的四年，我努力工作。",
      expected: [["tenure-conflict", 1, "任现职以来的四年"]],
    },
    {
      name: "more than so many years",
      text: "将5年来的任职情况报告如下。任职三年多来，我努力工作。",
      expected: [["tenure-conflict", 0, "任职三年多来"]],
    },
    {
      name: "more than three years may be four",
      text: "将4年来的任职情况报告如下。任职三年多来，我努力工作。",
      expected: [],
    },
    {
      name: "in a post that is named, and without its name",
      text: "任馆长五年来，我和大家一起努力。\n任职三年来，读者没有投诉。",
      expected: [["tenure-conflict", 1, "任职三年来"]],
    },
    {
      name: "in a post that is named, as long",
      text: "担任第一书记的两年来，我走遍了全村。\n任职两年来，群众认可。",
      expected: [],
    },
    {
      name: "two posts, and nobody knows which one is meant",
      text: "任副馆长三年来，我分管采编。任馆长两年来，我主持全面工作。任职两年来，读者满意。",
      expected: [],
    },
    {
      name: "words that only look like a post",
      text: "任职5年来，我努力工作。主任说，这三年来变化很大。责任田三年来没有撂荒。",
      expected: [],
    },
    {
      name: "years of prizes",
      text: "将5年来的任职情况报告如下。任职以来三年被评为优秀，任职以来的第二年立功。",
      expected: [],
    },
    {
      name: "the term of the office",
      text: "将3年来的任职情况报告如下。五年任期已经过半。",
      expected: [],
    },
    {
      name: "the last years' work",
      text: "现将近三年来的工作情况汇报如下。任职五年来，我努力工作。",
      expected: [],
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
