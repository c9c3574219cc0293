import type { Paragraph } from "../../src/report/paragraph";
import { readDocx } from "../../src/docx/read-docx";
import { buildDocx, level, list, numbered, p, part, r } from "./build-docx";

test("gives paragraphs with text, automatic label, outline level, table and prompts", () => {
  const bytes = buildDocx({
    numbering: list(1, level(0, "chineseCounting", "%1、")),
    styles: `<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 1"/><w:pPr>${numbered(1)}<w:outlineLvl w:val="0"/></w:pPr></w:style>`,
    body:
      p("2025年度述职报告") +
      p("主要工作", '<w:pStyle w:val="2"/>') +
      `<w:tbl><w:tr><w:tc>${p("培训")}</w:tc></w:tr></w:tbl>` +
      `<w:p>${r("姓名：")}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r("请输入")}${r("姓名")}</w:sdtContent></w:sdt></w:p>`,
  });
  expect(readDocx(bytes)).toEqual({
    paragraphs: [
      { text: "2025年度述职报告" },
      { text: "主要工作", label: "一、", outlineLevel: 1 },
      { text: "培训", inTable: true },
      { text: "姓名：请输入姓名", prompts: [{ start: 3, end: 8 }] },
    ],
    trackedChanges: false,
  });
});

const FIELD = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const CODE = `<w:r><w:instrText> DATE </w:instrText></w:r>`;
const BOX = `<w:txbxContent>${p("框中字")}</w:txbxContent>`;

test.each<[string, string, string[]]>([
  ["runs are joined", `<w:p>${r("抓")}${r("落实")}</w:p>`, ["抓落实"]],
  ["an empty paragraph is one", `<w:p/>${p("后")}`, ["", "后"]],
  [
    "a tab and a line break",
    "<w:p><w:r><w:t>一</w:t><w:tab/><w:t>二</w:t><w:br/><w:t>三</w:t></w:r></w:p>",
    ["一\t二\v三"],
  ],
  ["a page break", '<w:p><w:r><w:br w:type="page"/></w:r></w:p>', ["\f"]],
  [
    "a tab stop of the layout is no tab",
    p("甲", '<w:tabs><w:tab w:val="left" w:pos="900"/></w:tabs>'),
    ["甲"],
  ],
  [
    "a hyphen that does not break",
    "<w:p><w:r><w:t>1</w:t><w:noBreakHyphen/><w:t>2</w:t></w:r></w:p>",
    ["1-2"],
  ],
  [
    "a symbol",
    '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r><w:r><w:sym w:font="宋体" w:char="2460"/></w:r></w:p>',
    ["•①"],
  ],
  ["a symbol without a character", '<w:p><w:r><w:sym w:font="Wingdings"/></w:r></w:p>', [""]],
  [
    "space counts only where it is kept",
    '<w:p><w:r><w:t> 甲 </w:t></w:r><w:r><w:t xml:space="preserve"> 乙 </w:t></w:r></w:p>',
    ["甲 乙 "],
  ],
  ["entities and characters outside the first plane", p("A&B<𠮷>"), ["A&B<𠮷>"]],
  ["an insertion stays", `<w:p>${r("甲")}<w:ins w:id="1">${r("乙")}</w:ins></w:p>`, ["甲乙"]],
  [
    "a deletion goes",
    '<w:p><w:r><w:t>甲</w:t></w:r><w:del w:id="1"><w:r><w:delText>乙</w:delText><w:tab/></w:r></w:del></w:p>',
    ["甲"],
  ],
  [
    "a move counts where it ends",
    `<w:p><w:moveFrom w:id="1">${r("甲")}</w:moveFrom>${r("乙")}<w:moveTo w:id="2">${r("甲")}</w:moveTo></w:p>`,
    ["乙甲"],
  ],
  [
    "formatting before a change is no formatting",
    `<w:p>${r("甲", '<w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>')}</w:p>`,
    ["甲"],
  ],
  ["hidden text goes", `<w:p>${r("甲", "<w:vanish/>")}${r("乙", '<w:vanish w:val="0"/>')}</w:p>`, ["乙"]],
  ["a hidden paragraph mark hides no text", p("甲", "<w:rPr><w:vanish/></w:rPr>"), ["甲"]],
  [
    "a field gives its result",
    `<w:p>${FIELD("begin")}${CODE}${FIELD("separate")}${r("5月")}${FIELD("end")}${r("底")}</w:p>`,
    ["5月底"],
  ],
  [
    "a field in the code of a field gives nothing",
    `<w:p>${FIELD("begin")}${FIELD("begin")}${CODE}${FIELD("separate")}${r("1")}${FIELD("end")}${FIELD("separate")}${r("2")}${FIELD("end")}</w:p>`,
    ["2"],
  ],
  [
    "a field that never ends does not swallow the report",
    `<w:p>${FIELD("begin")}${CODE}</w:p>${p("后文")}`,
    ["", "后文"],
  ],
  [
    "a simple field and a link",
    `<w:p><w:fldSimple w:instr="PAGE">${r("3")}</w:fldSimple><w:hyperlink>${r("链接")}</w:hyperlink></w:p>`,
    ["3链接"],
  ],
  [
    "notes and comments leave nothing",
    '<w:p><w:r><w:t>甲</w:t><w:footnoteReference w:id="2"/><w:commentReference w:id="1"/></w:r></w:p>',
    ["甲"],
  ],
  ["a text box is not in the body", `<w:p>${r("甲")}<w:r><w:pict>${BOX}</w:pict></w:r></w:p>`, ["甲"]],
  [
    "one of two alternatives",
    `<w:p><mc:AlternateContent><mc:Choice Requires="wps">${r("新")}</mc:Choice><mc:Fallback>${r("旧")}</mc:Fallback></mc:AlternateContent></w:p>`,
    ["新"],
  ],
  [
    "the reading above a word goes",
    `<w:p><w:r><w:ruby><w:rt>${r("mou")}</w:rt><w:rubyBase>${r("谋")}</w:rubyBase></w:ruby></w:r></w:p>`,
    ["谋"],
  ],
  [
    "a block content control",
    `<w:sdt><w:sdtPr/><w:sdtContent>${p("甲")}${p("乙")}</w:sdtContent></w:sdt>`,
    ["甲", "乙"],
  ],
  [
    "tables in tables",
    `<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>${p("内")}</w:tc></w:tr></w:tbl>${p("外")}</w:tc></w:tr></w:tbl>`,
    ["内", "外"],
  ],
])("%s", (_, body, texts) => {
  expect(readDocx(buildDocx({ body })).paragraphs.map(({ text }) => text)).toEqual(texts);
});

