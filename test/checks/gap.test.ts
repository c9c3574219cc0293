import fc from "fast-check";
import { findSequenceFaults } from "../../src/checks/sequence-faults";
import { applyFix } from "./apply-fix";
import { findingsOf, testRows, toParagraphs } from "./finding-table";

test("a finding says which member is missing, and how to number the rest anew", () => {
  const text = "一、主要工作\n一是抓学习。二是抓作风。四是抓落实。五是抓创新。";
  expect(findingsOf({ text }, "gap")).toEqual([
    {
      check: "gap",
      severity: "error",
      basis: "standard",
      message: "“二是”之后是“四是”，缺少“三是”。",
      at: { paragraph: 1, start: 12, end: 14 },
      related: [{ paragraph: 1, start: 6, end: 8 }],
      fix: {
        label: "从这里起重新编号",
        edits: [
          { at: { paragraph: 1, start: 12, end: 13 }, text: "三" },
          { at: { paragraph: 1, start: 18, end: 19 }, text: "四" },
        ],
      },
    },
  ]);
});

describe("numbering anew", () => {
  test.each([
    ["a member missing", "一是甲。二是乙。四是丙。五是丁。", "一是甲。二是乙。三是丙。四是丁。"],
    ["the first member missing", "二是抓作风。三是抓落实。", "一是抓作风。二是抓落实。"],
    ["a member twice", "一是甲。二是乙。二是丙。三是丁。", "一是甲。二是乙。三是丙。四是丁。"],
    ["the first member twice", "一是甲。一是乙。三是丙。", "一是甲。二是乙。三是丙。"],
    ["two members exchanged", "一是甲。三是乙。二是丙。四是丁。", "一是甲。二是乙。三是丙。四是丁。"],
    [
      "past ten",
      "一是甲。二是乙。三是丙。四是丁。五是戊。六是己。七是庚。八是辛。九是壬。十一是癸。十二是子。",
      "一是甲。二是乙。三是丙。四是丁。五是戊。六是己。七是庚。八是辛。九是壬。十是癸。十一是子。",
    ],
    [
      "words",
      "首先，加强学习。再次，抓好落实。最后，廉洁自律。",
      "首先，加强学习。其次，抓好落实。最后，廉洁自律。",
    ],
    ["circled numbers", "内容有：①甲；②乙；④丙。", "内容有：①甲；②乙；③丙。"],
    ["brackets", "主要内容：（一）甲。（二）乙。（四）丙。", "主要内容：（一）甲。（二）乙。（三）丙。"],
    ["ASCII brackets", "一、甲\n(一)子。\n(三)丑。\n(四)寅。", "一、甲\n(一)子。\n(二)丑。\n(三)寅。"],
    ["one sign for label and brackets", "一、甲\n⑴子。\n⑶丑。", "一、甲\n⑴子。\n⑵丑。"],
    [
      "full-width digits keep their width, and the marks stay",
      "一、甲\n１、子。\n２、丑。\n４、寅。",
      "一、甲\n１、子。\n２、丑。\n３、寅。",
    ],
    [
      "sections, whose own numbering stays",
      "一、甲\n（一）子。\n（二）丑。\n三、乙\n（一）子。\n（二）丑。\n四、丙\n寅。",
      "一、甲\n（一）子。\n（二）丑。\n二、乙\n（一）子。\n（二）丑。\n三、丙\n寅。",
    ],
    ["more than one break", "一是甲。三是乙。五是丙。", "一是甲。二是乙。三是丙。"],
  ])("%s", (_, text, mended) => {
    const [first] = findingsOf({ text }, "gap");
    const paragraphs = first?.fix && applyFix(toParagraphs(text), first.fix);
    expect(paragraphs).toEqual(toParagraphs(mended));
    expect(findingsOf({ text: mended }, "gap")).toEqual([]);
  });

  test.each([
    [
      "labels that Word numbers",
      [{ text: "成绩", label: "一、" }, { text: "甲。" }, { text: "三、打算" }, { text: "乙。" }],
    ],
    ["more items announced than there are", "做了四件事：\n一是甲。\n二是乙。\n四是丙。"],
    [
      "a label in two pieces",
      "一是甲。二是乙。三是丙。四是丁。五是戊。六是己。七是庚。八是辛。九是壬。十是癸。十\u0005二是子。",
    ],
    ["a missing member that stands elsewhere in the text", "一是甲。三是乙。此外还有四是丙。六是丁。"],
  ])("no fix: %s", (_, text) => {
    const found = findingsOf({ text }, "gap");
    expect(found).not.toEqual([]);
    expect(found.map(({ fix }) => fix)).toEqual(found.map(() => undefined));
  });

  test("only the first of two breaks can be mended so that the run is whole", () => {
    const found = findingsOf({ text: "一是甲。三是乙。五是丙。" }, "gap");
    expect(found.map(({ fix }) => fix?.edits.length)).toEqual([2, undefined]);
  });

  test("whatever the numbers, a fix leaves no fault in the run", () => {
    const numerals = "一二三四五六七八九";
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 9 }), (numbers) => {
        const text = numbers.map((number) => `${numerals.charAt(number - 1)}是抓好工作。`).join("");
        const [first] = findingsOf({ text }, "gap");
        if (first?.fix === undefined) return;
        const mended = applyFix(toParagraphs(text), first.fix);
        const places = findingsOf({ text: mended }, "gap").map(({ at }) => at.start);
        expect(places.filter((start) => start === first.at.start)).toEqual([]);
      }),
    );
  });
});

