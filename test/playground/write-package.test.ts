import { OpenDocument, p, r } from "./open-document";

const STYLES =
  '<w:style w:type="paragraph" w:styleId="a1"><w:name w:val="公文正文"/><w:pPr><w:spacing w:line="560" w:lineRule="exact"/></w:pPr></w:style>';

async function ooxmlOf(body: string, index: number): Promise<string> {
  const document = await OpenDocument.open({ body, styles: STYLES });
  const { steps, of, error } = await document.run((batch) => {
    let paragraph = batch.method(batch.paragraphs, "GetFirst");
    for (let step = 0; step < index; step++) paragraph = batch.method(paragraph, "GetNext");
    return { ooxml: batch.call(paragraph, "GetOoxml") };
  });
  expect(error).toBeUndefined();
  return String(of(steps.ooxml));
}

test("getOoxml gives a paragraph as a package with the document's styles", async () => {
  const formatted =
    '<w:p><w:pPr><w:pStyle w:val="a1"/><w:ind w:firstLine="640"/><w:jc w:val="both"/></w:pPr>' +
    `${r("一年来，", '<w:rFonts w:ascii="宋体" w:eastAsia="仿宋"/><w:b/><w:sz w:val="32"/>')}${r("抓落实。")}</w:p>`;
  const xml = await ooxmlOf(p("甲") + formatted + p("乙"), 1);
  expect(xml).toMatch(/^<pkg:package /);
  expect(xml).toContain('<w:pStyle w:val="a1"/>');
  expect(xml).toContain('w:firstLine="640"');
  expect(xml).toMatch(/w:eastAsia="仿宋"[^]*<w:b\/>[^]*<w:sz w:val="32"\/>[^]*一年来，/);
  expect(xml).toContain("抓落实。");
  expect(xml).not.toContain("甲");
  expect(xml).toContain('<w:name w:val="公文正文"/>');
  expect(xml).toContain('w:line="560" w:lineRule="exact"');
});

test("what getOoxml gives can be inserted again", async () => {
  const document = await OpenDocument.open(p("甲", '<w:jc w:val="center"/>') + p("乙"));
  const read = await document.run((batch) => ({ ooxml: batch.call(batch.body, "GetOoxml") }));
  const xml = String(read.of(read.steps.ooxml));
  await document.run((batch) => ({
    insert: batch.instantiate(batch.method(batch.body, "InsertOoxml", xml, "End")),
  }));
  expect(document.texts).toEqual(["甲", "乙", "甲", "乙"]);
  expect(document.paragraphs[2]?.attrs.alignment).toBe("center");
});
