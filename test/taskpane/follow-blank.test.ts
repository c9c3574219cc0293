import type { Blank } from "../../src/checks/blank";
import { followBlank, type BlanksOf } from "../../src/taskpane/follow-blank";

/** Paragraphs in which every run of X is a blank. */
function read(...texts: string[]): BlanksOf {
  const blanks = texts.flatMap((text, paragraph) =>
    [...text.matchAll(/X+/g)].map((match): Blank => ({
      at: { paragraph, start: match.index, end: match.index + match[0].length },
      text: match[0],
      asks: "other",
      name: "内容",
      key: match[0],
    })),
  );
  return { blanks, paragraphs: texts.map((text) => ({ text })) };
}

const before = read("我是XX年到XX单位工作的。", "近X年来起草X篇。", "联系人：XX");

const rows: [name: string, blank: number, after: BlanksOf, index: number | undefined][] = [
  ["nothing changed", 3, before, 3],
  ["a paragraph was added above", 3, read("新", "我是XX年到XX单位工作的。", "近X年来起草X篇。"), 3],
  ["another blank of its paragraph was filled", 1, read("我是2019年到XX单位工作的。", "近X年来起草X篇。"), 0],
  ["it was filled itself", 0, read("我是2019年到XX单位工作的。", "近X年来起草X篇。"), undefined],
  ["its paragraph was deleted", 4, read("我是XX年到XX单位工作的。", "近X年来起草X篇。"), undefined],
  ["what stands after it stands in two places now", 3, read("去年起草X篇。", "今年起草X篇。"), undefined],
  ["of equal paragraphs it is the nearest", 4, read("联系人：XX", "甲", "联系人：XX", "联系人：XX"), 1],
];
test.each(rows)("%s", (_name, index, after, expected) => {
  const blank = before.blanks[index];
  if (!blank) throw new Error("no such blank");
  const found = followBlank(blank, before, after);
  expect(found && after.blanks.indexOf(found)).toBe(expected);
});