const HIDING = `<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="H2"><w:basedOn w:val="H"/></w:style>
  <w:style w:type="paragraph" w:styleId="HP"><w:rPr><w:vanish/></w:rPr></w:style>`;

test.each<[string, string, string]>([
  ["a style", `<w:p>${r("甲", '<w:rStyle w:val="H"/>')}${r("乙")}</w:p>`, "乙"],
  ["a style that it is based on", `<w:p>${r("甲", '<w:rStyle w:val="H2"/>')}${r("乙")}</w:p>`, "乙"],
  ["the style of the paragraph", p("甲", '<w:pStyle w:val="HP"/>'), ""],
  [
    "nothing, where the run says so itself",
    `<w:p>${r("甲", '<w:rStyle w:val="H"/><w:vanish w:val="false"/>')}</w:p>`,
    "甲",
  ],
  ["nothing, where the style is unknown", `<w:p>${r("甲", '<w:rStyle w:val="X"/>')}</w:p>`, "甲"],
])("text is hidden by %s", (_, body, text) => {
  expect(readDocx(buildDocx({ body, styles: HIDING })).paragraphs).toEqual([{ text }]);
});

const STYLES = `<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="2"><w:name w:val="Heading 2"/></w:style>
  <w:style w:type="paragraph" w:styleId="mine"><w:name w:val="我的标题"/><w:basedOn w:val="1"/></w:style>
  <w:style w:type="paragraph" w:styleId="flat"><w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="loop"><w:basedOn w:val="pool"/></w:style>
  <w:style w:type="paragraph" w:styleId="pool"><w:basedOn w:val="loop"/></w:style>`;

test.each<[string, string, number | undefined]>([
  ["its own", '<w:outlineLvl w:val="2"/>', 3],
  ["its style's", '<w:pStyle w:val="1"/>', 1],
  ["a style's that its style is based on", '<w:pStyle w:val="mine"/>', 1],
  ["the name of a built-in heading", '<w:pStyle w:val="2"/>', 2],
  ["its own before its style's", '<w:pStyle w:val="1"/><w:outlineLvl w:val="3"/>', 4],
  ["none in body text", "", undefined],
  ["none where it says body text", '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>', undefined],
  ["none where the style says body text", '<w:pStyle w:val="flat"/>', undefined],
  ["none where styles are based on each other", '<w:pStyle w:val="loop"/>', undefined],
  [
    "none before a tracked change",
    '<w:pPrChange w:id="1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>',
    undefined,
  ],
])("the outline level of a paragraph is %s", (_, properties, outlineLevel) => {
  const bytes = buildDocx({ body: p("甲", properties), styles: STYLES });
  expect(readDocx(bytes).paragraphs[0]?.outlineLevel).toBe(outlineLevel);
});

const NUMBERING =
  list(
    1,
    level(0, "japaneseCounting", "%1、", '<w:pStyle w:val="h1"/>') +
      level(1, "japaneseCounting", "（%2）", '<w:pStyle w:val="h2"/>'),
  ) + list(2, level(0, "decimal", "%1."));
const NUMBERED_STYLES = `<w:style w:type="paragraph" w:styleId="h1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="h2"><w:basedOn w:val="h1"/></w:style>
  <w:style w:type="paragraph" w:styleId="own"><w:basedOn w:val="h2"/></w:style>`;

