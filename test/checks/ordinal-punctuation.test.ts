import { applyFix } from "./apply-fix";
import { findingsOf, testRows, toParagraphs } from "./finding-table";

test("a finding quotes the label with its mark, and its fix touches the mark alone", () => {
  const text = "一、成绩\n（一）、抓学习\n甲。\n（二）抓作风\n乙。";
  expect(findingsOf({ text }, "ordinal-punctuation")).toEqual([
    {
      check: "ordinal-punctuation",
      severity: "warning",
      basis: "standard",
      message: "“（一）、”应当写成“（一）”：带括号、带圈的序号后面不加标点。",
      at: { paragraph: 1, start: 0, end: 4 },
      fix: { label: "改成“（一）”", edits: [{ at: { paragraph: 1, start: 3, end: 4 }, text: "" }] },
    },
  ]);
});

describe("a fix mends the mark", () => {
  test.each([
    ["一、甲\n1、子。\n2、丑。", "一、甲\n1.子。\n2.丑。"],
    ["一、甲\n１、子。\n２、丑。", "一、甲\n１．子。\n２．丑。"],
    ["一、甲\n（1）.子。\n（2）.丑。", "一、甲\n（1）子。\n（2）丑。"],
    ["一、甲\n1）、子。\n2）、丑。", "一、甲\n1）子。\n2）丑。"],
    ["一.甲\n子。\n二．乙\n丑。", "一、甲\n子。\n二、乙\n丑。"],
    ["主要是：①、甲；②、乙。", "主要是：①甲；②乙。"],
    ["主要是：⒈、甲；⒉、乙。", "主要是：⒈甲；⒉乙。"],
    ["第一、抓学习。第二、抓作风。", "第一，抓学习。第二，抓作风。"],
    ["首先、抓学习。其次、抓作风。", "首先，抓学习。其次，抓作风。"],
    ["一是、抓学习。二是、抓作风。", "一是抓学习。二是抓作风。"],
  ])("%j", (text, mended) => {
    const paragraphs = toParagraphs(text);
    const found = findingsOf({ text }, "ordinal-punctuation");
    const edits = found.flatMap(({ fix }) => fix?.edits ?? []);
    expect(found).toHaveLength(2);
    expect(applyFix(paragraphs, { label: "", edits })).toEqual(toParagraphs(mended));
    expect(findingsOf({ text: mended }, "ordinal-punctuation")).toEqual([]);
  });
});

describe("a wrong mark", () => {
  testRows(
    [
      {
        name: "after 1, among headings",
        text: "一、成绩\n1、抓学习\n甲。\n2，抓作风\n乙。\n3.抓落实\n丙。",
        expected: [
          ["ordinal-punctuation", 1, "1、"],
          ["ordinal-punctuation", 3, "2，"],
        ],
      },
      {
        name: "after 1, inside a line",
        text: "主要任务：1、抓学习；2、抓作风。",
        expected: [
          ["ordinal-punctuation", 0, "1、"],
          ["ordinal-punctuation", 0, "2、"],
        ],
      },
      {
        name: "a habit is told once, at its first place",
        text: "一、成绩\n1、抓学习\n甲。\n2、抓作风\n乙。\n3、抓落实\n丙。\n二、问题\n丁。",
        expected: [["ordinal-punctuation", 1, "1、"]],
      },
      {
        name: "after one of the bracketed labels",
        text: "一、成绩\n（一）抓学习\n甲。\n（二）．抓作风\n乙。",
        expected: [["ordinal-punctuation", 3, "（二）．"]],
      },
      {
        name: "after ASCII brackets",
        text: "一、成绩\n(一)、抓学习\n甲。\n(二)抓作风\n乙。",
        expected: [["ordinal-punctuation", 1, "(一)、"]],
      },
      {
        name: "after a bracketed marker inside a line",
        text: "主要有：（1）、抓学习；（2）抓作风。",
        expected: [["ordinal-punctuation", 0, "（1）、"]],
      },
      {
        name: "a full stop after 一",
        text: "一.成绩\n甲。\n二、问题\n乙。",
        expected: [["ordinal-punctuation", 0, "一."]],
      },
      {
        name: "a comma after 一",
        text: "一，成绩\n甲。\n二，问题\n乙。",
        expected: [
          ["ordinal-punctuation", 0, "一，"],
          ["ordinal-punctuation", 2, "二，"],
        ],
      },
      {
        name: "after 其一",
        text: "其一、抓学习。其二，抓作风。",
        expected: [["ordinal-punctuation", 0, "其一、"]],
      },
      {
        name: "after 一要",
        text: "一要、抓学习。二要抓作风。",
        expected: [["ordinal-punctuation", 0, "一要、"]],
      },
      {
        name: "after 第一, one paragraph for each",
        text: "我有两点体会。\n第一、学习要深。\n第二、作风要实。",
        expected: [
          ["ordinal-punctuation", 1, "第一、"],
          ["ordinal-punctuation", 2, "第二、"],
        ],
      },
    ],
    "ordinal-punctuation",
  );
});

