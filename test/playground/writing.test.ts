import { numbered, OpenDocument, p, r } from "./open-document";
import type { Path, WireBatch } from "./wire-batch";

const hit = (batch: WireBatch, text: string): Path =>
  batch.method(batch.search(batch.body, text), "GetFirst");
const first = (batch: WireBatch): Path => batch.method(batch.paragraphs, "GetFirst");
const last = (batch: WireBatch): Path => batch.method(batch.paragraphs, "GetLast");

type Row = readonly [
  name: string,
  texts: readonly string[],
  write: (batch: WireBatch) => unknown,
  after: readonly string[],
];

const rows: readonly Row[] = [
  ["replace a hit", ["培训XX次"], (b) => b.method(hit(b, "XX"), "InsertText", "12", "Replace"), ["培训12次"]],
  [
    "at the start of a range",
    ["甲乙丙"],
    (b) => b.method(hit(b, "乙"), "InsertText", "、", "Start"),
    ["甲、乙丙"],
  ],
  ["behind a range", ["甲乙丙"], (b) => b.method(hit(b, "乙"), "InsertText", "、", "After"), ["甲乙、丙"]],
  [
    "at the start of a paragraph",
    ["甲"],
    (b) => b.method(first(b), "InsertText", "一、", "Start"),
    ["一、甲"],
  ],
  ["at the end of a paragraph", ["甲"], (b) => b.method(first(b), "InsertText", "。", "End"), ["甲。"]],
  ["into an empty paragraph", [""], (b) => b.method(first(b), "InsertText", "甲", "Replace"), ["甲"]],
  [
    "a paragraph's text",
    ["甲", "乙"],
    (b) => b.method(first(b), "InsertText", "丙", "Replace"),
    ["丙", "乙"],
  ],
  [
    "at the end of the body",
    ["甲", "乙"],
    (b) => b.method(b.body, "InsertText", "丙", "End"),
    ["甲", "乙丙"],
  ],
  ["the whole body", ["甲", "乙"], (b) => b.method(b.body, "InsertText", "丙", "Replace"), ["丙"]],
  [
    "a line feed makes a paragraph",
    ["甲乙"],
    (b) => b.method(hit(b, "甲"), "InsertText", "一\n二", "Replace"),
    ["一", "二乙"],
  ],
  [
    "tab and line break",
    ["甲"],
    (b) => b.method(first(b), "InsertText", "一\t二\v", "Start"),
    ["一\t二\v甲"],
  ],
  [
    "a line break by insertBreak",
    ["甲乙"],
    (b) => b.call(hit(b, "甲"), "InsertBreak", "Line", "After"),
    ["甲\v乙"],
  ],
  ["a paragraph before", ["甲"], (b) => b.method(first(b), "InsertParagraph", "一", "Before"), ["一", "甲"]],
  [
    "a paragraph after",
    ["甲", "乙"],
    (b) => b.method(first(b), "InsertParagraph", "一", "After"),
    ["甲", "一", "乙"],
  ],
  [
    "a paragraph at the start",
    ["甲"],
    (b) => b.method(b.body, "InsertParagraph", "一", "Start"),
    ["一", "甲"],
  ],
  ["a paragraph at the end", ["甲"], (b) => b.method(b.body, "InsertParagraph", "一", "End"), ["甲", "一"]],
  [
    "a paragraph after a range",
    ["甲乙", "丙"],
    (b) => b.method(hit(b, "甲"), "InsertParagraph", "一", "After"),
    ["甲乙", "一", "丙"],
  ],
  ["delete a range", ["甲乙丙"], (b) => b.call(hit(b, "乙"), "Delete"), ["甲丙"]],
  ["delete a paragraph", ["甲", "乙"], (b) => b.call(first(b), "Delete"), ["乙"]],
  ["the last paragraph only loses its text", ["甲", "乙"], (b) => b.call(last(b), "Delete"), ["甲", ""]],
  ["clear a paragraph", ["甲", "乙"], (b) => b.call(first(b), "Clear"), ["", "乙"]],
  ["clear the body", ["甲", "乙"], (b) => b.call(b.body, "Clear"), [""]],
];

