import fc from "fast-check";
import { flowOf, offsetAt } from "../../src/report/flow-offset";
import { parseReport } from "../../src/report/parse-report";
import { sectionKey } from "../../src/report/section-key";
import { sentenceAt } from "../../src/report/sentence-at";
import { toParagraphs } from "../checks/finding-table";

/** The sentence at the place marked ‸, which is no part of the text. */
function at(marked: string) {
  const lines = marked.split("\n");
  const paragraph = lines.findIndex((line) => line.includes("‸"));
  const offset = lines[paragraph]?.indexOf("‸") ?? 0;
  return sentenceAt(toParagraphs(marked.replace("‸", "")), { paragraph, offset });
}

const rows: [name: string, marked: string, key: string | undefined, from: readonly [number, number]][] = [
  ["inside a sentence", "甲事办结。乙事‸未办。丙事待办。", "乙事未办", [0, 5]],
  ["where a sentence begins", "甲事办结。‸乙事未办。", "乙事未办", [0, 5]],
  ["where a line begins", "甲。\n‸乙事未办。丙。", "乙事未办", [1, 0]],
  ["in a line's indentation, which goes with the section", "甲。\n　‸　乙事未办。丙。", "乙事未办", [1, 0]],
  ["at a line's end: the sentence before it", "甲事办结。乙事未办。‸\n丙。", "乙事未办", [0, 5]],
  ["in the white space at a line's end", "甲事办结。乙事未办。 ‸ \n丙。", "乙事未办", [0, 5]],
  ["behind a quotation's last mark", "他说：“乙事未办。”‸\n丙。", "他说：“乙事未办", [0, 0]],
  ["after a comment's anchor, which is no text", "甲。乙\u0005事未‸办。", "乙事未办", [0, 2]],
  ["after a line break inside a paragraph", "甲。\u000b乙事‸未办。", "乙事未办", [0, 3]],
  ["on an empty line", "甲。\n‸\n乙。", undefined, [0, 0]],
  ["on a line of white space", "甲。\n　‸　\n乙。", undefined, [0, 0]],
  ["in an empty document", "‸", undefined, [0, 0]],
];

test.each(rows)("%s", (_name, marked, key, [paragraph, offset]) => {
  expect(at(marked)).toEqual(key === undefined ? undefined : { key, from: { paragraph, offset } });
});

const WRAPPED = [
  "述职报告",
  "　　一年来我负责全区档案的收集整理和保管利用工作按照要求对历年的文书",
  "档案进行了清点和编目全部录入了新系统，查阅的时间由原来的半天缩短到了",
  "几分钟，来查档的同志都比较满意。在收集工作中对各个科室的催要还不够及",
  "时有的材料拖到了第二年才归档给后面的整理带来了不少麻烦，这一点我有责",
  "任。编目也做得不细，有的题名过于笼统查起来还要翻原件耽误了时间我应当",
  "再细一些。今后我要把催要的时间提前到每个季度的末尾，并且和各科室的内",
  "勤同志建立起固定的联系，做到随办随归。",
].map((text) => ({ text }));

test("a sentence that a page edge cut begins a section by its whole words, and is known again by them", () => {
  const sentence = sentenceAt(WRAPPED, { paragraph: 4, offset: 3 });
  expect(sentence?.from).toEqual({ paragraph: 3, offset: 16 });
  expect(sentence?.key).toMatch(/^在收集工作中.*还不够及时有的材料/);
  const { sections } = parseReport(WRAPPED, { roles: { [sentence?.key ?? ""]: "problem" } });
  const problem = sections.find(({ role }) => role === "problem");
  expect(problem?.extent.from).toEqual(sentence?.from);
  expect(problem && sectionKey(WRAPPED, problem)).toBe(sentence?.key);
});

describe("any document", () => {
  const text = fc
    .array(fc.constantFrom("甲", "，", "。", "\n", "\u000b", "\u0005", "　", "”", "一、", "x"), {
      maxLength: 30,
    })
    .map((parts) => parts.join(""));

  test("offsetAt leads back from every place that the flow gives", () => {
    fc.assert(
      fc.property(text, (all) => {
        const flow = flowOf(toParagraphs(all));
        for (let offset = 0; offset < flow.text.length; offset++) {
          expect(flow.positionAt(offsetAt(flow, flow.positionAt(offset)))).toEqual(flow.positionAt(offset));
        }
      }),
    );
  });

  test("the sentence at a place begins in the document, and its key is not empty", () => {
    fc.assert(
      fc.property(text, fc.nat(30), fc.nat(30), (all, paragraph, offset) => {
        const paragraphs = toParagraphs(all);
        const found = sentenceAt(paragraphs, { paragraph, offset });
        if (found === undefined) return;
        expect(found.key).not.toBe("");
        expect(found.from.offset).toBeLessThanOrEqual(paragraphs[found.from.paragraph]?.text.length ?? -1);
      }),
    );
  });
});
