import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { DocxError } from "../../src/docx/docx-error";
import type { DocxErrorCode } from "../../src/docx/docx-error";
import { readDocx } from "../../src/docx/read-docx";
import { buildDocx, level, list, numbered, p } from "./build-docx";

const DOCX = buildDocx({ body: p("述职报告", numbered(1)), numbering: list(1, level(0, "decimal", "%1.")) });

/** A compound file, which .doc and encrypted .docx are, with streams of these names. */
function compoundFile(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) => {
    bytes.set(new Uint8Array(Uint16Array.from(name, (unit) => unit.charCodeAt(0)).buffer), 512 + 128 * index);
  });
  return bytes;
}

/** A package whose directory says that the document is as long as this. */
function claiming(size: number): Uint8Array {
  const bytes = DOCX.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) {
    const isEntry = view.getUint32(at, true) === 0x02014b50;
    const nameAt = at + 46;
    const name = isEntry ? String.fromCharCode(...bytes.subarray(nameAt, nameAt + 17)) : "";
    if (name === "word/document.xml") view.setUint32(at + 24, size, true);
  }
  return bytes;
}

function codeOf(bytes: Uint8Array): DocxErrorCode | "none" {
  try {
    readDocx(bytes);
    return "none";
  } catch (error) {
    if (error instanceof DocxError) return error.code;
    throw error;
  }
}

test("says in Chinese what is wrong and what to do", () => {
  const error = new DocxError("old-doc");
  expect(error.message).toBe(
    "这是旧格式的文档（.doc 或 .wps），改扩展名不能变成 .docx。请用 Word 或 WPS 打开，另存为“Word 文档（*.docx）”后再试。",
  );
});

test.each<[string, Uint8Array, DocxErrorCode | "none"]>([
  ["a good document", DOCX, "none"],
  ["nothing", new Uint8Array(), "empty"],
  ["a text", strToU8("述职报告"), "not-zip"],
  ["a saved web page", strToU8("<html>述职报告</html>"), "not-zip"],
  ["half a document", DOCX.slice(0, DOCX.length / 2), "truncated"],
  ["a document without its last byte", DOCX.slice(0, -1), "truncated"],
  [
    "XML that breaks off",
    buildDocx({ body: "", files: { "word/document.xml": "<w:document><w:body>" } }),
    "truncated",
  ],
  [
    "a document with a password",
    compoundFile("Root Entry", "EncryptionInfo", "EncryptedPackage"),
    "encrypted",
  ],
  ["an old document", compoundFile("Root Entry", "1Table", "WordDocument"), "old-doc"],
  ["an old spreadsheet", compoundFile("Root Entry", "Workbook"), "not-word"],
  [
    "a spreadsheet",
    zipSync({
      "_rels/.rels": strToU8(
        '<Relationships><Relationship Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      ),
    }),
    "not-word",
  ],
  ["any zip file", zipSync({ "a.txt": strToU8("a") }), "not-word"],
  ["a document that unpacks to 3 GB", claiming(3e9), "too-large"],
  ["a document of too many empty paragraphs", buildDocx({ body: "<w:p/>".repeat(200_001) }), "too-large"],
  ["a document that unpacks to less than it is", claiming(20), "truncated"],
])("%s", (_, bytes, code) => {
  expect(codeOf(bytes)).toBe(code);
});

test("whatever the bytes, nothing but a DocxError is thrown", () => {
  const anything = fc.uint8Array({ maxLength: 600 });
  const zipped = fc.uint8Array({ maxLength: 200 }).map((xml) => zipSync({ "word/document.xml": xml }));
  const truncated = fc.nat(DOCX.length).map((length) => DOCX.slice(0, length));
  const damaged = fc.tuple(fc.nat(DOCX.length - 1), fc.nat(255)).map(([at, byte]) => {
    const bytes = DOCX.slice();
    bytes[at] = byte;
    return bytes;
  });
  fc.assert(
    fc.property(fc.oneof(anything, zipped, truncated, damaged), (bytes) => {
      codeOf(bytes);
    }),
    { numRuns: 2000 },
  );
});
