import { level, list, numbered, OpenDocument, p, r } from "./open-document";

const STYLES =
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="own"><w:name w:val="本单位正文"/></w:style>';

const table = (...cells: string[]) =>
  '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid><w:tr>' +
  `${cells.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join("")}</w:tr></w:tbl>`;

const control = (properties: string, content: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

const textRows: readonly (readonly [name: string, body: string, texts: readonly string[]])[] = [
  ["plain paragraphs", p("甲") + p("乙"), ["甲", "乙"]],
  ["an empty paragraph", p("甲") + "<w:p/>", ["甲", ""]],
  ["runs are one text", `<w:p>${r("甲", "<w:b/>")}${r("乙")}</w:p>`, ["甲乙"]],
  [
    "a tab and a line break",
    "<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>",
    ["甲\t乙\v丙"],
  ],
  ["tables in their place", p("前") + table(p("格一"), p("格二")) + p("后"), ["前", "格一", "格二", "后"]],
  ["a block content control", control("", p("内")) + p("外"), ["内", "外"]],
  [
    "an inline content control with its prompt",
    `<w:p>${r("姓名：")}${control("<w:showingPlcHdr/>", r("单击输入"))}${r("。")}</w:p>`,
    ["姓名：单击输入。"],
  ],
  [
    "deleted text, as on the web",
    `<w:p>${r("甲")}<w:del w:id="1" w:author="张"><w:r><w:delText>删</w:delText></w:r></w:del>${r("乙")}</w:p>`,
    ["甲删乙"],
  ],
  ["hidden text", `<w:p>${r("甲")}${r("藏", "<w:vanish/>")}</w:p>`, ["甲藏"]],
  [
    "a note's reference is a control character",
    `<w:p>${r("甲")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
    ["甲\u0002"],
  ],
];

test.each(textRows)("paragraph.text: %s", async (_name, body, texts) => {
  const document = await OpenDocument.open(body);
  const { steps, items } = await document.run((batch) => ({ load: batch.load(batch.paragraphs, "text") }));
  expect(items(steps.load, "Text")).toEqual(texts);
});

test("the anchor of a comment is a control character in the text", async () => {
  const document = await OpenDocument.open(p("甲乙丙"));
  const { comment } = document.state.schema.marks;
  if (!comment) throw new Error("the editor has no comments");
  document.dispatch(document.state.tr.addMark(1, 3, comment.create({ commentId: 1 })));
  expect(document.texts).toEqual(["甲乙\u0005丙"]);
  const { steps, items } = await document.run((batch) => ({
    across: batch.load(batch.search(batch.body, "乙丙"), "text"),
    after: batch.load(batch.search(batch.body, "丙"), "text"),
  }));
  expect(items(steps.across, "Text")).toEqual([]);
  expect(items(steps.after, "Text")).toEqual(["丙"]);
});

test("a paragraph in full", async () => {
  const document = await OpenDocument.open({
    styles: STYLES,
    body: p(
      "任务",
      '<w:pStyle w:val="own"/><w:jc w:val="both"/><w:spacing w:line="579" w:lineRule="exact"/><w:ind w:firstLine="640"/>',
    ),
  });
  const { steps, of } = await document.run((batch) => ({
    load: batch.load(batch.method(batch.paragraphs, "GetFirst"), {}),
  }));
  expect(of(steps.load)).toEqual({
    _ReferenceId: expect.any(String) as string,
    Text: "任务",
    Style: "本单位正文",
    StyleBuiltIn: "Other",
    OutlineLevel: 10,
    Alignment: "Justified",
    FirstLineIndent: 32,
    LeftIndent: 0,
    RightIndent: 0,
    LineSpacing: 28.95,
    SpaceAfter: 0,
    SpaceBefore: 0,
    IsListItem: false,
    IsLastParagraph: true,
    TableNestingLevel: 0,
  });
});

test("built-in styles have their Chinese names, and the heading its level", async () => {
  const document = await OpenDocument.open({
    styles: STYLES,
    body: p("题", '<w:pStyle w:val="1"/>') + p("文"),
  });
  const { steps, items } = await document.run((batch) => ({
    load: batch.load(batch.paragraphs, "style,styleBuiltIn,outlineLevel"),
  }));
  expect(items(steps.load, "Style")).toEqual(["标题 1", "正文"]);
  expect(items(steps.load, "StyleBuiltIn")).toEqual(["Heading1", "Normal"]);
  expect(items(steps.load, "OutlineLevel")).toEqual([1, 10]);
});

describe("automatic numbers", () => {
  const numbering = list(1, level(0, "chineseCounting", "%1、") + level(1, "chineseCounting", "（%2）"));
  const body =
    p("履职", numbered(1)) +
    p("学习", numbered(1, 1)) +
    p("作风", numbered(1, 1)) +
    p("文") +
    p("问题", numbered(1));

  test("stand beside the text", async () => {
    const document = await OpenDocument.open({ body, numbering });
    const { steps, items } = await document.run((batch) => ({
      load: batch.load(
        batch.paragraphs,
        "text,isListItem,listItemOrNullObject/listString,listItemOrNullObject/siblingIndex",
      ),
    }));
    expect(items(steps.load, "Text")).toEqual(["履职", "学习", "作风", "文", "问题"]);
    expect(items(steps.load, "IsListItem")).toEqual([true, true, true, false, true]);
    expect(items(steps.load, "ListItemOrNullObject")).toEqual([
      { ListString: "一、", SiblingIndex: 0 },
      { ListString: "（一）", SiblingIndex: 0 },
      { ListString: "（二）", SiblingIndex: 1 },
      null,
      { ListString: "二、", SiblingIndex: 1 },
    ]);
  });

  test("fail for a paragraph that is deleted under track changes, as on the web", async () => {
    const deleted =
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="9" w:author="张"/></w:rPr>';
    const document = await OpenDocument.open({ numbering, body: p("履职", deleted) + p("文") });
    const { error } = await document.run((batch) => {
      batch.property(batch.method(batch.paragraphs, "GetFirst"), "ListItemOrNullObject");
      return undefined;
    });
    expect(error?.Code).toBe("GeneralException");
  });
});

test("tables: depth, the table around, null where there is none", async () => {
  const document = await OpenDocument.open(p("前") + table(p("格一"), p("格二")) + p("后"));
  const { steps, items } = await document.run((batch) => ({
    load: batch.load(
      batch.paragraphs,
      "tableNestingLevel,parentTableOrNullObject/values,parentTableCellOrNullObject/cellIndex",
    ),
  }));
  expect(items(steps.load, "TableNestingLevel")).toEqual([0, 1, 1, 0]);
  const around = { Values: [["格一", "格二"]] };
  expect(items(steps.load, "ParentTableOrNullObject")).toEqual([null, around, around, null]);
  expect(items(steps.load, "ParentTableCellOrNullObject")).toEqual([
    null,
    { CellIndex: 0 },
    { CellIndex: 1 },
    null,
  ]);
});

test("content controls, with the prompt that they show", async () => {
  const document = await OpenDocument.open(
    `<w:p>${control('<w:alias w:val="姓名"/><w:tag w:val="name"/><w:id w:val="7"/><w:showingPlcHdr/>', r("单击输入"))}</w:p>` +
      control('<w:id w:val="8"/>', p("内")),
  );
  const { steps, of, items } = await document.run((batch) => {
    const controls = batch.property(batch.document, "ContentControls");
    return {
      load: batch.load(controls, "id,title,tag,text,placeholderText"),
      none: batch.instantiate(batch.method(controls, "GetByIdOrNullObject", 9)),
    };
  });
  expect(items(steps.load, "Id")).toEqual([7, 8]);
  expect(items(steps.load, "Title")).toEqual(["姓名", ""]);
  expect(items(steps.load, "Text")).toEqual(["单击输入", "内"]);
  expect(items(steps.load, "PlaceholderText")).toEqual(["单击输入", ""]);
  expect(of(steps.none)).toBeNull();
});

test("the font of a stretch, and what is mixed in it", async () => {
  const fonts = '<w:rFonts w:ascii="仿宋" w:hAnsi="仿宋" w:eastAsia="仿宋"/><w:sz w:val="32"/>';
  const document = await OpenDocument.open(
    `<w:p>${r("甲", `${fonts}<w:b/><w:highlight w:val="yellow"/><w:color w:val="FF0000"/>`)}${r("乙", fonts)}</w:p>`,
  );
  const { steps, of } = await document.run((batch) => ({
    whole: batch.load(batch.property(batch.body, "Font"), "name,size,bold,color,highlightColor,italic"),
    part: batch.load(
      batch.method(batch.search(batch.body, "甲"), "GetFirst"),
      "font/bold,font/color,font/highlightColor",
    ),
    plain: batch.load(batch.method(batch.search(batch.body, "乙"), "GetFirst"), "font/highlightColor"),
  }));
  expect(of(steps.whole)).toMatchObject({
    Name: "仿宋",
    Size: 16,
    Bold: null,
    Color: "",
    HighlightColor: "",
    Italic: false,
  });
  expect(of(steps.part)).toMatchObject({ Font: { Bold: true, Color: "#FF0000", HighlightColor: "#FFFF00" } });
  expect(of(steps.plain)).toMatchObject({ Font: { HighlightColor: null } });
});
