import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const PART = "word/styles.xml";

/**
 * The file with styles that it does not have yet. The editor saves the styles that the file came with; without
 * those that were inserted since, LibreOffice and WPS drop the formatting of the paragraphs that name them.
 *
 * @param styles w:style elements by their ids
 */
export function addStyles(
  file: Uint8Array<ArrayBuffer>,
  styles: ReadonlyMap<string, string>,
): Uint8Array<ArrayBuffer> {
  if (styles.size === 0) return file;
  const parts = unzipSync(file);
  const part = parts[PART];
  if (!part) return file;
  const xml = strFromU8(part);
  const missing = [...styles].filter(([id]) => !xml.includes(`w:styleId="${id}"`)).map(([, style]) => style);
  const whole = xml.replace(/<\/w:styles>\s*$/, () => `${missing.join("")}</w:styles>`);
  return zipSync({ ...parts, [PART]: strToU8(whole) });
}
