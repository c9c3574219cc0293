import { findBlanks } from "../../src/checks/blank";
import { formFields } from "../../src/taskpane/form-fields";

/** The lines of the form, each with the texts of its blanks. */
function form(...texts: string[]): string[] {
  const paragraphs = texts.map((text) => ({ text }));
  return formFields(findBlanks(paragraphs), paragraphs).map(
    ({ label, personal, blanks }) =>
      `${label}${personal ? "*" : ""}: ${blanks.map(({ at, text }) => `${at.paragraph} ${text}`).join(", ")}`,
  );
}

const rows: [name: string, texts: string[], lines: string[]][] = [
  [
    "what everybody knows comes in one order, and is personal where it stays the same",
    ["【成文日期】", "【年份】年，我任【单位】【职务】。", "述职人：【姓名】"],
    [
      "姓名*: 2 【姓名】",
      "单位*: 1 【单位】",
      "职务*: 1 【职务】",
      "年份: 1 【年份】",
      "成文日期: 0 【成文日期】",
    ],
  ],
  [
    "names that mean one thing are one line",
    ["我叫【姓名】。", "述职人：【述职人姓名】", "汇报人：XX"],
    ["姓名*: 0 【姓名】, 1 【述职人姓名】, 2 XX"],
  ],
  ["XX同志 in the text is somebody else", ["向XX同志学习。"], []],
  [
    "a name of its own that recurs",
    ["挂点【薄弱单位】。", "再访【薄弱单位】。"],
    ["薄弱单位: 0 【薄弱单位】, 1 【薄弱单位】"],
  ],
  ["a name that stands there once is for the list", ["挂点【薄弱单位】。"], []],
  ["a name that says only the kind", ["起草【数量】份。", "编发【数量】期。"], []],
  ["figures without a name", ["培训XX次。", "走访XX次。"], []],
  ["XX with an office behind it", ["我到XX局工作。", "XX局党组"], ["单位名称（XX局）: 0 XX, 1 XX"]],
  ["half years", ["我于20XX年任职。", "20XX年，我在综合科。"], ["年份（20XX）: 0 20XX, 1 20XX"]],
  ["nothing to fill", ["认真抓好落实。"], []],
];
test.each(rows)("%s", (_name, texts, lines) => {
  expect(form(...texts)).toEqual(lines);
});
