import { sectionPlace } from "../../src/library/section-number";
import { toChineseNumeral } from "../../src/report/numerals";
import { parseReport } from "../../src/report/parse-report";

const BODY = "一年来，认真抓好各项工作，任务全部完成。";

const TEN = Array.from({ length: 10 }, (_, i) => toChineseNumeral(i + 1)).map((n) => `${n}、第${n}项工作`);

/** The sections of a document with a body under each heading, and where a section behind a heading would stand. */
function behind(headings: readonly string[], heading: string) {
  const texts = ["2025年度述职报告", "现报告如下。", ...headings.flatMap((text) => [text, BODY])];
  return sectionPlace(parseReport(texts.map((text) => ({ text }))), texts.indexOf(heading) + 1);
}

test.each([
  ["the next number", ["一、工作回顾", "二、存在的问题"], "二、存在的问题", 3, false],
  ["between two sections", ["一、工作回顾", "二、下步打算"], "一、工作回顾", 2, true],
  ["numbers above ten", TEN, "十、第十项工作", 11, false],
  ["numbers that begin anew", ["一、工作回顾", "二、存在的问题", "一、学习情况"], "一、学习情况", 2, false],
])("%s", (_name, headings, heading, number, followed) => {
  expect(behind(headings, heading)).toEqual({ number, followed });
});

test.each([
  ["a number is missing", ["一、工作回顾", "三、下步打算"], "三、下步打算"],
  ["they carry no number", ["工作回顾", "存在的问题"], "存在的问题"],
  ["they are numbered otherwise", ["（一）工作回顾", "（二）存在的问题"], "（二）存在的问题"],
])("the sections do not say where %s", (_name, headings, heading) => {
  expect(behind(headings, heading).number).toBeUndefined();
});

test("before the first section it is the first, and moves the others", () => {
  const texts = ["2025年度述职报告", "现报告如下。", "一、工作回顾", BODY, "二、存在的问题", BODY];
  expect(sectionPlace(parseReport(texts.map((text) => ({ text }))), 1)).toEqual({
    number: 1,
    followed: true,
  });
});

test("a document without sections, and a place that is not known, say nothing", () => {
  const report = parseReport([{ text: BODY }]);
  expect(sectionPlace(report, 0)).toEqual({ number: undefined, followed: false });
  expect(sectionPlace(parseReport([{ text: "一、工作回顾" }, { text: BODY }]), undefined)).toEqual({
    number: undefined,
    followed: false,
  });
});

test("automatic numbers count like typed ones", () => {
  const report = parseReport([
    { text: "工作回顾", label: "一、", outlineLevel: 1 },
    { text: BODY },
    { text: "存在的问题", label: "二、", outlineLevel: 1 },
    { text: BODY },
  ]);
  expect(sectionPlace(report, 3)).toEqual({ number: 3, followed: false });
});
