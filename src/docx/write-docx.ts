import { strToU8, zipSync } from "fflate";
import type { StyledLine } from "../library/styled-line";
import { FONTS, LINE_FORMATS, LINE_PITCH } from "./line-formats";
import { PACKAGE_RELATIONSHIPS, relationshipsXml } from "./relationships";
import { WORD_NAMESPACE, fontTableXml, stylesXml } from "./style-parts";
import { bodyXml, emptyParagraphXml, runProperties } from "./typeset";

/** The parts beside the document, and what the last word of their content type is. */
const PARTS = {
  styles: "styles",
  fontTable: "fontTable",
  settings: "settings",
  footer1: "footer",
  footer2: "footer",
};

/** A fixed time, so that the same lines give the same bytes. Local, as zip files have it. */
const WRITTEN = new Date(1980, 0, 1, 12);

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A new document by GB/T 9704-2012: A4, text block 156 × 225 mm with 22 lines of 28 characters, page
 * numbers outside at the foot. The same lines always give the same bytes.
 */
export function writeDocx(lines: readonly StyledLine[]): Uint8Array {
  const parts = Object.keys(PARTS);
  const files: Record<string, string> = {
    "[Content_Types].xml": contentTypesXml(),
    "_rels/.rels": PACKAGE_RELATIONSHIPS,
    "word/document.xml": documentXml(lines, parts),
    "word/_rels/document.xml.rels": relationshipsXml(parts),
    "word/styles.xml": stylesXml(),
    "word/fontTable.xml": fontTableXml(),
    "word/settings.xml": SETTINGS,
    "word/footer1.xml": footerXml("right"),
    "word/footer2.xml": footerXml("left"),
  };
  const entries = Object.entries(files).map(([name, xml]) => [name, strToU8(DECLARATION + xml)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: WRITTEN });
}

/** Lengths are twips: 210 × 297 mm, margins 37, 26, 35 and 28 mm, the page number 7 mm below the text. */
const PAGE =
  '<w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="851" w:footer="1406" w:gutter="0"/>' +
  `<w:docGrid w:type="lines" w:linePitch="${LINE_PITCH}"/>`;

function documentXml(lines: readonly StyledLine[], parts: readonly string[]): string {
  const footer = (type: string, part: string) =>
    `<w:footerReference w:type="${type}" r:id="rId${parts.indexOf(part) + 1}"/>`;
  const relationships = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  return (
    `<w:document ${WORD_NAMESPACE} ${relationships}><w:body>${bodyXml(lines) || emptyParagraphXml()}` +
    `<w:sectPr>${footer("default", "footer1")}${footer("even", "footer2")}${PAGE}</w:sectPr></w:body></w:document>`
  );
}

/** — 1 — in 四号宋体, one character from the outer edge of the text: right on odd pages, left on even ones. */
function footerXml(side: "left" | "right"): string {
  const run = runProperties({ ...LINE_FORMATS.body, font: FONTS.song.name, size: 28 });
  const text = (value: string) => `<w:r>${run}<w:t xml:space="preserve">${value}</w:t></w:r>`;
  const indent = `<w:ind w:${side}Chars="100" w:${side}="280"/>`;
  return (
    `<w:ftr ${WORD_NAMESPACE}><w:p><w:pPr><w:snapToGrid w:val="0"/>${indent}<w:jc w:val="${side}"/>${run}</w:pPr>` +
    `${text("— ")}<w:fldSimple w:instr=" PAGE ">${text("1")}</w:fldSimple>${text(" —")}</w:p></w:ftr>`
  );
}

const SETTINGS =
  `<w:settings ${WORD_NAMESPACE}><w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/>` +
  '<w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:useFELayout/>' +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>' +
  "</w:compat></w:settings>";

function contentTypesXml(): string {
  const wordprocessing = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const overrides = Object.entries({ ...PARTS, document: "document.main" }).map(
    ([part, type]) => `<Override PartName="/word/${part}.xml" ContentType="${wordprocessing}.${type}+xml"/>`,
  );
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}
