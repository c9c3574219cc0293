import { strToU8, zipSync } from "fflate";

/** The parts of a small .docx, each as the XML inside its root element. */
export interface DocxSource {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  /** Replaces whole files of the package, or adds some. */
  readonly files?: Readonly<Record<string, string>>;
}

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** Zips a .docx out of XML: no defaults, no styles, nothing but what is given. */
export function buildDocx(source: DocxSource): Uint8Array {
  const side = (["styles", "numbering", "settings"] as const).filter((part) => source[part] !== undefined);
  const files: Record<string, string> = {
    "[Content_Types].xml": contentTypes(side),
    "_rels/.rels": relationships([["officeDocument", "word/document.xml"]]),
    "word/document.xml": part("document", `<w:body>${source.body}</w:body>`),
    "word/_rels/document.xml.rels": relationships(side.map((name) => [name, `${name}.xml`])),
    ...Object.fromEntries(side.map((name) => [`word/${name}.xml`, part(name, source[name] ?? "")])),
    ...source.files,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

/** A paragraph with one run; `properties` goes into w:pPr. */
export function p(text: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${r(text)}</w:p>`;
}

/** A run; `properties` goes into w:rPr. */
export function r(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** w:numPr of a paragraph or of a style. */
export function numbered(numId: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
}

/** A level of a list: its number format and its text, for example chineseCounting and %1、. */
export function level(at: number, format: string, text: string, more = ""): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

/** A list definition and one list of it with the same number. */
export function list(id: number, levels: string): string {
  return (
    `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>` +
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`
  );
}

/** The root element of a part, with its namespaces, around its content. */
export function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} xmlns:w="${W}" xmlns:mc="${MC}">${content}</w:${root}>`;
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const rows = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${rows.join("")}</Relationships>`;
}

function contentTypes(side: readonly string[]): string {
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const rows = side.map(
    (name) => `<Override PartName="/word/${name}.xml" ContentType="${type}.${name}+xml"/>`,
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/>${rows.join("")}</Types>`
  );
}

function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