test.each<[string, string, (string | undefined)[]]>([
  ["the paragraph", p("甲", numbered(1)) + p("乙", numbered(1, 1)), ["一、", "（一）"]],
  [
    "the style, at the level that names it",
    p("甲", '<w:pStyle w:val="h1"/>') + p("乙", '<w:pStyle w:val="h2"/>'),
    ["一、", "（一）"],
  ],
  ["a style that the style is based on", p("甲", '<w:pStyle w:val="own"/>'), ["（一）"]],
  [
    "the style, at a level of the paragraph's own",
    p("甲", '<w:pStyle w:val="h1"/><w:numPr><w:ilvl w:val="1"/></w:numPr>'),
    ["（一）"],
  ],
  ["the paragraph before the style", p("甲", `<w:pStyle w:val="h1"/>${numbered(2)}`), ["1."]],
  [
    "none where the paragraph leaves its style's list",
    p("甲", `<w:pStyle w:val="h1"/>${numbered(0)}`),
    [undefined],
  ],
  [
    "none before a tracked change",
    p("甲", `<w:pPrChange w:id="1"><w:pPr>${numbered(1)}</w:pPr></w:pPrChange>`),
    [undefined],
  ],
  [
    "none where a paragraph is deleted, so that no number is missing after it",
    `<w:p><w:pPr>${numbered(2)}<w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>甲</w:delText></w:r></w:del></w:p>${p("乙", numbered(2))}`,
    [undefined, "1."],
  ],
  ["a list that is not defined", p("甲", numbered(7)), [undefined]],
])("the label comes from %s", (_, body, labels) => {
  const bytes = buildDocx({ body, styles: NUMBERED_STYLES, numbering: NUMBERING });
  expect(readDocx(bytes).paragraphs.map(({ label }) => label)).toEqual(labels);
});

const PROMPT = (content: string) =>
  `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

test.each<[string, string, Paragraph[]]>([
  [
    "two controls side by side",
    `<w:p>${PROMPT(r("年"))}${PROMPT(r("月"))}</w:p>`,
    [
      {
        text: "年月",
        prompts: [
          { start: 0, end: 1 },
          { start: 1, end: 2 },
        ],
      },
    ],
  ],
  [
    "a control around paragraphs",
    PROMPT(p("甲") + p("乙")),
    [
      { text: "甲", prompts: [{ start: 0, end: 1 }] },
      { text: "乙", prompts: [{ start: 0, end: 1 }] },
    ],
  ],
  [
    "a control inside another",
    PROMPT(`<w:p>${r("甲")}<w:sdt><w:sdtPr/><w:sdtContent>${r("乙")}</w:sdtContent></w:sdt></w:p>`),
    [{ text: "甲乙", prompts: [{ start: 0, end: 2 }] }],
  ],
  ["an empty control", `<w:p>${PROMPT("")}</w:p>`, [{ text: "" }]],
  [
    "a control that is filled in",
    `<w:p><w:sdt><w:sdtPr/><w:sdtContent>${r("张三")}</w:sdtContent></w:sdt></w:p>`,
    [{ text: "张三" }],
  ],
])("prompts: %s", (_, body, paragraphs) => {
  expect(readDocx(buildDocx({ body })).paragraphs).toEqual(paragraphs);
});

test.each<[string, Parameters<typeof buildDocx>[0], boolean]>([
  ["an insertion", { body: `<w:p><w:ins w:id="1">${r("甲")}</w:ins></w:p>` }, true],
  ["a deleted paragraph mark", { body: p("甲", '<w:rPr><w:del w:id="1"/></w:rPr>') }, true],
  ["Word set to record", { body: p("甲"), settings: "<w:trackRevisions/>" }, true],
  ["Word set not to record", { body: p("甲"), settings: '<w:trackRevisions w:val="0"/>' }, false],
  ["nothing", { body: p("甲"), settings: "" }, false],
])("changes are tracked: %s", (_, source, tracked) => {
  expect(readDocx(buildDocx(source)).trackedChanges).toBe(tracked);
});

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

test.each<[string, Record<string, string>]>([
  [
    "strict Office Open XML",
    {
      "word/document.xml": part("document", `<w:body>${p("甲")}</w:body>`).replace(
        WORD,
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
      ),
    },
  ],
  [
    "another prefix",
    { "word/document.xml": part("document", `<w:body>${p("甲")}</w:body>`).replace(/\bw(?=[:=])/g, "ns0") },
  ],
  [
    "no prefix",
    { "word/document.xml": `<document xmlns="${WORD}"><body><p><r><t>甲</t></r></p></body></document>` },
  ],
  [
    "the document under another name",
    {
      "_rels/.rels":
        '<Relationships><Relationship Type="x/officeDocument" Target="/word/document2.xml"/></Relationships>',
      "word/document2.xml": part("document", `<w:body>${p("甲")}</w:body>`),
      "word/document.xml": "not this one",
    },
  ],
  [
    "no relationships at all",
    { "_rels/.rels": "<Relationships/>", "word/_rels/document.xml.rels": "<Relationships/>" },
  ],
])("reads a package with %s", (_, files) => {
  expect(readDocx(buildDocx({ body: p("甲"), files })).paragraphs).toEqual([{ text: "甲" }]);
});
