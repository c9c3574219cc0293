import {
  controlProperty,
  newControlXml,
  withControlProperty,
} from "../../src/playground/document/control-properties";
import { OpenDocument, p, r } from "./open-document";
import type { Path, WireBatch } from "./wire-batch";

const hit = (batch: WireBatch, text: string): Path =>
  batch.method(batch.search(batch.body, text), "GetFirst");
const controls = (batch: WireBatch) => batch.property(batch.document, "ContentControls");

test("a control is put around a range, found by its tag, and taken away with its text kept", async () => {
  const document = await OpenDocument.open(p("培训XX次，走访XX户。"));
  const { steps, of } = await document.run((batch) => {
    const control = batch.method(hit(batch, "XX"), "InsertContentControl");
    batch.set(control, "Tag", "标记");
    batch.set(control, "Appearance", "Hidden");
    const found = batch.method(batch.method(controls(batch), "GetByTag", "标记"), "GetFirst");
    return { load: batch.load(found, "text,appearance,type,subtype,placeholderText") };
  });
  expect(of(steps.load)).toMatchObject({
    Text: "XX",
    Appearance: "Hidden",
    Type: "RichText",
    Subtype: "RichTextInline",
    PlaceholderText: "",
  });
  expect(document.texts).toEqual(["培训XX次，走访XX户。"]);
  await document.run((batch) => {
    batch.call(batch.method(controls(batch), "GetFirst"), "Delete", true);
    return undefined;
  });
  expect(document.texts).toEqual(["培训XX次，走访XX户。"]);
  expect(document.paragraphs[0]?.childCount).toBe(1);
});

test("a range stays on its text while a control comes and goes around it", async () => {
  const document = await OpenDocument.open(p("培训XX次"));
  const { steps, of } = await document.run((batch) => {
    const range = hit(batch, "XX");
    const control = batch.method(range, "InsertContentControl");
    const inside = batch.load(range, "text,parentContentControlOrNullObject/id");
    batch.call(control, "Delete", true);
    const outside = batch.load(range, "text,parentContentControlOrNullObject/id");
    batch.method(range, "InsertText", "12", "Replace");
    return { inside, outside };
  });
  expect(of(steps.inside)).toMatchObject({ Text: "XX", ParentContentControlOrNullObject: {} });
  expect(of(steps.inside)).not.toMatchObject({ ParentContentControlOrNullObject: null });
  expect(of(steps.outside)).toMatchObject({ Text: "XX", ParentContentControlOrNullObject: null });
  expect(document.texts).toEqual(["培训12次"]);
});

const inControl = (properties: string) =>
  `<w:p>${r("姓名：")}<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${r("某某某")}</w:sdtContent></w:sdt></w:p>`;
const refused: [name: string, body: string, text: string][] = [
  ["inside of plain text", inControl("<w:text/>"), "某某某"],
  ["inside of a prompt", inControl("<w:showingPlcHdr/>"), "某某某"],
  ["across the edge of another control", inControl("<w:richText/>"), "：某"],
];
test.each(refused)("Word takes no control %s", async (_name, body, text) => {
  const document = await OpenDocument.open(body);
  const { error } = await document.run((batch) => {
    batch.method(hit(batch, text), "InsertContentControl");
    return undefined;
  });
  expect(error?.Code).toBe("GeneralException");
});

test("the file's properties keep their order, whatever is set", () => {
  const xml = newControlXml(7);
  const tagged = withControlProperty(withControlProperty(xml, "appearance", "hidden"), "tag", 'a"<b');
  expect(tagged).toBe(
    '<w:sdtPr><w:tag w:val="a&#34;&#60;b"/><w:id w:val="7"/><w15:appearance w15:val="hidden"/></w:sdtPr>',
  );
  expect(withControlProperty(tagged, "alias", "甲")).toMatch(/^<w:sdtPr><w:alias w:val="甲"\/><w:tag /);
  expect(withControlProperty(tagged, "tag", "c")).toContain('<w:tag w:val="c"/>');
  expect(withControlProperty(tagged, "tag", "c")).not.toContain("a&#34;");
  expect(withControlProperty("<w:sdtPr><w:text/></w:sdtPr>", "appearance", "tags")).toBe(
    '<w:sdtPr><w15:appearance w15:val="tags"/><w:text/></w:sdtPr>',
  );
  expect(controlProperty(tagged, "appearance")).toBe("hidden");
  expect(controlProperty(xml, "appearance")).toBeUndefined();
});
