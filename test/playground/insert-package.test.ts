import { flatOpc } from "../../src/docx/flat-opc";
import type { StyledLine } from "../../src/library/styled-line";
import { OpenDocument, p } from "./open-document";
import type { Path, WireBatch } from "./wire-batch";

const SKELETON: readonly StyledLine[] = [
  { style: "title", text: "【年份】年度述职报告" },
  { style: "heading1", text: "一、履职情况" },
  { style: "body", text: "一是抓【工作】。" },
];
const TEXTS = SKELETON.map(({ text }) => text);

/** A package of plain paragraphs; `properties` go into the w:pPr of each. */
function packageOf(texts: readonly string[], properties = ""): string {
  return flatOpc([{ style: "body", text: "占位" }]).replace(
    /<w:body>.*<\/w:body>/,
    `<w:body>${texts.map((text) => p(text, properties)).join("")}</w:body>`,
  );
}

type Target = (batch: WireBatch) => Path;
const first: Target = (batch) => batch.method(batch.paragraphs, "GetFirst");
const part =
  (location: string): Target =>
  (batch) =>
    batch.method(first(batch), "GetRange", location);
const lastPart =
  (location: string): Target =>
  (batch) =>
    batch.method(batch.method(batch.paragraphs, "GetLast"), "GetRange", location);
const body: Target = (batch) => batch.body;

async function insert(texts: readonly string[], target: Target, location: string, xml: string) {
  const document = await OpenDocument.open(texts.map((text) => p(text)).join(""));
  const answered = await document.run((batch) => ({
    load: batch.load(batch.method(target(batch), "InsertOoxml", xml, location), "text"),
  }));
  return { document, ...answered };
}

const rows: readonly (readonly [string, readonly string[], Target, string, readonly string[]])[] = [
  ["after a paragraph", ["甲", "乙"], part("After"), "Replace", ["甲", ...TEXTS, "乙"]],
  ["at the start of a paragraph", ["甲"], part("Start"), "Replace", [...TEXTS, "甲"]],
  ["into the empty paragraph", [""], part("Start"), "Replace", [...TEXTS, ""]],
  [
    "after the last paragraph: an extra one appears",
    ["甲"],
    lastPart("After"),
    "Replace",
    ["甲", ...TEXTS, ""],
  ],
  ["at the end of the body", ["甲"], body, "End", ["甲", ...TEXTS, ""]],
  ["in place of the body", ["甲", "乙"], body, "Replace", [...TEXTS, ""]],
  [
    "behind text: the first paragraph joins it",
    ["甲"],
    part("End"),
    "Replace",
    [`甲${TEXTS[0] ?? ""}`, ...TEXTS.slice(1), ""],
  ],
];

test.each(rows)("%s", async (_name, texts, target, location, after) => {
  const { document, error } = await insert(texts, target, location, flatOpc(SKELETON));
  expect(error).toBeUndefined();
  expect(document.texts).toEqual(after);
});

test("the typesetting of a skeleton arrives: fonts, spacing, indents, levels", async () => {
  const { document } = await insert(["甲", "乙"], part("After"), "Replace", flatOpc(SKELETON));
  const [, title, heading, text, after] = document.paragraphs;
  expect(title?.attrs).toMatchObject({ alignment: "center", lineSpacing: 579, lineSpacingRule: "exact" });
  expect(heading?.attrs).toMatchObject({ outlineLevel: 0, indentFirstLine: 640 });
  expect(text?.attrs).toMatchObject({ indentFirstLine: 640, outlineLevel: null });
  expect(after?.attrs).toMatchObject({ lineSpacing: null });
  const marks = (node: typeof text, name: string): unknown =>
    node?.firstChild?.marks.find(({ type }) => type.name === name)?.attrs;
  expect(marks(heading, "fontFamily")).toMatchObject({ eastAsia: "黑体", ascii: "黑体" });
  expect(marks(text, "fontFamily")).toMatchObject({ eastAsia: "仿宋_GB2312", ascii: "仿宋_GB2312" });
  expect(marks(text, "fontSize")).toMatchObject({ size: 32 });
  expect(new Set([title, heading, text].map((node) => node?.attrs.paraId as unknown)).size).toBe(3);
});

test("the range that is given covers what was inserted, and it is one step of undo", async () => {
  const { document, steps, of } = await insert(["甲", "乙"], part("After"), "Replace", flatOpc(SKELETON));
  expect(of(steps.load)).toMatchObject({ Text: TEXTS.join("\r") });
  document.undo();
  expect(document.texts).toEqual(["甲", "乙"]);
});

test("styles that came along have their names", async () => {
  const { document } = await insert(["甲"], body, "End", flatOpc(SKELETON));
  const { steps, items } = await document.run((batch) => ({ load: batch.load(batch.paragraphs, "style") }));
  expect(items(steps.load, "Style")).toEqual(["正文", "谋篇标题", "谋篇一级标题", "谋篇正文", "正文"]);
});

test("the document's own styles win over those of the package", async () => {
  const document = await OpenDocument.open({
    body: p("甲"),
    styles:
      '<w:style w:type="paragraph" w:styleId="x"><w:name w:val="谋篇正文"/><w:rPr><w:sz w:val="24"/></w:rPr></w:style>',
  });
  const xml = packageOf(["一", "二"], '<w:pStyle w:val="MoupianBody"/>');
  await document.run((batch) => ({
    insert: batch.instantiate(batch.method(batch.body, "InsertOoxml", xml, "Start")),
  }));
  const { steps, items } = await document.run((batch) => ({
    load: batch.load(batch.paragraphs, "text,style,font/size"),
  }));
  expect(items(steps.load, "Style")[0]).toBe("谋篇正文");
  expect(items(steps.load, "Font")[0]).toEqual({ Size: 12 });
});

describe("Word's traps", () => {
  const centred = '<w:jc w:val="center"/><w:outlineLvl w:val="0"/>';

  test("the last paragraph loses its formatting", async () => {
    const { document } = await insert(["甲"], body, "End", packageOf(["一", "二"], centred));
    expect(document.texts).toEqual(["甲", "一", "二"]);
    expect(document.paragraphs.map(({ attrs }) => attrs.alignment as unknown)).toEqual([
      null,
      "center",
      null,
    ]);
    expect(document.paragraphs.map(({ attrs }) => attrs.outlineLevel as unknown)).toEqual([null, 0, null]);
  });

  test("a single paragraph gives only its text", async () => {
    const { document } = await insert(["甲乙"], part("End"), "Replace", packageOf(["一"], centred));
    expect(document.texts).toEqual(["甲乙一"]);
    expect(document.paragraphs[0]?.attrs.alignment).toBeNull();
  });

  test("lists do not come along", async () => {
    const listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const { document } = await insert(["甲"], body, "End", packageOf(["一", "二"], listed));
    const { steps, items } = await document.run((batch) => ({
      load: batch.load(batch.paragraphs, "isListItem"),
    }));
    expect(items(steps.load, "IsListItem")).toEqual([false, false, false]);
  });
});

test.each([
  ["XML that is not well formed", "<pkg:package", "GeneralException"],
  ["something else", "<w:p/>", "GeneralException"],
  ["an unknown place", flatOpc(SKELETON), "InvalidArgument", "Middle"],
])("refused: %s", async (_name, xml, code, location = "End") => {
  const { document, error } = await insert(["甲"], body, location, xml);
  expect(error?.Code).toBe(code);
  expect(document.texts).toEqual(["甲"]);
});
