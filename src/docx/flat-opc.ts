import type { StyledLine } from "../library/styled-line";
import { PACKAGE_RELATIONSHIPS, relationshipsXml } from "./relationships";
import { WORD_NAMESPACE, fontTableXml, stylesXml } from "./style-parts";
import { bodyXml, emptyParagraphXml, GB_LOOKS, type LineLooks } from "./typeset";

const XML_PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage";
const WORDPROCESSING = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml";

/** How lines are typeset, and the styles that this takes. */
export interface Typesetting {
  readonly looks: LineLooks;
  /** w:style elements beside those of GB/T 9704. */
  readonly styles: string;
  /** The document's w:docDefaults, in case Word asks for them; ours if absent. */
  readonly defaults?: string;
}

/** By GB/T 9704-2012. */
export const GB_TYPESETTING: Typesetting = { looks: GB_LOOKS, styles: "" };

/**
 * Typeset lines as the one Flat OPC package that insertOoxml takes. It ends with a spare empty paragraph:
 * the last paragraph of a package loses its formatting in Word, and a package with only one loses its tabs.
 */
export function flatOpc(lines: readonly StyledLine[], typesetting = GB_TYPESETTING): string {
  const { looks, styles, defaults } = typesetting;
  const body = bodyXml(lines, looks) + emptyParagraphXml(looks);
  const document = `<w:document ${WORD_NAMESPACE}><w:body>${body}</w:body></w:document>`;
  return (
    `<pkg:package xmlns:pkg="${XML_PACKAGE}">` +
    part("/_rels/.rels", RELATIONSHIPS, PACKAGE_RELATIONSHIPS) +
    part("/word/document.xml", `${WORDPROCESSING}.document.main+xml`, document) +
    part("/word/_rels/document.xml.rels", RELATIONSHIPS, relationshipsXml(["styles", "fontTable"])) +
    part("/word/styles.xml", `${WORDPROCESSING}.styles+xml`, stylesXml(styles, defaults)) +
    part("/word/fontTable.xml", `${WORDPROCESSING}.fontTable+xml`, fontTableXml()) +
    "</pkg:package>"
  );
}

function part(name: string, contentType: string, xml: string): string {
  return `<pkg:part pkg:name="${name}" pkg:contentType="${contentType}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
}
