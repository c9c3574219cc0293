import type { StyledLine } from "../library/styled-line";
import { CHARACTER_WIDTH, LINE_FORMATS, LINE_PITCH } from "./line-formats";
import type { LineFormat } from "./line-formats";

/** A line to typeset, under the name by which those who know only this folder call it. */
export type TypesetLine = StyledLine;

/**
 * Typesets lines by GB/T 9704-2012 as WordprocessingML paragraphs. Every paragraph carries its formatting
 * itself besides naming its style, so that it looks the same in a document that has other styles.
 */
export function bodyXml(lines: readonly StyledLine[]): string {
  return lines.map(({ style, text }) => paragraphXml(LINE_FORMATS[style], text)).join("");
}

/** An empty paragraph in which body text can go on. */
export function emptyParagraphXml(): string {
  return paragraphXml(LINE_FORMATS.body, "");
}

function paragraphXml(format: LineFormat, text: string): string {
  const run = runProperties(format);
  const properties = `<w:pPr><w:pStyle w:val="${format.id}"/>${paragraphProperties(format)}${run}</w:pPr>`;
  return `<w:p>${properties}${text === "" ? "" : `<w:r>${run}${textXml(text)}</w:r>`}</w:p>`;
}

/** What w:pPr holds of a format, in the order of the schema. */
export function paragraphProperties(format: LineFormat): string {
  const { outlineLvl } = format;
  const spacing = [
    `w:before="${format.linesBefore * LINE_PITCH}"`,
    `w:after="${format.linesAfter * LINE_PITCH}"`,
    `w:line="${LINE_PITCH}" w:lineRule="exact"`,
  ];
  // Characters win where Word knows them; the twips are for programs that do not.
  const indent = [
    'w:left="0"',
    `w:rightChars="${format.rightCharacters * 100}" w:right="${format.rightCharacters * CHARACTER_WIDTH}"`,
    `w:firstLineChars="${format.firstLineCharacters * 100}" w:firstLine="${format.firstLineCharacters * CHARACTER_WIDTH}"`,
  ];
  return [
    outlineLvl === undefined ? "" : "<w:keepNext/>",
    '<w:widowControl w:val="0"/>',
    `<w:spacing ${spacing.join(" ")}/>`,
    `<w:ind ${indent.join(" ")}/>`,
    format.linesBefore + format.linesAfter > 0 ? "<w:contextualSpacing/>" : "",
    `<w:jc w:val="${format.align}"/>`,
    outlineLvl === undefined ? "" : `<w:outlineLvl w:val="${outlineLvl}"/>`,
  ].join("");
}

/** w:rPr of a format; quotation marks and dashes take the Chinese font. */
export function runProperties({ font, size }: LineFormat): string {
  return (
    `<w:rPr><w:rFonts w:hint="eastAsia" w:ascii="${font}" w:eastAsia="${font}" w:hAnsi="${font}" w:cs="${font}"/>` +
    `<w:b w:val="0"/><w:bCs w:val="0"/><w:i w:val="0"/><w:iCs w:val="0"/><w:color w:val="auto"/>` +
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr>`
  );
}

/** What stands between the texts of a run. */
const BREAK = /(\t|\r\n|[\n\r\v])/;

function textXml(text: string): string {
  return text
    .split(BREAK)
    .map((piece) => {
      if (piece === "") return "";
      if (piece === "\t") return "<w:tab/>";
      if (BREAK.test(piece)) return "<w:br/>";
      return `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`;
    })
    .join("");
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

/** Characters that XML cannot hold in any form; half a surrogate pair is one. */
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Makes a text fit to stand in XML. */
export function escapeXml(text: string): string {
  return text.replace(ILLEGAL, "").replace(/[&<>"]/g, (mark) => ENTITIES.get(mark) ?? mark);
}
