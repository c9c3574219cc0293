const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** _rels/.rels of a package whose document is word/document.xml. */
export const PACKAGE_RELATIONSHIPS = relationships([["rId1", "officeDocument", "word/document.xml"]]);

/** word/_rels/document.xml.rels: the parts beside the document, rId1 and on; a number is no part of the type. */
export function relationshipsXml(parts: readonly string[]): string {
  return relationships(
    parts.map((part, index) => [`rId${index + 1}`, part.replace(/\d+$/, ""), `${part}.xml`] as const),
  );
}

function relationships(rows: readonly (readonly [id: string, type: string, target: string])[]): string {
  const xml = rows.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${xml.join("")}</Relationships>`;
}
