import fc from "fast-check";
import { findBodySentences } from "../../src/checks/body-sentences";
import { parseReport } from "../../src/report/parse-report";
import { findingsOf, testRows, toParagraphs } from "./finding-table";

/** A sentence of 27 characters, and others. */
const LONG = "我坚持每周下乡两次，与群众同吃同住，摸清了全镇的家底。";
const OTHER = "我带头落实各项安全责任，组织拉网式排查，消除了一批隐患。";
const THIRD = "我牵头编制了产业发展规划，明确了三年的路线图和任务书。";

test("a finding spans the second sentence and names the first", () => {
  const text = `述职报告\n一、履职情况\n${LONG}\n二、存在的问题\n一是学习不够。${LONG}`;
  expect(findingsOf({ text }, "repeated-text")).toEqual([
    {
      check: "repeated-text",
      severity: "warning",
      basis: "textbook",
      message: "这段话前面已经写过，请删去一处，或者改写。",
      at: { paragraph: 4, start: 7, end: 34 },
      related: [{ paragraph: 2, start: 0, end: 27 }],
    },
  ]);
});

describe("a sentence that stands twice", () => {
  testRows(
    [
      {
        name: "in one paragraph",
        text: `${LONG}${OTHER}\n${THIRD}${LONG}`,
        expected: [["repeated-text", 1, LONG]],
      },
      {
        name: "a copied paragraph is one finding",
        text: `${LONG}${OTHER}${THIRD}\n还有别的工作。\n${LONG}${OTHER}${THIRD}`,
        expected: [["repeated-text", 2, `${LONG}${OTHER}${THIRD}`]],
      },
      {
        name: "short sentences belong to the copied run",
        text: `工作有序。${LONG}效果很好。\n工作有序。${LONG}效果很好。`,
        expected: [["repeated-text", 1, `工作有序。${LONG}效果很好。`]],
      },
      {
        name: "a run ends where the copy does",
        text: `${LONG}${OTHER}\n${LONG}${THIRD}`,
        expected: [["repeated-text", 1, LONG]],
      },
      {
        name: "two copied paragraphs",
        text: `${LONG}\n${OTHER}\n还有别的工作。\n${LONG}\n${OTHER}`,
        expected: [
          ["repeated-text", 3, LONG],
          ["repeated-text", 4, OTHER],
        ],
      },
      {
        name: "three times",
        text: `${LONG}\n${LONG}\n${LONG}`,
        expected: [
          ["repeated-text", 1, LONG],
          ["repeated-text", 2, LONG],
        ],
      },
      {
        name: "twice in a row",
        text: `${OTHER}${LONG}${LONG}`,
        expected: [["repeated-text", 0, `${LONG}⟦${LONG}⟧`]],
      },
      {
        name: "after a quotation mark that nothing closes",
        text: `组建了“先锋突击队。${LONG}\n${LONG}`,
        expected: [["repeated-text", 1, LONG]],
      },
      {
        name: "with a quotation in it",
        text: "我提出“少开会、开短会”的要求，机关的会议明显减少。\n好。我提出“少开会、开短会”的要求，机关的会议明显减少。",
        expected: [["repeated-text", 1, "我提出“少开会、开短会”的要求，机关的会议明显减少。"]],
      },
      {
        name: "after a line break inside the paragraph",
        text: [{ text: `述职报告\u000b抓调研\u000b${LONG}` }, { text: `抓走访\u000b${LONG}` }],
        expected: [["repeated-text", 1, LONG]],
      },
      {
        name: "in another order",
        text: `${LONG}很好。${OTHER}\n${OTHER}${LONG}很好。`,
        expected: [
          ["repeated-text", 1, OTHER],
          ["repeated-text", 1, `${LONG}很好。`],
        ],
      },
      {
        name: "with other white space",
        text: `${LONG}\n\u3000\u3000我坚持每周下乡 两次，与群众同吃同住，摸清了全镇的家底。`,
        expected: [["repeated-text", 1, "我坚持每周下乡 两次，与群众同吃同住，摸清了全镇的家底。"]],
      },
      {
        name: "as another item",
        text: `一是${LONG}\n二是${OTHER}\n三是${LONG}`,
        expected: [["repeated-text", 2, `三是${LONG}`]],
      },
      {
        name: "a numbered item that is one sentence",
        text: `一、履职情况\n1.${LONG}\n2.${OTHER}\n3.${LONG}\n二、问题\n学习不够。`,
        expected: [["repeated-text", 3, `3.${LONG}`]],
      },
      {
        name: "items that end with a semicolon",
        text: "一是我坚持每周下乡两次，与群众同吃同住；\n二是带头学习；\n三是我坚持每周下乡两次，与群众同吃同住；",
        expected: [["repeated-text", 2, "三是我坚持每周下乡两次，与群众同吃同住；"]],
      },
      {
        name: "sixteen characters with the mark",
        text: "我坚持每月都下乡走访各个村民组。\n好。我坚持每月都下乡走访各个村民组。",
        expected: [["repeated-text", 1, "我坚持每月都下乡走访各个村民组。"]],
      },
    ],
    "repeated-text",
  );
});

