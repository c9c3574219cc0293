import { findingsOf, testRows } from "./finding-table";

/** A text of about `length` characters in which no item begins. */
function words(length: number): string {
  return "我走村入户听取意见，".repeat(Math.ceil(length / 10)).slice(0, length - 1) + "。";
}

test("a finding says how long the item is and how long the others are", () => {
  const text = `一是${words(48)}二是${words(448)}三是${words(48)}`;
  expect(findingsOf({ text: `一、履职情况\n${text}\n二、问题\n学习不够。` }, "uneven-items")).toEqual([
    {
      check: "uneven-items",
      severity: "info",
      basis: "style",
      message: "“二是”这一条有 450 字，其他各条一般只有 50 字左右，请考虑精简或拆分。",
      at: { paragraph: 1, start: 50, end: 52 },
    },
  ]);
});

/** A section with this text, and another one after it. */
function section(text: string): string {
  return `一、履职情况\n${text}\n二、存在的问题\n学习不够，方法不多。`;
}

describe("one item far longer than its siblings", () => {
  testRows(
    [
      {
        name: "the first in a paragraph",
        text: section(`一是${words(500)}二是${words(60)}三是${words(70)}四是${words(50)}`),
        expected: [["uneven-items", 1, "一是"]],
      },
      {
        name: "in a paragraph that goes on after the last one",
        text: section(`一是${words(60)}二是${words(330)}三是${words(60)}整改措施：${words(120)}`),
        expected: [["uneven-items", 1, "二是"]],
      },
      {
        name: "one item on each line",
        text: section(`一是${words(60)}\n二是${words(60)}\n三是${words(400)}\n四是${words(60)}`),
        expected: [["uneven-items", 3, "三是"]],
      },
      {
        name: "an item of several paragraphs",
        text: section(
          `一是${words(60)}\n${words(60)}\n二是${words(300)}\n${words(300)}\n三是${words(60)}\n${words(60)}`,
        ),
        expected: [["uneven-items", 3, "二是"]],
      },
      {
        name: "the last one, on a line of its own",
        text: section(`一是${words(60)}\n二是${words(60)}\n三是${words(400)}`),
        expected: [["uneven-items", 3, "三是"]],
      },
      {
        name: "subsections",
        text: section(`（一）抓学习\n${words(80)}\n（二）抓调研\n${words(900)}\n（三）抓落实\n${words(80)}`),
        expected: [["uneven-items", 3, "（二）"]],
      },
      {
        name: "the last subsection",
        text: section(`（一）抓学习\n${words(80)}\n（二）抓落实\n${words(80)}\n（三）抓调研\n${words(900)}`),
        expected: [["uneven-items", 5, "（三）"]],
      },
      {
        name: "subsections with automatic labels: the heading",
        text: [
          { text: "履职情况", label: "一、" },
          { text: "抓学习", label: "（一）" },
          { text: words(80) },
          { text: "抓调研", label: "（二）" },
          { text: words(900) },
          { text: "抓落实", label: "（三）" },
          { text: words(80) },
          { text: "存在的问题", label: "二、" },
          { text: "学习不够。" },
        ],
        expected: [["uneven-items", 3, "抓调研"]],
      },
    ],
    "uneven-items",
  );
});

describe("silent", () => {
  testRows(
    [
      {
        name: "alike",
        text: section(`一是${words(100)}二是${words(160)}三是${words(120)}`),
        expected: [],
      },
      {
        name: "three times as long",
        text: section(`一是${words(100)}二是${words(330)}三是${words(100)}`),
        expected: [],
      },
      {
        name: "short items",
        text: section(`一是抓学习。二是${words(120)}三是抓落实。`),
        expected: [],
      },
      {
        name: "two items only",
        text: section(`一是${words(50)}二是${words(600)}`),
        expected: [],
      },
      {
        name: "two long ones",
        text: section(`一是${words(60)}二是${words(500)}三是${words(60)}四是${words(520)}五是${words(60)}`),
        expected: [],
      },
      {
        name: "the last one in a paragraph, before what belongs to all",
        text: section(`一是${words(50)}二是${words(50)}三是${words(50)}通过以上工作，${words(600)}`),
        expected: [],
      },
      {
        name: "the last one on a line, before what belongs to the section",
        text: section(`一是${words(60)}\n二是${words(60)}\n三是${words(60)}\n${words(500)}\n${words(500)}`),
        expected: [],
      },
      {
        name: "items of several paragraphs, the last one as well",
        text: section(
          `一是${words(60)}\n${words(60)}\n二是${words(500)}\n${words(100)}\n三是${words(60)}\n${words(500)}`,
        ),
        expected: [],
      },
      {
        name: "the last subsection, before what belongs to the section",
        text: section(
          `（一）抓学习\n${words(80)}\n（二）抓调研\n${words(80)}\n（三）抓落实\n${words(80)}\n${words(400)}\n${words(400)}`,
        ),
        expected: [],
      },
      {
        name: "a subsection with subsections of its own",
        text: section(
          `（一）抓学习\n${words(80)}\n（二）抓调研\n1.下乡\n${words(400)}\n2.走访\n${words(400)}\n（三）抓落实\n${words(80)}`,
        ),
        expected: [],
      },
      {
        name: "subsections of different roles",
        text:
          "一、总体情况\n（一）任职情况\n我是办事员。\n（二）工作成绩\n" +
          `${words(900)}\n（三）存在的问题\n学习不够。\n二、下一步打算\n努力工作。`,
        expected: [],
      },
      {
        name: "a missing member: its text may be that of the one before",
        text: section(`一是${words(60)}二是${words(500)}四是${words(60)}`),
        expected: [],
      },
      {
        name: "the sections of the report",
        text: `一、履职情况\n${words(900)}\n二、存在的问题\n${words(80)}\n三、下一步打算\n${words(80)}`,
        expected: [],
      },
      {
        name: "first and last things",
        text: section(`首先，${words(60)}其次，${words(500)}最后，${words(60)}`),
        expected: [],
      },
    ],
    "uneven-items",
  );
});
