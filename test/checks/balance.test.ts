import { findingsOf, testRows } from "./finding-table";

/** A section with a heading of six characters and a body, `length` characters together. */
function section(heading: string, length: number): string {
  return `${heading}\n${"认真做好本职工作。".repeat(Math.ceil(length / 9)).slice(0, length - heading.length)}`;
}

/** A report on one's duties with these lengths. */
function report(achievement: number, reflection: number, problem: number, plan: number): string {
  const parts = [
    section("一、履职情况", achievement),
    ...(reflection > 0 ? [section("二、工作体会", reflection)] : []),
    section("三、存在问题", problem),
    section("四、工作打算", plan),
  ];
  return `述职报告\n各位领导：\n${parts.join("\n")}`;
}

test("a finding says by how many characters, so that the share is met once they are written", () => {
  const text = report(700, 0, 50, 150);
  expect(findingsOf({ text }, "balance")).toMatchObject([
    { severity: "warning", basis: "textbook", message: "“成绩”占了 77.8%，一般不超过 75%，多出 100 字。" },
    { message: "“问题”只占 5.6%，一般不少于 10%，还差 45 字。" },
  ]);
  expect(findingsOf({ text: report(700, 0, 95, 150) }, "balance").map(({ message }) => message)).toEqual([]);
});

test("what the user entered is an error, and rests on the requirement", () => {
  const entered = { roles: { problem: { characters: { min: 200 } } } } as const;
  expect(findingsOf({ text: report(600, 0, 150, 150), entered }, "balance")).toMatchObject([
    {
      severity: "error",
      basis: "requirement",
      message: "“问题”现有 150 字，要求不少于 200 字，还差 50 字。",
    },
  ]);
});

describe("out of balance", () => {
  testRows(
    [
      {
        name: "the plan too short",
        text: report(600, 0, 200, 40),
        expected: [["balance", 6, "四、工作打算"]],
      },
      {
        name: "the plan too long",
        text: report(500, 0, 100, 300),
        expected: [["balance", 6, "四、工作打算"]],
      },
      {
        name: "the plan out of the notice's share by a hair",
        text: report(600, 0, 190, 205),
        entered: { roles: { plan: { share: { max: 0.2 } } } },
        expected: [["balance", 6, "四、工作打算"]],
      },
      {
        name: "too many reflections",
        text: report(400, 300, 150, 120),
        expected: [["balance", 4, "二、工作体会"]],
      },
      {
        name: "the user's ceiling in characters",
        text: report(600, 0, 150, 150),
        entered: { roles: { achievement: { characters: { max: 500 } } } },
        expected: [["balance", 2, "一、履职情况"]],
      },
      {
        name: "the user asks for a role that is not there",
        text: report(600, 0, 150, 150),
        entered: {
          requiredRoles: [],
          roles: { integrity: { characters: { min: 100 } } },
        },
        expected: [["balance", 0, "述职报告"]],
      },
      {
        name: "problems and causes together",
        text: `对照检查材料\n${section("一、存在问题", 600)}\n${section("二、原因剖析", 320)}\n${section("三、整改措施", 1100)}`,
        expected: [["balance", 1, "一、存在问题"]],
      },
    ],
    "balance",
  );
});

describe("silent", () => {
  testRows(
    [
      { name: "in balance", text: report(600, 0, 150, 120), expected: [] },
      { name: "out of what is usual by a hair", text: report(600, 0, 190, 205), expected: [] },
      {
        name: "out of what is usual by a few characters",
        text: `对照检查材料\n${section("一、存在问题", 499)}\n${section("二、原因剖析", 290)}\n${section("三、整改措施", 300)}`,
        expected: [],
      },
      {
        name: "a short note",
        text: "述职报告\n一、履职情况\n完成了任务。\n二、存在问题\n不多。\n三、打算\n努力。",
        expected: [],
      },
      {
        name: "a frame that is still to be written",
        text: `述职报告\n${section("一、履职情况", 700)}\n二、存在问题\n${"【问题】".repeat(20)}\n${section("三、工作打算", 120)}`,
        expected: [],
      },
      {
        name: "mostly themes",
        text: `述职报告\n${section("一、学习方面", 500)}\n${section("二、存在问题", 30)}\n${section("三、工作打算", 120)}`,
        expected: [],
      },
      {
        name: "two parts under one heading",
        text: `述职报告\n${section("一、履职情况", 560)}\n${section("二、存在问题及打算", 200)}`,
        expected: [],
      },
      {
        name: "a genre without shares",
        text: `工作总结\n${section("一、主要工作", 900)}\n${section("二、存在问题", 30)}\n${section("三、工作打算", 30)}`,
        expected: [],
      },
      { name: "no sections", text: `述职报告\n${"认真做好本职工作。".repeat(90)}`, expected: [] },
      {
        name: "a role that is not there is told by another check",
        text: `述职报告\n${section("一、履职情况", 500)}\n${section("二、工作体会", 100)}\n${section("三、工作打算", 120)}`,
        expected: [],
      },
    ],
    "balance",
  );
});