describe("enumerations with a fault", () => {
  testRows(
    [
      {
        name: "a member missing inside a paragraph",
        text: "一是抓学习。三是抓落实。",
        expected: [["gap", 0, "三是"]],
      },
      {
        name: "a member missing, one paragraph for each",
        text: "一是抓学习。\n二是抓作风。\n四是抓落实。",
        expected: [["gap", 2, "四是"]],
      },
      {
        name: "a member missing between commas",
        text: "主要是：一是抓学习，二是抓作风，四是抓落实。",
        expected: [["gap", 0, "四是"]],
      },
      {
        name: "a member twice",
        text: "一是抓学习。二是抓作风。二是抓落实。",
        expected: [["gap", 0, "作风。⟦二是⟧"]],
      },
      {
        name: "a member twice and the next one right",
        text: "一是甲。二是乙。二是丙。三是丁。",
        expected: [["gap", 0, "乙。⟦二是⟧"]],
      },
      {
        name: "a wrong number is one mistake",
        text: "一是甲。三是乙。三是丙。四是丁。",
        expected: [["gap", 0, "甲。⟦三是⟧"]],
      },
      {
        name: "the first member twice",
        text: "一是甲。一是乙。三是丙。",
        expected: [["gap", 0, "甲。⟦一是⟧"]],
      },
      {
        name: "two members exchanged",
        text: "一是甲。三是乙。二是丙。四是丁。",
        expected: [["gap", 0, "三是"]],
      },
      { name: "the first member missing", text: "二是抓作风。三是抓落实。", expected: [["gap", 0, "二是"]] },
      {
        name: "past ten",
        text: "一是甲。二是乙。三是丙。四是丁。五是戊。六是己。七是庚。八是辛。九是壬。十是癸。十二是子。",
        expected: [["gap", 0, "十二是"]],
      },
      { name: "一要", text: "一要学习。二要调研。四要落实。", expected: [["gap", 0, "四要"]] },
      { name: "第一", text: "第一，学习。第三，落实。", expected: [["gap", 0, "第三"]] },
      { name: "其一", text: "其一，学习。其二，调研。其四，落实。", expected: [["gap", 0, "其四"]] },
      { name: "首先", text: "首先，加强学习。再次，抓好落实。", expected: [["gap", 0, "再次"]] },
      {
        name: "circled numbers",
        text: "内容有：①学习②调研④落实；\n①甲；②乙；④丙。",
        expected: [["gap", 1, "④"]],
      },
      {
        name: "brackets inside a paragraph",
        text: "主要内容：（一）学习。（二）调研。（四）落实。",
        expected: [["gap", 0, "（四）"]],
      },
      {
        name: "the second list of a section, after a complete one",
        text: "一是甲。二是乙。三是丙。\n其他方面，一是丁。二是戊。四是己。",
        expected: [["gap", 1, "四是"]],
      },
      {
        name: "a mark without meaning inside a marker",
        text: "一是甲。\u0005二是乙。四\u0005是丙。",
        expected: [["gap", 0, "四\u0005是"]],
      },
    ],
    "gap",
  );
});

describe("headings with a fault", () => {
  testRows(
    [
      { name: "a section missing", text: "一、成绩\n甲。\n三、打算\n乙。", expected: [["gap", 2, "三、"]] },
      {
        name: "a section twice",
        text: "一、甲\n子。\n二、乙\n丑。\n二、丙\n寅。",
        expected: [["gap", 4, "二、"]],
      },
      {
        name: "the first section missing",
        text: "二、乙\n丑。\n三、丙\n寅。",
        expected: [["gap", 0, "二、"]],
      },
      {
        name: "a subsection missing",
        text: "一、甲\n（一）子。\n（三）寅。\n二、乙\n丑。",
        expected: [["gap", 2, "（三）"]],
      },
      {
        name: "in the second section only",
        text: "一、甲\n（一）子。\n（二）丑。\n二、乙\n（一）子。\n（三）寅。",
        expected: [["gap", 5, "（三）"]],
      },
      { name: "Arabic numbers", text: "一、甲\n1.子。\n2.丑。\n4.寅。", expected: [["gap", 3, "4."]] },
      {
        name: "automatic labels, the whole heading",
        text: [
          { text: "成绩", label: "一、" },
          { text: "甲。" },
          { text: "打算", label: "三、" },
          { text: "乙。" },
        ],
        expected: [["gap", 2, "打算"]],
      },
      {
        name: "automatic and typed labels together",
        text: [{ text: "成绩", label: "一、" }, { text: "甲。" }, { text: "三、打算" }, { text: "乙。" }],
        expected: [["gap", 2, "三、"]],
      },
    ],
    "gap",
  );
});