test.each(rows)("%s", async (_name, texts, write, after) => {
  const document = await OpenDocument.open(texts.map((text) => p(text)).join(""));
  const { error } = await document.run((batch) => {
    write(batch);
    return undefined;
  });
  expect(error).toBeUndefined();
  expect(document.texts).toEqual(after);
});

test("one batch is one step of undo, and the user's typing another", async () => {
  const document = await OpenDocument.open(p("甲XX") + p("乙XX"));
  document.type("字", "甲");
  await document.run((batch) => {
    batch.method(hit(batch, "XX"), "InsertText", "12", "Replace");
    batch.method(last(batch), "InsertParagraph", "丙", "After");
    return undefined;
  });
  document.type("尾", "丙");
  expect(document.texts).toEqual(["字甲12", "乙XX", "尾丙"]);
  document.undo();
  expect(document.texts).toEqual(["字甲12", "乙XX", "丙"]);
  document.undo();
  expect(document.texts).toEqual(["字甲XX", "乙XX"]);
  document.undo();
  expect(document.texts).toEqual(["甲XX", "乙XX"]);
});

test("text takes the formatting of what it replaces, or of its neighbour", async () => {
  const document = await OpenDocument.open(`<w:p>${r("粗XX", "<w:b/>")}${r("细")}</w:p>`);
  await document.run((batch) => {
    batch.method(hit(batch, "XX"), "InsertText", "12", "Replace");
    batch.method(hit(batch, "细"), "InsertText", "前", "Start");
    return undefined;
  });
  const bold = document.paragraphs[0]?.content.content.map(
    ({ text, marks }) => [text, marks.some(({ type }) => type.name === "bold")] as const,
  );
  expect(bold).toEqual([
    ["粗12", true],
    ["前细", false],
  ]);
});

test("text in an empty paragraph takes the formatting of its style", async () => {
  const document = await OpenDocument.open({
    body: '<w:p><w:pPr><w:pStyle w:val="h"/></w:pPr></w:p>',
    styles:
      '<w:style w:type="paragraph" w:styleId="h"><w:name w:val="h"/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>',
  });
  const { steps, of } = await document.run((batch) => {
    const paragraph = first(batch);
    batch.method(paragraph, "InsertText", "甲", "End");
    return { load: batch.load(paragraph, "font/bold,font/size") };
  });
  expect(of(steps.load)).toMatchObject({ Font: { Bold: true, Size: 16 } });
});

test("a new paragraph takes its neighbour's formatting and an id of its own", async () => {
  const properties = `<w:jc w:val="center"/><w:spacing w:line="560" w:lineRule="exact"/>${numbered(1)}`;
  const document = await OpenDocument.open(p("甲", properties));
  await document.run((batch) => {
    batch.method(first(batch), "InsertParagraph", "乙", "After");
    return undefined;
  });
  const [old, added] = document.paragraphs;
  expect(added?.attrs).toMatchObject({ alignment: "center", lineSpacing: 560, lineSpacingRule: "exact" });
  expect(added?.attrs.numPr).toEqual(old?.attrs.numPr);
  expect(added?.attrs.paraId).toMatch(/^[0-7][0-9A-F]{7}$/);
});

test("writing over the prompt of a content control ends the prompt", async () => {
  const control =
    '<w:sdt><w:sdtPr><w:id w:val="7"/><w:showingPlcHdr/></w:sdtPr>' +
    `<w:sdtContent>${r("单击输入", '<w:color w:val="808080"/>')}</w:sdtContent></w:sdt>`;
  const document = await OpenDocument.open(`<w:p>${r("姓名：")}${control}</w:p>`);
  const { steps, of } = await document.run((batch) => {
    batch.method(hit(batch, "单击输入"), "InsertText", "张三", "Replace");
    const controls = batch.property(batch.document, "ContentControls");
    return { load: batch.load(batch.method(controls, "GetById", 7), "text,placeholderText,font/color") };
  });
  expect(document.texts).toEqual(["姓名：张三"]);
  expect(of(steps.load)).toMatchObject({ Text: "张三", PlaceholderText: "", Font: { Color: "#000000" } });
  const attributes = document.paragraphs[0]?.lastChild?.attrs;
  expect(attributes?.showingPlaceholder).toBe(false);
  expect(attributes?.rawPropertiesXml).not.toContain("showingPlcHdr");
});
