import { parseReport } from "../../src/report/parse-report";
import { beginSection, withRole, type SectionRoles } from "../../src/taskpane/section-roles";
import { lostRoles, outlineKind, sectionRows, type SectionRow } from "../../src/taskpane/section-rows";
import { toParagraphs } from "../checks/finding-table";

const HEADED = `档案科科长述职报告
各位领导：
一、履行职责情况
（一）整理档案
全年整理案卷三百卷，录入条目两万条。
（二）还存在的问题
有的案卷编目不细。
二、下一步打算
今后，我将逐卷复核。
三、联系人
王芳，分机八〇二。
以上述职，请批评指正。
王芳
2025年12月1日`;

const PLAIN = `述职报告
一年来，我负责档案工作。整理案卷三百卷。
有的案卷编目不细。时间抓得不紧。
请大家继续帮助我。`;

function reportOf(text: string, roles: SectionRoles = {}) {
  return parseReport(toParagraphs(text), { roles });
}

function rowsOf(text: string, roles: SectionRoles = {}): SectionRow[] {
  return sectionRows(reportOf(text, roles), roles);
}

function show({ nested, role, text, reason, decision }: SectionRow): string {
  const why = reason ? ` ${reason.kind}${reason.quotes.map((quote) => `“${quote}”`).join("")}` : "";
  const set = decision?.chosen ? `, without it ${decision.automatic ?? "nothing"}` : "";
  return `${nested ? "  " : ""}${text}: ${role}${why}${set}`;
}

describe("the rows", () => {
  test("a row in full", () => {
    const [, row] = rowsOf(HEADED);
    expect(row).toEqual({
      id: "2:0",
      role: "achievement",
      text: "一、履行职责情况",
      at: { paragraph: 2, start: 0, end: 8 },
      characters: 51,
      share: expect.closeTo(0.62, 2) as number,
      nested: false,
      decision: { key: "履行职责情况", automatic: "achievement" },
      reason: { kind: "heading", quotes: ["履行职责情况"] },
    });
  });

  test("opening, sections, what differs inside them, closing: the list covers the document", () => {
    const rows = rowsOf(HEADED);
    expect(rows.map(show)).toEqual([
      "档案科科长述职报告: opening",
      "一、履行职责情况: achievement heading“履行职责情况”",
      "  （二）还存在的问题: problem heading“存在的问题”",
      "二、下一步打算: plan heading“下一步打算”",
      "三、联系人: other unknown",
      "以上述职，请批评指正。: closing",
    ]);
    const told = rows.filter(({ nested }) => !nested).reduce((sum, { characters }) => sum + characters, 0);
    expect(told).toBe(reportOf(HEADED).characters);
    expect(rows.filter(({ decision }) => !decision).map(({ role }) => role)).toEqual(["opening", "closing"]);
  });

  test("what was set by hand says what it would be without that", () => {
    const rows = rowsOf(HEADED, { 联系人: "integrity", 整理档案: "reflection" });
    expect(rows.map(show).filter((row) => row.includes("hand"))).toEqual([
      "  （一）整理档案: reflection hand, without it achievement",
      "三、联系人: integrity hand, without it other",
    ]);
  });

  test("a subsection that was set stays in the list, even as what it stands in", () => {
    const rows = rowsOf(HEADED, { 还存在的问题: "achievement" });
    expect(rows.map(show)).toContain("  （二）还存在的问题: achievement hand, without it problem");
  });

  test("a sentence that opens a part, and what stands before it", () => {
    const text = `${PLAIN}\n下一步，我将抓紧编目。`;
    expect(rowsOf(text).map(show)).toEqual([
      "述职报告: opening",
      "一年来，我负责档案工作。: achievement usual",
      "下一步，我将抓紧编目。: plan sentence“下一步，我将抓紧编目。”",
    ]);
  });

  test("a section that only the user's word begins", () => {
    expect(rowsOf(PLAIN, { 有的案卷编目不细: "problem" }).map(show)).toEqual([
      "述职报告: opening",
      "一年来，我负责档案工作。: achievement usual",
      "有的案卷编目不细。: problem hand, without it nothing",
      "请大家继续帮助我。: closing",
    ]);
  });

  test("a sentence under a heading that says nothing itself, and a text that says nothing at all", () => {
    const text = "2025年度述职报告\n一、履职情况\n全年整理案卷三百卷。\n二、结束语\n今后，我将逐卷复核。";
    expect(rowsOf(text).map(show)).toContain("二、结束语: plan sentence“今后，我将逐卷复核。”");
    const plain = `${PLAIN.slice(0, PLAIN.lastIndexOf("\n"))}\n全年没有差错。`;
    expect(rowsOf(plain).map(show)).toContain("一年来，我负责档案工作。: achievement usual");
  });

  test("what is appended", () => {
    const rows = rowsOf(`${HEADED}\n附件：案卷清单\n一、文书档案二百卷`);
    expect(rows.at(-1)).toMatchObject({ text: "附件：案卷清单", role: "other", appended: true });
    const told = rows.filter(({ nested }) => !nested).reduce((sum, { characters }) => sum + characters, 0);
    expect(told).toBe(reportOf(`${HEADED}\n附件：案卷清单\n一、文书档案二百卷`).characters);
  });

  test("anchors of comments are not shown", () => {
    const rows = rowsOf("述职报告\n一年来，我负责\u0005档案工作。\n下一步，我将抓紧编目。");
    expect(rows.map(({ text }) => text)).toContain("一年来，我负责档案工作。");
  });

  test("a document without sections is its opening and closing", () => {
    expect(rowsOf(PLAIN).map(show)).toEqual(["述职报告: opening", "请大家继续帮助我。: closing"]);
    expect(rowsOf("")).toEqual([]);
  });
});

