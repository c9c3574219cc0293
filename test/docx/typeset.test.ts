import fc from "fast-check";
import { flatOpc } from "../../src/docx/flat-opc";
import { readDocx } from "../../src/docx/read-docx";
import { bodyXml, escapeXml } from "../../src/docx/typeset";
import { walkXml } from "../../src/docx/walk-xml";
import { writeDocx } from "../../src/docx/write-docx";
import type { LineStyle, StyledLine } from "../../src/library/styled-line";
import { buildDocx } from "./build-docx";

const STYLES: readonly LineStyle[] = [
  "title",
  "salutation",
  "body",
  "heading1",
  "heading2",
  "heading3",
  "heading4",
  "signature",
];

/** The paragraphs that a reader finds in typeset lines. */
const paragraphsOf = (lines: readonly StyledLine[]) =>
  readDocx(buildDocx({ body: bodyXml(lines) })).paragraphs;

test("a body line carries font, size, exact line spacing and an indent of two characters itself", () => {
  expect(bodyXml([{ style: "body", text: "现将有关情况报告如下。" }])).toBe(
    '<w:p><w:pPr><w:pStyle w:val="MoupianBody"/><w:widowControl w:val="0"/>' +
      '<w:spacing w:before="0" w:after="0" w:line="579" w:lineRule="exact"/>' +
      '<w:ind w:left="0" w:rightChars="0" w:right="0" w:firstLineChars="200" w:firstLine="640"/><w:jc w:val="both"/>' +
      '<w:rPr><w:rFonts w:hint="eastAsia" w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:cs="仿宋_GB2312"/>' +
      '<w:b w:val="0"/><w:bCs w:val="0"/><w:i w:val="0"/><w:iCs w:val="0"/><w:color w:val="auto"/><w:sz w:val="32"/><w:szCs w:val="32"/>' +
      '<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:pPr>' +
      '<w:r><w:rPr><w:rFonts w:hint="eastAsia" w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:cs="仿宋_GB2312"/>' +
      '<w:b w:val="0"/><w:bCs w:val="0"/><w:i w:val="0"/><w:iCs w:val="0"/><w:color w:val="auto"/><w:sz w:val="32"/><w:szCs w:val="32"/>' +
      '<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr><w:t xml:space="preserve">现将有关情况报告如下。</w:t></w:r></w:p>',
  );
});

test.each<[LineStyle, string[]]>([
  [
    "title",
    [
      'eastAsia="方正小标宋简体"',
      '<w:sz w:val="44"/>',
      '<w:jc w:val="center"/>',
      'w:firstLine="0"',
      'w:after="579"',
    ],
  ],
  ["salutation", ['eastAsia="仿宋_GB2312"', '<w:sz w:val="32"/>', 'w:firstLineChars="0"']],
  ["heading1", ['eastAsia="黑体"', '<w:outlineLvl w:val="0"/>', "<w:keepNext/>", 'w:firstLineChars="200"']],
  ["heading2", ['eastAsia="楷体_GB2312"', '<w:outlineLvl w:val="1"/>']],
  ["heading3", ['eastAsia="仿宋_GB2312"', '<w:outlineLvl w:val="2"/>']],
  ["heading4", ['eastAsia="仿宋_GB2312"', '<w:outlineLvl w:val="3"/>']],
  ["signature", ['<w:jc w:val="right"/>', 'w:rightChars="200" w:right="640"', 'w:before="579"']],
])("%s is typeset by GB/T 9704", (style, formatting) => {
  const xml = bodyXml([{ style, text: "文" }]);
  for (const expected of formatting) expect(xml).toContain(expected);
});

test.each<[string, string, string]>([
  ["marks of XML", 'A<B>&"C"', 'A<B>&"C"'],
  ["blanks and Chinese quotation marks", "【年份】“学”", "【年份】“学”"],
  ["a tab and line breaks", "甲\t乙\n丙\r\n丁\v戊", "甲\t乙\v丙\v丁\v戊"],
  ["spaces around the text", " 甲　", " 甲　"],
  ["characters that XML cannot hold", "甲\u0000\u0005\ufffe乙\ud800", "甲乙"],
  ["characters outside the first plane", "𠮷", "𠮷"],
  ["nothing", "", ""],
])("a typeset line reads back: %s", (_, text, expected) => {
  expect(paragraphsOf([{ style: "body", text }])).toEqual([{ text: expected }]);
});

test("headings keep their outline level and numbers stay literal", () => {
  const lines: StyledLine[] = [
    { style: "title", text: "述职报告" },
    { style: "heading1", text: "一、工作回顾" },
    { style: "heading4", text: "（1）培训" },
  ];
  expect(paragraphsOf(lines)).toEqual([
    { text: "述职报告" },
    { text: "一、工作回顾", outlineLevel: 1 },
    { text: "（1）培训", outlineLevel: 4 },
  ]);
  expect(bodyXml(lines)).not.toContain("w:numPr");
});

test("a package for insertOoxml ends with a spare empty paragraph", () => {
  const xml = flatOpc([{ style: "heading1", text: "一、成绩" }]);
  const parts: string[] = [];
  const texts: string[] = [];
  walkXml(xml, {
    open(name, attribute) {
      if (name === "pkg:part") parts.push(attribute("pkg:name") ?? "");
      if (name === "p") texts.push("");
    },
    text(text) {
      texts.push((texts.pop() ?? "") + text);
    },
  });
  expect(texts).toEqual(["一、成绩", ""]);
  expect(parts).toEqual([
    "/_rels/.rels",
    "/word/document.xml",
    "/word/_rels/document.xml.rels",
    "/word/styles.xml",
    "/word/fontTable.xml",
  ]);
  for (const name of ["谋篇正文", "谋篇标题", "谋篇一级标题"])
    expect(xml).toContain(`<w:name w:val="${name}"/>`);
  expect(xml).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>');
  expect(xml).not.toContain("<w:sectPr");
});

test("a new document reads back, and the same lines give the same bytes", () => {
  const lines: StyledLine[] = [
    { style: "title", text: "【年度】述职报告" },
    { style: "body", text: "【导语】" },
  ];
  const bytes = writeDocx(lines);
  expect(readDocx(bytes)).toEqual({
    paragraphs: [{ text: "【年度】述职报告" }, { text: "【导语】" }],
    trackedChanges: false,
  });
  expect(writeDocx(lines)).toEqual(bytes);
  expect(readDocx(writeDocx([])).paragraphs).toEqual([{ text: "" }]);
});

test("any text is typeset as itself, without what XML cannot hold", () => {
  const text = fc.string({
    unit: fc.constantFrom("甲", " ", "<", "&", "]]>", "\ufffe", "\ud83d", "\ude00", "\t", "%"),
  });
  const line = fc.record({ style: fc.constantFrom(...STYLES), text });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      const held = lines.map((each) => each.text.replace(/\ufffe|\p{Surrogate}/gu, ""));
      expect(paragraphsOf(lines).map((paragraph) => paragraph.text)).toEqual(held);
    }),
  );
  expect(escapeXml('<"&">')).toBe("&lt;&quot;&amp;&quot;&gt;");
});
