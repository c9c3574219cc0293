import { strFromU8, unzipSync } from "fflate";
import { flatOpcToZip } from "../../src/playground/document/flat-opc-zip";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const packageOf = (parts: string, namespaces = "") =>
  `<?xml version="1.0" standalone="yes"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"${namespaces}>${parts}</pkg:package>`;

const part = (name: string, content: string) =>
  `<pkg:part pkg:name="${name}" pkg:contentType="application/xml">${content}</pkg:part>`;

const main = (xml: string) => part("/word/document.xml", `<pkg:xmlData>${xml}</pkg:xmlData>`);

function unpacked(xml: string): Record<string, string> {
  const files = Object.entries(unzipSync(flatOpcToZip(xml)));
  return Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test("each part becomes a file, as it was written", () => {
  const document = `<w:document xmlns:w="${W}"><w:body><w:p><w:r><w:t>甲&amp;乙 &lt;</w:t></w:r></w:p></w:body></w:document>`;
  const files = unpacked(
    packageOf(main(document) + part("/word/styles.xml", "<pkg:xmlData><a/></pkg:xmlData>")),
  );
  expect(Object.keys(files).sort()).toEqual(["[Content_Types].xml", "word/document.xml", "word/styles.xml"]);
  expect(files["word/document.xml"]).toBe(document);
  expect(files["[Content_Types].xml"]).toContain('PartName="/word/document.xml"');
});

test("a part may use prefixes that the package declares", () => {
  const files = unpacked(packageOf(main("<w:document><w:body/></w:document>"), ` xmlns:w="${W}"`));
  expect(files["word/document.xml"]).toBe(`<w:document xmlns:w="${W}"><w:body/></w:document>`);
});

test("pictures are decoded", () => {
  const binary = part("/word/media/a.png", `<pkg:binaryData>${btoa("PNG!")}\n</pkg:binaryData>`);
  expect(unpacked(packageOf(main("<a/>") + binary))["word/media/a.png"]).toBe("PNG!");
});

test.each([
  ["nothing", "", "GeneralException"],
  ["an element that does not end", "<pkg:package", "GeneralException"],
  ["a prefix without a namespace", "<pkg:package/>", "GeneralException"],
  ["no package", "<a/>", "InvalidArgument"],
  [
    "a package without a document",
    packageOf(part("/word/styles.xml", "<pkg:xmlData><a/></pkg:xmlData>")),
    "InvalidArgument",
  ],
])("refused: %s", (_name, xml, code) => {
  expect(() => flatOpcToZip(xml)).toThrow(expect.objectContaining({ code }) as Error);
});
