import { serializeDocumentBody } from "@eigenpal/docx-editor-core/docx/serializer";
import { fromProseDoc } from "@eigenpal/docx-editor-core/prosemirror";
import type { Node } from "prosemirror-model";
import type { DocumentSession } from "./document-session";

const WORDPROCESSING = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/**
 * What getOoxml gives for paragraphs: one package with them and with the document's styles. As in Word a part
 * of a paragraph comes as the whole paragraph's formatting; lists are named but not defined, which here nobody
 * reads.
 */
export function packageOf(session: DocumentSession, paragraphs: readonly Node[]): string {
  const { schema } = session.document.type;
  const document = schema.topNodeType.create(session.document.attrs, [...paragraphs]);
  const body = serializeDocumentBody(fromProseDoc(document).package.document);
  const styles = session.styles?.replace(/^\ufeff?\s*<\?xml[^>]*\?>/, "") ?? `<w:styles xmlns:w="${W}"/>`;
  const namespaces = NAMESPACES.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join("");
  return (
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">' +
    part("/_rels/.rels", RELATIONSHIPS, relationship("officeDocument", "word/document.xml")) +
    part(
      "/word/document.xml",
      `${WORDPROCESSING}.document.main+xml`,
      `<w:document${namespaces}><w:body>${body}</w:body></w:document>`,
    ) +
    part("/word/_rels/document.xml.rels", RELATIONSHIPS, relationship("styles", "styles.xml")) +
    part("/word/styles.xml", `${WORDPROCESSING}.styles+xml`, styles) +
    "</pkg:package>"
  );
}

/** What the editor's serializer may use. */
const NAMESPACES = [
  ["w", W],
  ["r", OFFICE],
  ["w14", "http://schemas.microsoft.com/office/word/2010/wordml"],
  ["w15", "http://schemas.microsoft.com/office/word/2012/wordml"],
  ["wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"],
  ["wp14", "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing"],
  ["a", "http://schemas.openxmlformats.org/drawingml/2006/main"],
  ["pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"],
  ["wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"],
  ["wpg", "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"],
  ["mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"],
  ["v", "urn:schemas-microsoft-com:vml"],
  ["o", "urn:schemas-microsoft-com:office:office"],
] as const;

function part(name: string, contentType: string, xml: string): string {
  return `<pkg:part pkg:name="${name}" pkg:contentType="${contentType}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
}

function relationship(type: string, target: string): string {
  return (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    `<Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`
  );
}
