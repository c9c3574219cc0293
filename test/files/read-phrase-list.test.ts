import fc from "fast-check";
import Papa from "papaparse";
import { readPhraseLines, readPhraseTable, type PhraseList } from "../../src/files/read-phrase-list";
import { LIBRARY_LIMITS } from "../../src/library/library-limits";

/** [line, text, role, tags] of each phrase. */
const rows = ({ phrases }: PhraseList) =>
  phrases.map(({ line, phrase: { text, role, tags } }) => [line, text, role, tags.join(" ")]);
const told = ({ problems }: PhraseList) => problems.map(({ text }) => text);

test("a text has a phrase in each line", () => {
  const list = readPhraseLines("\ufeff加强学习。\r\n\r\n  改进作风，服务群众。 \r提高本领\n");
  expect(list).toEqual({
    phrases: [
      { line: 1, phrase: { role: "other", text: "加强学习。", tags: [] } },
      { line: 3, phrase: { role: "other", text: "改进作风，服务群众。", tags: [] } },
      { line: 4, phrase: { role: "other", text: "提高本领", tags: [] } },
    ],
    problems: [],
  });
});

test.each<[string, string, (string | number)[][]]>([
  [
    "one column",
    "加强学习。\n改进作风。",
    [
      [1, "加强学习。", "other", ""],
      [2, "改进作风。", "other", ""],
    ],
  ],
  ["columns in their order", "加强学习。,打算,学习 作风", [[1, "加强学习。", "plan", "学习 作风"]]],
  ["English names of roles", "加强学习。,Plan", [[1, "加强学习。", "plan", ""]]],
  ["headings, in any order", "标签,词句,备注\n学习,加强学习。,不用", [[2, "加强学习。", "other", "学习"]]],
  ["English headings", "text,role,tags\n加强学习。,plan,学习", [[2, "加强学习。", "plan", "学习"]]],
  [
    "quotes with commas and quotes inside",
    '"抓学习,促""提升""。",成绩',
    [[1, '抓学习,促"提升"。', "achievement", ""]],
  ],
  [
    "a phrase of two paragraphs",
    '"一是学习。\r\n二是实践。",打算\r\n下一条',
    [
      [1, "一是学习。\n二是实践。", "plan", ""],
      [3, "下一条", "other", ""],
    ],
  ],
  [
    "tabs, as a spreadsheet copies",
    "加强学习,提高本领。\t打算\t学习、作风",
    [[1, "加强学习,提高本领。", "plan", "学习 作风"]],
  ],
  [
    "empty rows and a byte order mark",
    "\ufeff加强学习。\n,,\n\n改进作风。\n",
    [
      [1, "加强学习。", "other", ""],
      [4, "改进作风。", "other", ""],
    ],
  ],
  [
    "different ends of lines",
    "甲\r\n乙\n丙\r丁",
    [
      [1, "甲", "other", ""],
      [2, "乙", "other", ""],
      [3, "丙", "other", ""],
      [4, "丁", "other", ""],
    ],
  ],
])("a table with %s", (_what, text, expected) => {
  const list = readPhraseTable(text);
  expect(rows(list)).toEqual(expected);
  expect(told(list)).toEqual([]);
});

test("an example and a source are taken along", () => {
  expect(readPhraseTable("坚持【做法】。,成绩,,坚持学习。,《书》").phrases[0]?.phrase).toEqual({
    role: "achievement",
    text: "坚持【做法】。",
    tags: [],
    example: "坚持学习。",
    source: "《书》",
  });
});

test.each<[string, string, string]>([
  ["a part that is none", "好\n加强学习。,总结", "第 2 行：没有“总结”这个部分，可用的有开头、成绩、廉洁、"],
  ["a comma outside of quotes", "加强学习,提高本领。", "词句里有逗号的，要加英文双引号"],
  ["a phrase that is too long", `好\n${"长".repeat(2_001)}`, "第 2 行：词句太长：2001 字，最多 2000 字"],
  ["a row without its phrase", ",打算", "第 1 行：词句不能是空的"],
  ["a control character", "加强\u0007学习。", "第 1 行：词句里有不能用的控制字符"],
  ["a tag that is too long", `好,打算,${"长".repeat(21)}`, "太长：21 字，最多 20 字"],
  [
    "too many tags",
    `好,打算,${Array.from({ length: LIBRARY_LIMITS.tags + 1 }, (_, i) => `签${i}`).join(" ")}`,
    "标签最多只能有 20 个",
  ],
])("%s is told with its line, and the others are taken", (_what, text, wanted) => {
  const list = readPhraseTable(text);
  expect(told(list)).toEqual([expect.stringContaining(wanted)]);
  expect(rows(list)).toHaveLength(text.startsWith("好\n") ? 1 : 0);
});

test("whatever the text, nothing is thrown, lines ascend, and all that is given fits", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 10 }),
    fc.constantFrom(",", '"', "\n", "\r\n", "\t", "成绩", "词句", "部分"),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.constantFrom(readPhraseLines, readPhraseTable),
      (pieces, read) => {
        const text = pieces.join("");
        const { phrases, problems } = read(text);
        const lines = [...phrases, ...problems].map(({ line }) => line);
        const count = text.split(/\r\n?|\n/).length;
        expect(lines.filter((line) => line < 1 || line > count)).toEqual([]);
        expect(new Set(lines).size).toBe(lines.length);
        for (const { phrase } of phrases) expect(phrase.text.trim()).toBe(phrase.text);
      },
    ),
  );
});

test("what a spreadsheet writes comes back", () => {
  const text = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
    .map((each) => `甲${each.replace(/[\p{Cc}\u2028\u2029]/gu, "")}乙\n丙,"丁"`);
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
      const table = Papa.unparse(
        texts.map((each) => [each, "打算"]),
        { newline: "\r\n" },
      );
      expect(readPhraseTable(table).phrases.map(({ phrase }) => phrase.text)).toEqual(texts);
    }),
  );
});
