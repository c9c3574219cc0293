import { strToU8, zipSync } from "fflate";
import { SaxesParser, type SaxesTagNS } from "saxes";
import { OfficeError } from "../office-error";

const PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage";

interface Part {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * Turns the one-file form of a Word document (Flat OPC, what insertOoxml takes) into the zipped form that the
 * editor reads.
 *
 * @throws OfficeError GeneralException for what is not well-formed XML, InvalidArgument for what is no package
 */
export function flatOpcToZip(xml: string): Uint8Array {
  const parts = readParts(xml);
  if (!parts.some(({ name }) => name === "/word/document.xml"))
    throw new OfficeError("InvalidArgument", "ooxml");
  const files: Record<string, Uint8Array> = { "[Content_Types].xml": strToU8(contentTypes(parts)) };
  for (const { name, bytes } of parts) files[name.slice(1)] = bytes;
  return zipSync(files, { level: 0 });
}

function readParts(xml: string): readonly Part[] {
  const parts: Part[] = [];
  const parser = new SaxesParser({ xmlns: true });
  const namespaces: Record<string, string>[] = [];
  let part: { name: string; type: string } | undefined;
  let contentStart: number | undefined;
  let base64 = "";
  let inBinary = false;
  parser.on("error", () => {
    throw new OfficeError("GeneralException", "ooxml");
  });
  parser.on("opentag", (tag) => {
    if (tag.uri === PACKAGE) {
      namespaces.push(tag.ns);
      if (tag.local === "part") part = { name: attribute(tag, "name"), type: attribute(tag, "contentType") };
      if (tag.local === "xmlData") contentStart = parser.position;
      inBinary = tag.local === "binaryData";
    }
  });
  parser.on("text", (text) => {
    if (inBinary) base64 += text;
  });
  parser.on("closetag", (tag) => {
    if (tag.uri !== PACKAGE || !part) return;
    if (tag.local === "xmlData" && contentStart !== undefined) {
      const content = xml.slice(contentStart, xml.lastIndexOf("</", parser.position - 1));
      parts.push({
        ...part,
        bytes: strToU8(withNamespaces(content.trim(), inScope(namespaces))),
      });
    } else if (tag.local === "binaryData") {
      parts.push({
        ...part,
        bytes: Uint8Array.from(atob(base64.replace(/\s+/g, "")), (c) => c.charCodeAt(0)),
      });
      base64 = "";
      inBinary = false;
    }
    namespaces.pop();
  });
  parser.write(xml).close();
  return parts;
}

function attribute(tag: SaxesTagNS, name: string): string {
  return (
    Object.values(tag.attributes).find(({ local, uri }) => local === name && uri === PACKAGE)?.value ?? ""
  );
}

/** A part's root element may rely on prefixes that the package declares. */
function withNamespaces(content: string, declared: Readonly<Record<string, string>>): string {
  const root = content.slice(0, content.indexOf(">"));
  const missing = Object.entries(declared)
    .filter(([prefix, uri]) => prefix !== "" && uri !== PACKAGE && !root.includes(`xmlns:${prefix}=`))
    .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  return content.replace(/^(<[^\s/>]+)/, (name) => name + missing.join(""));
}

function inScope(namespaces: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, string>> {
  return Object.fromEntries(namespaces.flatMap((declared) => Object.entries(declared)));
}

function contentTypes(parts: readonly Part[]): string {
  const overrides = parts.map(({ name, type }) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    `${overrides.join("")}</Types>`
  );
}