describe("silent", () => {
  testRows(
    [
      {
        name: "right marks",
        text: "一、甲\n（一）乙\n1.丙\n（1）丁\n子。\n（2）戊\n丑。\n2．己\n寅。",
        expected: [],
      },
      {
        name: "words with a comma",
        text: "首先，甲。其次，乙。第一，丙。第二，丁。其一，戊。其二，己。",
        expected: [],
      },
      { name: "一是 with a comma or nothing", text: "一是，甲。二是乙。", expected: [] },
      { name: "首先 without a mark", text: "首先要抓学习。其次要抓作风。", expected: [] },
      { name: "a colon", text: "第一：甲。第二：乙。", expected: [] },
      { name: "circled numbers without a mark", text: "主要是：①甲；②乙。", expected: [] },
      { name: "industries", text: "第一、二、三产业分别增长3%、5%、8%。第二、三产业较快。", expected: [] },
      { name: "classes", text: "一、二年级学生参加活动。三、四年级学生观看演出。", expected: [] },
      {
        name: "a list of paragraphs of a law",
        text: "（一）、（二）、（三）项所列情形均未发生。\n（四）、（五）项也未发生。",
        expected: [],
      },
      {
        name: "paragraphs of a law inside a line",
        text: "依照下列规定：（一）、（二）项从重；（三）、（四）项从轻。",
        expected: [],
      },
      {
        name: "首先 and 其次 spoken of together",
        text: "首先、其次、最后这些词要慎用。其次、最后也一样。",
        expected: [],
      },
      {
        name: "一是 and 二是 spoken of together",
        text: "一是、二是、三是写得多。二是、三是也要分清。",
        expected: [],
      },
      {
        name: "第一 and 第二 spoken of together",
        text: "第一、第二名分别是甲和乙。第三、第四名是丙和丁。",
        expected: [],
      },
      {
        name: "decimals",
        text: "增速如下：1.5%、2.1%。\n3.2万人参加。\n1、2号楼已经建成。\n3、4号楼在建。",
        expected: [],
      },
      {
        name: "months and dates",
        text: "1、2月份开展检查。\n3、4月份开展整改。\n12、13日开会。",
        expected: [],
      },
      { name: "a lone number", text: "获奖情况：1、先进集体。", expected: [] },
      { name: "a lone 第一", text: "第一、安全要抓牢。", expected: [] },
      {
        name: "automatic labels, which are not in the text",
        text: [
          { text: "学习", label: "1、" },
          { text: "甲。" },
          { text: "作风", label: "2、" },
          { text: "乙。" },
        ],
        expected: [],
      },
      {
        name: "a table",
        text: [
          { text: "1、收入", inTable: true },
          { text: "2、支出", inTable: true },
          { text: "第一、甲。第二、乙。", inTable: true },
        ],
        expected: [],
      },
      { name: "a label that a line break cuts", text: "一、甲\n（\n一）、子\n丑。", expected: [] },
      { name: "parts", text: "第一部分、成绩\n甲。\n第二部分、打算\n乙。", expected: [] },
    ],
    "ordinal-punctuation",
  );
});