describe("silent", () => {
  testRows(
    [
      { name: "complete, inside a paragraph", text: "一是甲；二是乙；三是丙。", expected: [] },
      {
        name: "complete, one paragraph for each",
        text: "一是甲。\n还有说明。\n二是乙。\n三是丙。",
        expected: [],
      },
      {
        name: "lead and first member in one paragraph, the others below",
        text: "主要有：一是甲。\n二是乙。\n三是丙。",
        expected: [],
      },
      {
        name: "past ten",
        text: "一是甲。二是乙。三是丙。四是丁。五是戊。六是己。七是庚。八是辛。九是壬。十是癸。十一是子。",
        expected: [],
      },
      {
        name: "each paragraph begins anew",
        text: "一是甲。二是乙。\n一是丙。二是丁。三是戊。",
        expected: [],
      },
      {
        name: "each section begins anew",
        text: "一、甲\n一是甲。二是乙。\n二、乙\n一是丙。二是丁。",
        expected: [],
      },
      {
        name: "a run over several paragraphs with others inside its items",
        text: "一是甲。一要子。二要丑。\n二是乙。一要寅。二要卯。\n三是丙。",
        expected: [],
      },
      {
        name: "a run of the same family inside an item",
        text: "一是甲。\n具体做法：一是子；二是丑。\n二是乙。\n三是丙。",
        expected: [],
      },
      {
        name: "inside an item, all in one paragraph",
        text: "一是甲，包括：一是子；二是丑。二是乙。三是丙。",
        expected: [],
      },
      { name: "the first item leads with another word", text: "首先是甲。二是乙。三是丙。", expected: [] },
      { name: "一个是", text: "一个是甲，一个是乙。二是丙。", expected: [] },
      { name: "a marker that is no marker", text: "统一是关键。专一是美德。三是个好数字。", expected: [] },
      { name: "one lone member", text: "一是一、二是二，实事求是。\n四是最后一个数字。", expected: [] },
      { name: "most 第一 are words", text: "坚持发展第一要务。第三产业增长。第二季度。", expected: [] },
      { name: "首先 and 最后", text: "首先，甲。其次，乙。最后，丙。", expected: [] },
      { name: "首先 and 最后 alone", text: "首先，感谢领导。最后，祝大家新年快乐。", expected: [] },
      { name: "half of a pair", text: "一方面，要学习。同时，要工作。", expected: [] },
      { name: "the second half alone", text: "另一方面，也要看到不足。", expected: [] },
      {
        name: "the number is broken by a line break",
        text: "一、甲\n（一）子\n丑。\n（\n二）寅\n卯。\n（三）辰\n巳。",
        expected: [],
      },
      { name: "several items on one line", text: "一、甲\n1.子\t2.丑\n3.寅\t4.卯", expected: [] },
      { name: "a member without its mark", text: "一、甲\n1.要学习\n2要提高\n3.要落实", expected: [] },
      { name: "numbers with a comma", text: "一、甲\n1，学习\n2，提高\n3，落实", expected: [] },
      {
        name: "an appendix begins anew",
        text: "一、甲\n子。\n二、乙\n丑。\n附件\n一、丙\n寅。\n二、丁\n卯。",
        expected: [],
      },
      {
        name: "subsections begin anew in each section",
        text: "一、甲\n（一）子。\n（二）丑。\n二、乙\n（一）寅。\n（二）卯。",
        expected: [],
      },
      {
        name: "figures at line starts",
        text: "一、甲\n5.5%左右的增长目标。\n3、4月份的工作。\n2024.5开工。",
        expected: [],
      },
      {
        name: "a member that stands inside a sentence",
        text: "一是抓学习。此外还有二是抓作风。三是抓落实。",
        expected: [],
      },
      { name: "list of numerals", text: "二、三级干部参加会议。三、四季度开展检查。", expected: [] },
      {
        name: "a table of contents",
        text: "一、成绩……1\n二、问题……3\n一、成绩\n甲。\n二、问题\n乙。",
        expected: [],
      },
      {
        name: "a table",
        text: [
          { text: "一、甲", inTable: true },
          { text: "三、乙", inTable: true },
        ],
        expected: [],
      },
      { name: "quarters and industries", text: "第二、三季度进展顺利。第二、三产业增长较快。", expected: [] },
      {
        name: "a numbering that goes on in the next section",
        text: "一、甲\n（一）子。\n（二）丑。\n二、乙\n（三）寅。\n（四）卯。",
        expected: [],
      },
      { name: "lists by dashes", text: "工作有：\n——甲。\n——乙。", expected: [] },
    ],
    "gap",
  );
});

test("numbers in order have no fault, and any numbers have at most one for each member", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 12 }), (numbers) => {
      const faults = findSequenceFaults(numbers);
      expect(faults.length === 0).toBe(numbers.every((number, i) => number === i + 1));
      expect(new Set(faults.map(({ index }) => index)).size).toBe(faults.length);
    }),
  );
});
