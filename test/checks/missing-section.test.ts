import { findingsOf, testRows } from "./finding-table";

const ACHIEVEMENT =
  "一、履职情况\n全年完成检查二百余家，培训人员三千多人次，整改隐患五百多处，圆满完成了各项任务。";
const PROBLEM = "存在的问题\n学习不够深入，办法不够多，联系群众不够紧密。";
const PLAN = "下一步打算\n加强学习，改进作风，密切联系群众，把工作做得更好。";

test("a finding stands at the title and names the part", () => {
  const text = `2025年述职报告\n${ACHIEVEMENT}\n二、${PLAN}`;
  expect(findingsOf({ text }, "missing-section")).toMatchObject([
    {
      severity: "error",
      message: "全文没有找到“存在的问题”，这类材料应当写这一部分。",
      at: { paragraph: 0, start: 0, end: 9 },
    },
  ]);
});

test("without headings a part may be there and not be made out", () => {
  const text = `述职报告\n${"一年来，我完成了检查任务，受到好评。".repeat(5)}`;
  expect(findingsOf({ text }, "missing-section")).toMatchObject([
    {
      severity: "warning",
      message: "没有认出“存在的问题”，这类材料应当写这一部分；已经写了的，加上标题就认得出来。",
    },
    { severity: "warning" },
  ]);
});

describe("missing", () => {
  testRows(
    [
      {
        name: "no plan",
        text: `述职报告\n${ACHIEVEMENT}\n二、${PROBLEM}`,
        expected: [["missing-section", 0, "述职报告"]],
      },
      {
        name: "no integrity",
        text: `述职述责报告\n${ACHIEVEMENT}\n二、${PROBLEM}\n三、${PLAN}`,
        genre: "述职述廉报告",
        expected: [["missing-section", 0, "述职述责报告"]],
      },
      {
        name: "no problems, though the plans speak of solving them",
        text: `述职报告\n${ACHIEVEMENT}\n二、${PLAN}\n针对存在的问题，逐条制定措施。`,
        expected: [["missing-section", 0, "述职报告"]],
      },
      {
        name: "no integrity, though the lead-in announces it",
        text: `述职述廉报告\n现将廉洁自律的情况一并报告如下。\n${ACHIEVEMENT}\n二、${PROBLEM}\n三、${PLAN}`,
        expected: [["missing-section", 0, "述职述廉报告"]],
      },
      {
        name: "no causes",
        text: `对照检查材料\n一、${PROBLEM}\n二、${PLAN}\n${"努力改进工作。".repeat(5)}`,
        expected: [["missing-section", 0, "对照检查材料"]],
      },
      {
        name: "neither problems nor plans, no headings",
        text: `述职报告\n${"一年来，我完成了检查任务，受到好评。".repeat(5)}`,
        expected: [
          ["missing-section", 0, "述职报告"],
          ["missing-section", 0, "述职报告"],
        ],
      },
      {
        name: "only problems and plans",
        text: `工作总结\n一、${PROBLEM}\n二、${PLAN}\n${"努力改进工作。".repeat(5)}`,
        expected: [["missing-section", 0, "工作总结"]],
      },
      {
        name: "the notice asks for more",
        text: `述职报告\n${ACHIEVEMENT}\n二、${PROBLEM}\n三、${PLAN}`,
        entered: { requiredRoles: ["reflection"] },
        expected: [["missing-section", 0, "述职报告"]],
      },
    ],
    "missing-section",
  );
});

describe("silent", () => {
  testRows(
    [
      { name: "all parts", text: `述职报告\n${ACHIEVEMENT}\n二、${PROBLEM}\n三、${PLAN}`, expected: [] },
      {
        name: "problems told among the achievements",
        text: `述职报告\n${ACHIEVEMENT}\n在看到成绩的同时，工作中还存在一些不足，主要是学习不够。\n二、${PLAN}`,
        expected: [],
      },
      {
        name: "one heading for two parts",
        text: `述职报告\n${ACHIEVEMENT}\n二、存在的问题及努力方向\n学习不够深入，今后要加强学习。`,
        expected: [],
      },
      {
        name: "the plan in a sentence",
        text: `述职报告\n${ACHIEVEMENT}\n二、${PROBLEM}\n今后，我将加强学习，努力工作。`,
        expected: [],
      },
      {
        name: "themes tell the achievements",
        text: `述职报告\n一、学习方面\n认真学习有关文件，撰写笔记两万字。\n二、工作方面\n认真完成各项任务，受到好评。\n三、${PROBLEM}\n四、${PLAN}`,
        expected: [],
      },
      {
        name: "no headings, transition sentences",
        text: "述职报告\n一年来，我认真履行职责，完成了各项任务，得到大家的好评。\n存在的问题主要有：学习不够，办法不多。\n下一步，我将加强学习，改进方法，把工作做好。",
        expected: [],
      },
      { name: "a letter", text: `感谢信\n${"感谢贵单位的大力支持和帮助。".repeat(8)}`, expected: [] },
      {
        name: "a government work report",
        text: `2026年政府工作报告\n一、2025年工作回顾\n${"经济稳中有进，民生持续改善。".repeat(8)}`,
        expected: [],
      },
      { name: "only just begun", text: "述职报告\n一、履职情况", expected: [] },
      { name: "an empty document", text: "", expected: [] },
    ],
    "missing-section",
  );
});