describe("silent", () => {
  testRows(
    [
      { name: "different sentences", text: `${LONG}\n${OTHER}\n${THIRD}`, expected: [] },
      {
        name: "fifteen characters with the mark",
        text: "我坚持每月下乡走访各个村民组。\n好。我坚持每月下乡走访各个村民组。",
        expected: [],
      },
      { name: "a short sentence", text: "我认真履行岗位职责。\n我认真履行岗位职责。", expected: [] },
      {
        name: "a heading repeated as the lead sentence",
        text: "一、履职情况\n（一）坚持以群众满意为标准，把服务送到家门口。\n甲。\n（二）抓安全。\n坚持以群众满意为标准，把服务送到家门口。乙。",
        expected: [],
      },
      {
        name: "two headings alike",
        text: "一、履职情况\n（一）坚持以群众满意为标准，把服务送到家门口。\n甲。\n二、打算\n（一）坚持以群众满意为标准，把服务送到家门口。\n乙。",
        expected: [],
      },
      {
        name: "lines without a mark: page heads, titles",
        text: "石桥镇人民政府二〇二五年度工作情况总结报告\n甲。\n石桥镇人民政府二〇二五年度工作情况总结报告\n乙。",
        expected: [],
      },
      {
        name: "salutation, closing and signature",
        text: `各位领导、各位同事、同志们，大家上午好！\n${LONG}\n各位领导、各位同事！\n以上述职，请各位领导、各位同事批评指正。\n李明\n2025年12月31日`,
        expected: [],
      },
      {
        name: "a closing after each part",
        text: `${LONG}\n以上是我的述职报告，请各位领导批评指正，谢谢大家。\n以上是我的述职报告，请各位领导批评指正，谢谢大家。`,
        expected: [],
      },
      {
        name: "a saying cited twice",
        text: "古人说：“不积跬步，无以至千里；不积小流，无以成江海。”学习要坚持。\n“不积跬步，无以至千里；不积小流，无以成江海。”工作也要坚持。\n古人说：“不积跬步，无以至千里；不积小流，无以成江海。”",
        expected: [],
      },
      {
        name: "sentences inside a longer quotation",
        text: "他说：“学习是终身的事情，一天都不能放松。工作是眼前的事情，一刻都不能马虎。”\n他又说：“工作是眼前的事情，一刻都不能马虎。学习是终身的事情，一天都不能放松。”",
        expected: [],
      },
      {
        name: "cells of a table",
        text: [
          { text: "按时完成，没有发生任何安全事故。", inTable: true },
          { text: "按时完成，没有发生任何安全事故。", inTable: true },
        ],
        expected: [],
      },
      {
        name: "a frame",
        text: `${LONG}${OTHER}${THIRD}\n针对XX问题，制定了【措施】和【制度】，完成X项。\n针对XX问题，制定了【措施】和【制度】，完成X项。`,
        expected: [],
      },
      {
        name: "a document that is still a frame",
        text: "一是【做法】，推动【工作】落到实处、见到成效，群众满意。\n二是【做法】，推动【工作】落到实处、见到成效，群众满意。",
        expected: [],
      },
      {
        name: "lines of a list of measures",
        text: `${LONG}\n责任单位：镇党政综合办公室、镇应急办。\n${OTHER}\n责任单位：镇党政综合办公室、镇应急办。`,
        expected: [],
      },
      {
        name: "a source line",
        text: `${LONG}\n文章来源于某某网，仅供学习参考，请勿照搬照抄！\n${OTHER}\n文章来源于某某网，仅供学习参考，请勿照搬照抄！`,
        expected: [],
      },
      {
        name: "the tails of lines that a page edge cut",
        text: "述职报告\n我在局党组和分管领导的坚强领导与同志们的大力支持帮助\n下，认真履行职责，圆满完成了各项任务。\n办公室在局党组和各位领导的坚强领导与兄弟科室的支持\n下，认真履行职责，圆满完成了各项任务。",
        expected: [],
      },
      {
        name: "the same beginning",
        text: "我坚持每周下乡两次，与群众同吃同住，摸清了家底。\n我坚持每周下乡两次，与群众同吃同住，化解了矛盾。",
        expected: [],
      },
    ],
    "repeated-text",
  );
});

test("any text: sentences follow one another without overlap, and hold no more than their paragraph", () => {
  const piece = fc.constantFrom("我认真学习", "。", "！", "“", "”", "；", "\n", " ", "一是", "（一）", "甲");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const paragraphs = toParagraphs(pieces.join(""));
      let last = { paragraph: -1, end: 0 };
      for (const { paragraph, start, end, sentence } of findBodySentences(parseReport(paragraphs))) {
        expect(paragraph > last.paragraph || start >= last.end).toBe(true);
        expect(end).toBeGreaterThan(start);
        expect(paragraphs[paragraph]?.text.slice(start, end).replace(/\s/g, "").endsWith(sentence.key)).toBe(
          true,
        );
        last = { paragraph, end };
      }
    }),
  );
});
