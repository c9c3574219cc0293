import type { LineStyle, StyledLine } from "../library/styled-line";
import { CHARACTER_WIDTH, LINE_FORMATS, LINE_PITCH } from "./line-formats";
import type { LineFormat } from "./line-formats";

/** A line to typeset, under the name by which those who know only this folder call it. */
export type TypesetLine = StyledLine;

/** How one kind of line looks: what its w:pPr holds, and its w:rPr. */
export interface LineLook {
  readonly paragraph: string;
  readonly run: string;
}

/** How each kind of line looks. */
export type LineLooks = Readonly<Record<LineStyle, LineLook>>;

/** By GB/T 9704-2012. Each line names its style and carries the same formatting itself, whatever styles there are. */
export const GB_LOOKS = Object.fromEntries(
  Object.entries(LINE_FORMATS).map(([style, format]) => [style, gbLook(format)]),
) as LineLooks;

function gbLook(format: LineFormat): LineLook {
  const paragraph = `<w:pStyle w:val="${format.id}"/>${paragraphProperties(format)}`;
  return { paragraph, run: runProperties(format) };
}

/** Typesets lines as WordprocessingML paragraphs that carry their formatting themselves. */
export function bodyXml(lines: readonly StyledLine[], looks: LineLooks = GB_LOOKS): string {
  return lines.map(({ style, text }) => paragraphXml(looks[style], text)).join("");
}

/** An empty paragraph in which body text can go on. */
export function emptyParagraphXml(looks: LineLooks = GB_LOOKS): string {
  return paragraphXml(looks.body, "");
}

function paragraphXml({ paragraph, run }: LineLook, text: string): string {
  const properties = `<w:pPr>${paragraph}${run}</w:pPr>`;
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
