import { FONTS, LINE_FORMATS } from "./line-formats";
import { paragraphProperties, runProperties } from "./typeset";

/**
 * Twips by which characters of a new document stand closer, so that 28 of 16 pt fill the 156 mm of a line.
 * A character grid would do the same in Word, but LibreOffice spreads such text to twice its width. A
 * default, because Word ignores the defaults of what is inserted: there the user's own margins rule.
 */
const SQUEEZE = -5;

/** The namespace declaration that the root element of every part needs. */
export const WORD_NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/**
 * word/styles.xml with the styles of typeset lines. They are based on none, so that they bring nothing in.
 *
 * @param more w:style elements to stand beside them; one of the same id takes the place of ours
 * @param defaults w:docDefaults in the place of ours
 */
export function stylesXml(more = "", defaults?: string): string {
  const body = runProperties(LINE_FORMATS.body);
  const squeezed = body.replace("<w:sz ", `<w:spacing w:val="${SQUEEZE}"/><w:sz `);
  const docDefaults = `<w:docDefaults><w:rPrDefault>${squeezed}</w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
  const normal = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>${body}</w:style>`;
  const styles = Object.values(LINE_FORMATS)
    .filter(({ id }) => !more.includes(`w:styleId="${id}"`))
    .map(
      (format) =>
        `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${format.id}"><w:name w:val="${format.name}"/>` +
        (format.outlineLvl === undefined ? "" : `<w:next w:val="${LINE_FORMATS.body.id}"/>`) +
        `<w:qFormat/><w:pPr>${paragraphProperties(format)}</w:pPr>${runProperties(format)}</w:style>`,
    );
  return (
    `<w:styles ${WORD_NAMESPACE}>${defaults ?? docDefaults}` +
    `${more.includes('w:default="1"') ? "" : normal}${styles.join("")}${more}</w:styles>`
  );
}

/** word/fontTable.xml: what to take where a font is missing. */
export function fontTableXml(): string {
  const fonts = Object.values(FONTS).map(
    ({ name, instead, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/>` +
      `<w:family w:val="${family}"/><w:pitch w:val="auto"/></w:font>`,
  );
  return `<w:fonts ${WORD_NAMESPACE}>${fonts.join("")}</w:fonts>`;
}
