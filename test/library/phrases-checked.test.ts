import { checkReport } from "../../src/checks/check-report";
import { PHRASES } from "../../src/library/phrases";
import { ROLE_NAMES, type PartRole } from "../../src/report/role";

/** A report without faults; each phrase is inserted behind the line of its role. */
const REPORT: readonly (readonly [PartRole | "title", string])[] = [
  ["title", "2025年度述职述廉报告"],
  ["title", "各位领导，同志们："],
  ["opening", "我叫李明，2022年起任综合科科长，负责文电、会务和档案。现将一年来的工作报告如下，请予评议。"],
  ["achievement", "一、履职情况"],
  [
    "achievement",
    "全年办理公文1860件，筹备会议74场，接待来访群众212人次，档案数字化扫描九万页。食堂改了分时就餐，排队时间短了一半；公车实行一车一档，油耗比上年少了一成。带着两名新同志跑了六个乡镇，把群众反映的饮水、停车、路灯三件事办完了。",
  ],
  ["integrity", "二、廉洁自律情况"],
  ["integrity", "经费开支逐笔公示，采购全部上会，没有收过礼品礼金，个人有关事项已如实报告。"],
  ["reflection", "三、几点体会"],
  ["reflection", "情况摸得透，办法才对路；话说得少，事才做得细。"],
  ["problem", "四、存在的问题"],
  [
    "problem",
    "调研下得不深，全年到企业只有四次，有两份材料没有写到要害；催办不够及时，三件来信超过了时限；对年轻同志交任务多、教方法少。",
  ],
  ["cause", "五、原因分析"],
  ["cause", "主要是思想上图省力，总觉得文来文往就算尽责，没有把群众等待的时间放在心上。"],
  ["plan", "六、下步打算"],
  [
    "plan",
    "调研每月到企业不少于两次，每次带回一个问题；来信设两级提醒，到期前三天由专人催办；给每名年轻同志定一名导师，年底看谁能独立办会。",
  ],
  ["closing", "以上述职，请批评指正。"],
  ["title", "李明"],
  ["title", "2025年12月20日"],
];

const findingsIn = (lines: readonly string[]) =>
  checkReport(lines.map((text) => ({ text }))).shown.map(({ check }) => check);

const lines = REPORT.map(([, text]) => text);

test("the report in which phrases are tried is one without faults", () => {
  expect(findingsIn(lines)).toEqual([]);
});

/** Behind which lines phrases stand that have none of their own: what ends a report comes before its last formula. */
const PLACES: Readonly<Partial<Record<PartRole, PartRole>>> = { other: "achievement", closing: "plan" };

describe.each(Object.keys(ROLE_NAMES) as PartRole[])("a phrase for %s, inserted into a report", (role) => {
  const wanted = PHRASES.filter((phrase) => phrase.role === role);
  const place = REPORT.map(([of]) => of).lastIndexOf(PLACES[role] ?? role);
  const inserted = (text: string) => [...lines.slice(0, place + 1), text, ...lines.slice(place + 1)];

  test("yields only its blanks", () => {
    const faulty = wanted.filter(({ text }) => findingsIn(inserted(text)).some((check) => check !== "blank"));
    expect(faulty.map(({ id, text }) => `${id} ${findingsIn(inserted(text)).join(" ")}`)).toEqual([]);
  });
});
