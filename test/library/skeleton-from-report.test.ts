import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { findBlanks } from "../../src/checks/blank";
import { defaultRequirement } from "../../src/checks/default-requirement";
import { runChecks } from "../../src/checks/run-checks";
import { composeSkeleton } from "../../src/library/compose-skeleton";
import { libraryValue } from "../../src/library/library-value";
import { parseLibrary } from "../../src/library/parse-library";
import type { Skeleton } from "../../src/library/skeleton";
import { skeletonFromReport } from "../../src/library/skeleton-from-report";
import { SKELETONS } from "../../src/library/skeletons";
import { parseReport } from "../../src/report/parse-report";
import type { Report, Section } from "../../src/report/report";
import { blankNames } from "./blank-notation";

const reportOf = (text: string): Report => parseReport(text.split("\n").map((line) => ({ text: line })));

function frameOf(report: Report): Skeleton {
  const found = skeletonFromReport(report, "我的框架");
  if (found === undefined) throw new Error("no outline");
  return { id: "", ...found };
}

const insert = (skeleton: Skeleton) => parseReport(composeSkeleton(skeleton).map(({ text }) => ({ text })));

/** Headings that tell no role: what was written under them did. */
const TOLD_BY_TEXT = ["上年度整改措施落实情况"];

/** The tree of headings with their roles, years apart. */
const headings = ({ role, heading, children }: Section): unknown => [
  TOLD_BY_TEXT.includes(heading?.text ?? "") ? "told by the text" : role,
  heading?.text.replace(/20\d{2}(?=年)/, "【年份】"),
  children.map(headings),
];

const REPORT = `2025年度述职报告
尊敬的各位领导，同志们：
我叫李明，现任办公室主任，负责文稿和会务工作。现将2025年履职情况报告如下。
一、2025年履职情况
一年来主要做了两件事，都有了结果。
（一）抓好文稿起草
起草文稿一百二十份，没有出过差错。
（二）抓好会务保障
保障会议三十场，领导和代表都满意。
二、存在的问题
一是学习不够系统，二是调研不够深入。
三、下一步打算
一是每月读一本书，二是每季度下一次基层。
以上述职，请批评指正。
述职人：李明
2025年12月31日`;

test("the outline of a report, in full", () => {
  const report = reportOf(REPORT);
  const { parts, ...rest } = frameOf(report);
  expect(rest).toEqual({
    id: "",
    name: "我的框架",
    genre: "述职报告",
    description: "按一份写好的文档存下来的框架，有3个部分。",
  });
  expect(
    parts.map(({ kind, role, name, lines }) => [kind, role, name, lines.map(({ text }) => text)]),
  ).toEqual([
    ["title", "opening", "标题", ["【年份】年度述职报告"]],
    ["salutation", "opening", "称谓", ["尊敬的各位领导，同志们："]],
    ["opening", "opening", "引言", ["【引言】。"]],
    [
      "section",
      "achievement",
      "【年份】年履职情况",
      [
        "【年履职情况的内容】。",
        "抓好文稿起草",
        "【抓好文稿起草的内容】。",
        "抓好会务保障",
        "【抓好会务保障的内容】。",
      ],
    ],
    ["section", "problem", "存在的问题", ["【存在的问题的内容】。"]],
    ["section", "plan", "下一步打算", ["【下一步打算的内容】。"]],
    ["closing", "closing", "结束语", ["以上述职，请批评指正。"]],
    ["signature", "closing", "落款", ["述职人：【姓名】", "【成文日期】"]],
  ]);
  const shares = parts.flatMap((part) => (part.kind === "section" ? [part.share] : []));
  expect(shares).toEqual(report.sections.map(({ share }) => share));
});

test("a section without a heading is called so that its role is known again", () => {
  const report = reportOf(`2025年工作总结
一年来，我认真履行岗位职责，完成了各项工作任务，全年起草文稿一百二十份，保障会议三十场，没有出过差错，得到了领导和同志们的认可，各项指标都超额完成。
当然，工作中还存在一些问题和不足，主要是学习不够系统，调研不够深入，和基层的联系不够紧密，创新意识还需要进一步加强。
今后，我将加强学习，改进作风，每月读一本书，每季度下一次基层，把各项工作做得更好，为单位的发展作出新的更大贡献。`);
  const frame = frameOf(report);
  const sections = frame.parts.filter(({ kind }) => kind === "section");
  expect(sections.length).toBeGreaterThan(1);
  expect(insert(frame).sections.map(({ role }) => role)).toEqual(report.sections.map(({ role }) => role));
});

test.each([
  ["nothing", ""],
  ["one line", "通知"],
  ["a note without parts", "明天上午九点在三楼开会。\n请准时参加。"],
])("%s has no outline", (_name, text) => {
  expect(skeletonFromReport(reportOf(text), "空")).toBeUndefined();
});

describe.each(SKELETONS.map((skeleton) => [skeleton.name, skeleton] as const))(
  "the outline of %s",
  (_, built) => {
    const report = insert(built);
    const again = insert(frameOf(report));

    test("inserted again, has the same headings with the same roles", () => {
      expect(again.sections.map(headings)).toEqual(report.sections.map(headings));
    });

    test("says each blank once, and the check finds all of them", () => {
      const names = again.paragraphs.flatMap(({ text }) => blankNames(text));
      expect(findBlanks(again.paragraphs).map(({ text }) => text)).toEqual(
        names.map((name) => `【${name}】`),
      );
      const contents = names.filter((name) => name.endsWith("的内容"));
      expect(new Set(contents).size).toBe(contents.length);
    });

    test("has no fault but its blanks", () => {
      const requirement = { ...defaultRequirement(again.genre), total: {}, roles: {}, together: [] };
      const findings = runChecks(again, requirement).filter(({ check }) => check !== "blank");
      expect(findings.map(({ check, message }) => [check, message])).toEqual([]);
    });
  },
);

const DOCUMENTS = path.join(__dirname, "../checks/documents");

test.each(readdirSync(DOCUMENTS))(
  "the outline of %s is one that a library takes, and keeps its sections",
  (file) => {
    const report = reportOf(readFileSync(path.join(DOCUMENTS, file), "utf8").trimEnd());
    const frame = frameOf(report);
    expect(problemsOf(frame)).toEqual([]);
    const again = insert(frame);
    expect(again.sections.map(({ role }) => role)).toEqual(report.sections.map(({ role }) => role));
  },
);

test("whatever the document, its outline is one that a library takes", () => {
  const line = fc.oneof(
    fc.string({ maxLength: 60, unit: "grapheme" }),
    fc.constantFrom(
      "述职报告",
      "一、工作情况",
      "（一）学习\u0007方面",
      "二、存在的问题【待补】",
      "三、",
      "同志们：",
      "2025年1月1日",
      "今后，我将加强学习。\u000b还要改进作风。",
      "以上述职，请批评指正。",
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const found = skeletonFromReport(parseReport(lines.map((text) => ({ text }))), "任意");
      if (found === undefined) return;
      expect(problemsOf({ id: "any", ...found })).toEqual([]);
    }),
  );
});

/** What a library that holds this skeleton would say of it. */
function problemsOf(skeleton: Skeleton) {
  const value = libraryValue({ phrases: [], skeletons: [{ ...skeleton, id: "one" }] });
  return parseLibrary(JSON.parse(JSON.stringify(value))).problems;
}
