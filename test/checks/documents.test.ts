import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findingsOf, toParagraphs } from "./finding-table";

function read(name: string): string {
  return readFileSync(join(__dirname, "documents", name), "utf8");
}

test.each([
  "clean-duty-report.txt",
  "clean-integrity-report.txt",
  "clean-summary.txt",
  "clean-self-examination.txt",
])("nothing is found in %s", (name) => {
  expect(findingsOf({ text: read(name) })).toEqual([]);
});

test("the faults of a report that was written in a hurry", () => {
  const text = read("faulty-duty-report.txt");
  const paragraphs = toParagraphs(text);
  const found = findingsOf({ text }).map(({ check, at }) => [
    check,
    paragraphs[at.paragraph]?.text.slice(at.start, at.end),
  ]);
  expect(found).toEqual([
    ["source-notice", "【更多公文范文请关注公众号“笔耕材料社”，仅供学习参考，请勿照搬】"],
    ["missing-salutation", "石桥镇副镇长述职报告"],
    ["count", "五个方面"],
    ["balance", "一、主要工作情况"],
    ["blank", "20XX"],
    ["blank", "X"],
    ["blank", "XX"],
    ["blank", "____"],
    ["blank", "【数量】"],
    ["gap", "三是"],
    ["blank", "XX"],
    ["blank", "……"],
    ["gap", "（四）"],
    ["empty-section", "二、工作体会"],
    ["tenure-conflict", "任职5年来"],
    ["gap", "二是"],
    ["balance", "四、今后打算"],
    ["missing-closing", "我将虚心接受大家的批评，扬长避短，努力把工作做得更好。"],
    ["missing-signature", "我将虚心接受大家的批评，扬长避短，努力把工作做得更好。"],
  ]);
});
