import { SaxesParser } from "saxes";

/** Reads an attribute by its WordprocessingML local name, or by its full name where it has another prefix. */
export type AttributeReader = (name: string) => string | undefined;

/** What `walkXml` calls. Elements of WordprocessingML come without prefix; others keep theirs. */
export interface XmlHandler {
  open(name: string, attribute: AttributeReader): void;
  close?(name: string): void;
  text?(text: string): void;
  /** Elements that are left out together with everything inside them. */
  readonly skip?: ReadonlySet<string>;
}

const WORD_NAMESPACES = new Set([
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
]);
const COMPATIBILITY_NAMESPACE = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** Bytes decoded at a time, so that a long part never stands in memory as one string. */
const CHUNK = 1 << 16;

/**
 * Walks a part of an Office package from start to end without building a tree.
 * Of `mc:AlternateContent` only the first branch is shown, as a program that understands it would.
 * Throws an Error where the XML is not well formed.
 */
export function walkXml(source: Uint8Array | string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false });
  const taken: boolean[] = [];
  let word = "w:";
  let compatibility = "mc:";
  let atRoot = true;
  let skipped = 0;

  parser.on("opentag", (tag) => {
    if (skipped > 0) {
      skipped++;
      return;
    }
    const attributes: Readonly<Record<string, string>> = tag.attributes;
    if (atRoot) {
      atRoot = false;
      word = prefixOf(attributes, (uri) => WORD_NAMESPACES.has(uri)) ?? word;
      compatibility = prefixOf(attributes, (uri) => uri === COMPATIBILITY_NAMESPACE) ?? compatibility;
    }
    if (tag.name.startsWith(compatibility)) {
      const name = tag.name.slice(compatibility.length);
      if (name === "AlternateContent") {
        taken.push(false);
      } else if (name === "Choice" || name === "Fallback") {
        if (taken[taken.length - 1] === true) skipped = 1;
        else taken[taken.length - 1] = true;
      }
      return;
    }
    const name = localName(tag.name);
    if (handler.skip?.has(name) === true) {
      skipped = 1;
      return;
    }
    handler.open(name, (attribute) => attributes[word + attribute] ?? attributes[attribute]);
  });

  parser.on("closetag", (tag) => {
    if (skipped > 0) {
      skipped--;
    } else if (tag.name.startsWith(compatibility)) {
      if (tag.name.endsWith("AlternateContent")) taken.pop();
    } else {
      handler.close?.(localName(tag.name));
    }
  });

  const onText = (text: string) => {
    if (skipped === 0) handler.text?.(text);
  };
  parser.on("text", onText);
  parser.on("cdata", onText);

  function localName(name: string): string {
    return word !== "" && name.startsWith(word) ? name.slice(word.length) : name;
  }

  for (const chunk of chunksOf(source)) parser.write(chunk);
  parser.close();
}

/** The prefix, with its colon, that the root element declares for a namespace; "" for the default one. */
function prefixOf(
  attributes: Readonly<Record<string, string>>,
  matches: (uri: string) => boolean,
): string | undefined {
  for (const [name, value] of Object.entries(attributes)) {
    if (!matches(value)) continue;
    if (name === "xmlns") return "";
    if (name.startsWith("xmlns:")) return `${name.slice("xmlns:".length)}:`;
  }
  return undefined;
}

function* chunksOf(source: Uint8Array | string): Iterable<string> {
  if (typeof source === "string") {
    yield source;
    return;
  }
  const decoder = new TextDecoder(encodingOf(source));
  for (let at = 0; at < source.length; at += CHUNK) {
    yield decoder.decode(source.subarray(at, at + CHUNK), { stream: true });
  }
  yield decoder.decode();
}

/** XML without a byte order mark is UTF-8; Office also allows UTF-16 with one. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

/** The value of an on/off element or attribute: present without a value means on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !(value === "0" || value === "false" || value === "off");
}

/** Reads a whole number; `undefined` where there is none. */
export function integer(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*[+-]?\d{1,10}\s*$/.test(value) ? Number(value) : undefined;
}
