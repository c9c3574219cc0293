import { toIgnored } from "../../src/checks/ignored";
import { checkDocument } from "../../src/taskpane/check-document";
import { checkRecord, recordLines, recordText } from "../../src/taskpane/check-record";
import type { CheckPreferences } from "../../src/taskpane/check-preferences";
import { loadStrings, makeInChinese } from "../../src/taskpane/strings";
import type { WordDocument } from "../../src/word/read-document";

function read(...texts: string[]): WordDocument {
  return { paragraphs: texts.map((text) => ({ text })), trackedChanges: false, labelsRead: true };
}

const REPORT = read(
  "档案室主任述职报告",
  "各位领导、同志们：",
  "现将一年来的履职情况报告如下。",
  "一、主要工作",
  "（一）、全年整理档案XX卷，接待查档群众二百余人次，没有发生一起差错。",
  "（二）、做好保密工作。",
  "二、存在的问题",
  "一是学习不够系统。二是对新设备不够熟悉。",
  "三、下一步打算",
  "一是每月读一本业务书。二是请厂家来培训两次。",
  "以上述职，请批评指正。",
  "述职人：【姓名】",
  "2025年12月20日",
);

const TIME = new Date(2025, 11, 22, 9, 30);
const CIRCUMSTANCES = { documentName: "述职定稿", time: TIME, preferences: {} };

/** The lines of one part of the record. */
function part(text: string, heading: string): readonly string[] | undefined {
  const block = text.split("\n\n").find((one) => one.startsWith(`${heading}\n`));
  return block?.split("\n").slice(1);
}

test("the head says what was checked, when, and how it stands", () => {
  const record = checkRecord(checkDocument(REPORT), CIRCUMSTANCES);
  expect(record.title).toBe("提交前体检记录");
  expect(record.facts.map(({ name, value }) => `${name}=${value}`)).toEqual([
    "文档=述职定稿",
    "标题=档案室主任述职报告",
    "体检时间=2025年12月22日 09:30",
    "结论=还不能提交：空白 2 处",
    "文种=述职报告",
    expect.stringMatching(/^全文=\d+ 字$/),
  ]);
});

test("shares with their bands, blanks by kind, and findings by check with their paragraphs", () => {
  const text = recordText(checkRecord(checkDocument(REPORT), CIRCUMSTANCES));
  expect(part(text, "各部分占比")).toEqual([
    expect.stringMatching(/^成绩：[\d.]+%（\d+ 字），目标 至多 75%/),
    expect.stringMatching(/^问题：/),
    expect.stringMatching(/^打算：/),
  ]);
  expect(part(text, "空白 2 处")).toEqual(["姓名和称呼 1 处（第 12 段）", "其他内容 1 处（第 5 段）"]);
  expect(part(text, "建议 2 处")).toEqual(["序号后的标点 2 处（第 5、6 段）"]);
  expect(text).not.toMatch(/undefined|NaN|没有算在内/);
});

test("what was set aside and what was off stand in it", () => {
  const preferences: CheckPreferences = { off: ["count"], severities: { gap: "info" } };
  const blanks = checkDocument(REPORT).findings.filter(({ check }) => check === "blank");
  const ignored = blanks.map((blank) => toIgnored(REPORT.paragraphs, blank));
  const checked = checkDocument(REPORT, { settings: preferences, ignored });
  const text = recordText(checkRecord(checked, { ...CIRCUMSTANCES, preferences }));
  expect(part(text, "没有算在内的")).toEqual([
    "已忽略 2 处：未填空白 2 处（第 5、12 段）",
    "关闭的检查 1 项：数目不符",
    "改过级别的检查 1 项：序号断号、重号（提示）",
  ]);
});

test("the requirement that was entered stands in it", () => {
  const requirement = { total: { min: 3000 } };
  const record = checkRecord(checkDocument(REPORT, { requirement }), { ...CIRCUMSTANCES, requirement });
  expect(record.facts).toContainEqual({ name: "通知要求", value: "全文不少于 3,000 字" });
});

test("many paragraphs are not all named", () => {
  const texts = Array.from(
    { length: 12 },
    (_, index) => `（${"一二三四五六七八九十"[index] ?? "十一"}）、抓好工作。`,
  );
  const text = recordText(checkRecord(checkDocument(read("工作总结", ...texts)), CIRCUMSTANCES));
  expect(text).toMatch(/序号后的标点 \d+ 处（第 2、3、4、5、6、7、8、9 段等）/);
});

test("a document without anything wrong, never saved", () => {
  const checked = checkDocument(read("请假条", "我因病请假一天，请批准。"));
  const text = recordText(checkRecord(checked, { time: TIME, preferences: {} }));
  expect(text).toContain("文档：没有保存过的文档");
  expect(part(text, "结果")).toEqual(["没有发现问题。"]);
  expect(text).not.toMatch(/undefined|NaN|占比/);
});

test("as a document it has a title, headings and body lines, and says the same", () => {
  const record = checkRecord(checkDocument(REPORT), CIRCUMSTANCES);
  const lines = recordLines(record);
  expect(lines[0]).toEqual({ style: "title", text: "提交前体检记录" });
  expect(lines.filter(({ style }) => style === "heading1").map(({ text }) => text)).toEqual(
    record.parts.map(({ heading }) => heading),
  );
  expect(lines.map(({ text }) => text)).toEqual(recordText(record).split(/\n+/));
});

test("a record for the office is in Chinese, and one to look at in the language of the pane", async () => {
  const checked = checkDocument(REPORT, { settings: { off: ["count"] } });
  const circumstances = {
    ...CIRCUMSTANCES,
    requirement: { total: { max: 100 } },
    preferences: { off: ["count"] },
  };
  const make = () => recordText(checkRecord(checked, circumstances));
  const chinese = make();
  await loadStrings("en");
  const [shown, handedIn] = [make(), makeInChinese(make)];
  await loadStrings("zh-CN");
  expect(handedIn).toBe(chinese);
  expect(chinese.replace(/GB|\d|%/g, "")).not.toMatch(/[a-z]/i);
  expect(shown).toContain("Time of the check: 22 December 2025 at 09:30");
  expect(shown.replace(/述职定稿|档案室主任述职报告|Duty report \(述职报告\)/g, "")).not.toMatch(
    /\p{Script=Han}/u,
  );
});

test.each([
  ["a report that is not ready", REPORT],
  [
    "a report whose file was never saved",
    read(...REPORT.paragraphs.map(({ text }) => text.replace("XX", "12"))),
  ],
])("our own record is no report, and nothing is missing in it: %s", (name, report) => {
  const circumstances = name.includes("never") ? { time: TIME, preferences: {} } : CIRCUMSTANCES;
  const lines = recordLines(checkRecord(checkDocument(report), circumstances));
  const { report: found, findings } = checkDocument(read(...lines.map(({ text }) => text)));
  expect(found.genre).toBe("其他");
  expect(findings).toEqual([]);
});
