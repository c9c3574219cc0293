import type { MeasureAnswer } from "../../src/checks/measure-answer";
import { checkDocument } from "../../src/taskpane/check-document";
import { checkPageStates } from "../../src/taskpane/check-page-states";
import type { Choices } from "../../src/taskpane/choices";
import type { CheckPreferences } from "../../src/taskpane/check-preferences";

const REPORT = `档案室主任述职报告
一、主要工作
全年整理档案三百卷，接待查档群众二百余人次，没有发生一起差错。
二、存在的问题
一是学习不够系统。平时忙于事务，静下心来读书的时候少。
二是服务不够主动。上门查档的多，主动送档的少。
三、下一步打算
一是加强学习。每月读一本业务书，做到学习经常、系统。
二是改进服务。变坐等上门为主动服务，每季度送档一次。
述职人：王芳`;

const TRANSITIONS = `我的述职报告
一年来，我认真履行职责，完成了各项任务，整理档案三百卷，接待群众二百余人次，没有发生差错。
存在的问题主要有：学习不够系统，调查研究不够深入，服务群众不够主动，工作标准不够高。
下一步，我将加强学习，深入调研，改进作风，把各项工作做得更好，不辜负组织的信任。`;

interface Case {
  readonly choices?: Choices;
  readonly preferences?: CheckPreferences;
}

function states(text: string, { choices = {}, preferences = {} }: Case = {}) {
  const paragraphs = text.split("\n").map((line) => ({ text: line }));
  const checked = checkDocument(
    { paragraphs, trackedChanges: false, labelsRead: true },
    { settings: preferences, ...choices },
  );
  return checkPageStates(checked, { choices, preferences });
}

test("every page of a report in order, in a few words", () => {
  expect(states(REPORT)).toEqual({
    sections: "按标题认出 3 个部分",
    measures: "都有对应",
    requirement: expect.any(String) as string,
    checks: "全部打开",
    record: "复制、打印、存文档",
  });
});

const sections: [name: string, text: string, choices: Choices, state: string][] = [
  ["headings", REPORT, {}, "按标题认出 3 个部分"],
  ["content", TRANSITIONS, {}, "按内容推断出 3 个部分"],
  ["nothing", "请假条\n我因病请假一天，请批准。", {}, "没有认出"],
  ["set by hand", REPORT, { roles: { 主要工作: "integrity" } }, "按标题认出 3 个部分，手工设定 1 处"],
];
test.each(sections)("how the sections were found: %s", (_name, text, choices, state) => {
  expect(states(text, { choices }).sections).toBe(state);
});

const answer = (problem: string, measures: MeasureAnswer["measures"]): Choices => ({
  answers: [{ problem, measures }],
});
const measures: [name: string, text: string, choices: Choices, state: string][] = [
  ["all answered", REPORT, {}, "都有对应"],
  ["one alone", REPORT, answer("学习不够系统", "none"), "1 个问题没有对应措施"],
  ["one needs none", REPORT, answer("学习不够系统", "unneeded"), "都有对应"],
  ["not item by item", TRANSITIONS, {}, "没有逐条写"],
  ["no report", "请假条\n我因病请假一天，请批准。", {}, "没有逐条写"],
];
test.each(measures)("whether every problem has its measure: %s", (_name, text, choices, state) => {
  expect(states(text, { choices }).measures).toBe(state);
});

const gappy = REPORT.replace("二是服务不够主动", "三是服务不够主动");
const checks: [name: string, settings: Case, state: string][] = [
  ["nothing", {}, "全部打开"],
  ["two off", { preferences: { off: ["gap", "count"] } }, "关闭 2 项"],
  [
    "one set aside",
    {
      choices: {
        ignored: [
          { check: "gap", text: "三是", before: "¶", after: "服务不够主动。上门查档的", paragraph: 5 },
        ],
      },
    },
    "忽略 1 处",
  ],
  [
    "one off; what was set aside of another text does not count",
    {
      preferences: { off: ["count"] },
      choices: { ignored: [{ check: "gap", text: "五是", before: "¶", after: "", paragraph: 5 }] },
    },
    "关闭 1 项",
  ],
];
test.each(checks)("what is silenced: %s", (_name, settings, state) => {
  expect(states(gappy, settings).checks).toBe(state);
});