test.each([
  ["by headings", HEADED, {}, "headings"],
  ["by sentences", `${PLAIN}\n下一步，我将抓紧编目。`, {}, "transitions"],
  ["by the user alone", PLAIN, { 有的案卷编目不细: "problem" }, "hand"],
  ["not at all", PLAIN, {}, "none"],
] as const)("sections found %s", (_name, text, roles, kind) => {
  expect(outlineKind(reportOf(text, roles), rowsOf(text, roles))).toBe(kind);
});

test("what was set for words that are gone is not forgotten", () => {
  const roles = { 旧的标题: "plan", 联系人: "other", constructor: "plan" } as const;
  expect(lostRoles(reportOf(HEADED, roles), roles)).toEqual(["旧的标题", "constructor"]);
});

test("a role is set, changed and taken back; nothing is left of the last one", () => {
  expect(withRole({}, "甲", "plan")).toEqual({ 甲: "plan" });
  expect(withRole({ 甲: "plan", 乙: "other" }, "甲", "cause")).toEqual({ 乙: "other", 甲: "cause" });
  expect(withRole({ 甲: "plan", 乙: "other" }, "甲", undefined)).toEqual({ 乙: "other" });
  expect(withRole({ 甲: "plan" }, "甲", undefined)).toBeUndefined();
});

describe("a section from the cursor on", () => {
  /** The cursor's paragraph, with ‸ at the cursor. */
  const begin = (text: string, marked: string) => {
    const cursor = { text: marked.replace("‸", ""), offset: marked.indexOf("‸") };
    const beginning = beginSection(reportOf(text), { 已有的: "cause" }, cursor, "problem");
    return beginning.kind === "begun" ? beginning.roles : beginning.kind;
  };
  const rows: [name: string, text: string, marked: string, result: string | Record<string, string>][] = [
    ["at a paragraph's start", PLAIN, "‸有的案卷编目不细。时间抓得不紧。", { 有的案卷编目不细: "problem" }],
    ["in its second sentence", PLAIN, "有的案卷编目不细。时间‸抓得不紧。", { 时间抓得不紧: "problem" }],
    ["in a heading: its words", HEADED, "三、联‸系人", { 联系人: "problem" }],
    ["in the heading of a subsection", HEADED, "（一）整理档案‸", { 整理档案: "problem" }],
    ["in a body under a heading", HEADED, "王芳，‸分机八〇二。", { "王芳，分机八〇二": "problem" }],
    ["in the title", HEADED, "档案科‸科长述职报告", "refused"],
    ["in the signature", HEADED, "2025年‸12月1日", "refused"],
    ["on an empty line", `${PLAIN}\n\n完。`, "‸", "refused"],
    ["in a paragraph that was changed since", PLAIN, "有的案卷编目‸太粗。", "unknown"],
  ];
  test.each(rows)("%s", (_name, text, marked, result) => {
    expect(begin(text, marked)).toEqual(typeof result === "string" ? result : { 已有的: "cause", ...result });
  });
});
