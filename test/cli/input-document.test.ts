import fc from "fast-check";
import { offsetOf, readInputDocument } from "../../src/cli/input-document";
import { writeDocx } from "../../src/docx/write-docx";
import { buildDocx, level, list, numbered, p } from "../docx/build-docx";

const utf8 = (text: string) => new TextEncoder().encode(text);

test.each<[string, string, string[], number[], number]>([
  ["lines", "甲\n乙丙\n丁", ["甲", "乙丙", "丁"], [0, 2, 5], 6],
  ["a line end at the end", "甲\n乙\n", ["甲", "乙"], [0, 2], 4],
  ["Windows line ends: two units each", "甲\r\n乙\r\n", ["甲", "乙"], [0, 3], 6],
  ["old Macintosh line ends", "甲\r乙", ["甲", "乙"], [0, 2], 3],
  ["empty lines", "甲\n\n\n乙", ["甲", "", "", "乙"], [0, 2, 3, 4], 5],
  ["a byte order mark, which does not count", "\ufeff甲\n乙", ["甲", "乙"], [0, 2], 3],
])("a text file: %s", (_, text, paragraphs, starts, length) => {
  const document = readInputDocument("述职.txt", utf8(text));
  expect(document).toEqual({ paragraphs: paragraphs.map((each) => ({ text: each })), starts, length });
});

test("a .docx: paragraphs joined by \\n, labels left out", () => {
  const bytes = buildDocx({
    body: p("甲", numbered(1)) + p("") + p("乙丙"),
    numbering: list(1, level(0, "decimal", "%1.")),
  });
  const document = readInputDocument("述职.DOCX", bytes);
  expect(document).toEqual({
    paragraphs: [{ text: "甲", label: "1." }, { text: "" }, { text: "乙丙" }],
    starts: [0, 2, 3],
    length: 5,
  });
  expect(offsetOf(document, { paragraph: 2, offset: 1 })).toBe(4);
  expect(offsetOf(document, { paragraph: 3, offset: 0 })).toBe(5);
});

const DOCX = writeDocx([{ style: "body", text: "甲" }]);

test.each<[string, string, Uint8Array, string]>([
  ["an empty file", "a.txt", new Uint8Array(), "文件是空的"],
  ["an empty .docx", "a.docx", new Uint8Array(), "文件是空的"],
  ["nothing but white space", "a.txt", utf8(" \n\t\n"), "文件里没有文字"],
  ["a document without text", "a.docx", writeDocx([]), "文件里没有文字"],
  ["another kind of file", "a.pdf", utf8("%PDF-1.7"), "只能检查 .docx 和 .txt"],
  ["a file without a kind", "a", utf8("甲"), "只能检查 .docx 和 .txt"],
  ["a text called .docx", "a.docx", utf8("甲"), "这不是 Word 文档"],
  ["half a document", "a.docx", DOCX.slice(0, 200), "文件不完整"],
  [
    "an old document called .txt",
    "a.txt",
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    "旧格式",
  ],
])("says what is wrong: %s", (_, file, bytes, message) => {
  expect(() => readInputDocument(file, bytes)).toThrow(message);
});

test("a document is read whatever ending it has", () => {
  for (const file of ["a.docm", "a.doc", "a.txt"]) {
    expect(readInputDocument(file, DOCX).paragraphs).toEqual([{ text: "甲" }]);
  }
});

test("every line of a text file stands where its start says", () => {
  const text = fc
    .string({ unit: fc.constantFrom("甲", "x", "\n", "\r", "\r\n", " ") })
    .map((each) => `头${each}`);
  fc.assert(
    fc.property(text, (each) => {
      const { paragraphs, starts } = readInputDocument("a.txt", utf8(each));
      paragraphs.forEach((paragraph, index) => {
        const start = starts[index] ?? -1;
        expect(each.slice(start, start + paragraph.text.length)).toBe(paragraph.text);
      });
      expect(paragraphs.map((paragraph) => paragraph.text).join("")).toBe(each.replace(/[\r\n]/g, ""));
    }),
  );
});
