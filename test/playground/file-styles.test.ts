import { strFromU8, unzipSync } from "fflate";
import { flatOpc } from "../../src/docx/flat-opc";
import { addStyles } from "../../src/playground/file-styles";
import { buildDocx } from "../docx/build-docx";
import { OpenDocument, p } from "./open-document";

const OWN = '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="正文文字"/></w:style>';
const stylesOf = (file: Uint8Array) => strFromU8(unzipSync(file)["word/styles.xml"] ?? new Uint8Array());

test("styles that came with a package go into the file, each once, behind its own", async () => {
  const document = await OpenDocument.open({ body: p("甲"), styles: OWN });
  const xml = flatOpc([{ style: "heading1", text: "一、工作回顾" }]);
  for (const where of ["Start", "End"]) {
    await document.run((batch) => ({
      insert: batch.instantiate(batch.method(batch.body, "InsertOoxml", xml, where)),
    }));
  }
  const file = new Uint8Array(buildDocx({ body: p("甲"), styles: OWN }));
  const saved = stylesOf(addStyles(addStyles(file, document.addedStyles), document.addedStyles));
  expect(saved.match(/w:styleId="[^"]*"/g)).toEqual(
    expect.arrayContaining(['w:styleId="a"', 'w:styleId="MoupianHeading1"', 'w:styleId="MoupianBody"']),
  );
  expect(saved.match(/w:styleId="MoupianHeading1"/g)).toHaveLength(1);
  expect(saved).toContain('<w:outlineLvl w:val="0"/>');
  expect(saved).toMatch(/<\/w:style><\/w:styles>$/);
});

test("a file is left as it is where nothing came, or where it has no styles", () => {
  const file = new Uint8Array(buildDocx({ body: p("甲") }));
  expect(addStyles(file, new Map())).toBe(file);
  expect(addStyles(file, new Map([["b", OWN]]))).toBe(file);
});
