import { unzipSync } from "fflate";
import { DocxError } from "./docx-error";
import { walkXml } from "./walk-xml";

/** The parts of a .docx that the reader uses, unpacked. Absent where the document has none. */
export interface DocxParts {
  readonly document: Uint8Array;
  readonly styles?: Uint8Array;
  readonly numbering?: Uint8Array;
  readonly settings?: Uint8Array;
}

/** More than this many bytes of one unpacked part is no report but a trap (a zip bomb) or a mistake. */
const MAX_PART_BYTES = 200 * 1024 * 1024;

const SIDE_PARTS = ["styles", "numbering", "settings"] as const;

/** Unpacks only the parts that are needed. Throws a DocxError where the file is not a .docx. */
export function readDocxParts(bytes: Uint8Array): DocxParts {
  rejectOtherFormats(bytes);
  const main = relationships(bytes, "_rels/.rels").get("officeDocument") ?? "word/document.xml";
  if (main.toLowerCase().startsWith("xl/") || main.toLowerCase().startsWith("ppt/")) {
    throw new DocxError("not-word");
  }
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const targets = relationships(bytes, `${folder}_rels/${main.slice(folder.length)}.rels`);
  const names = SIDE_PARTS.map((kind) => targets.get(kind) ?? `${folder}${kind}.xml`);
  const found = unpack(bytes, [main, ...names]);
  const document = found.get(main);
  if (document === undefined) throw new DocxError("not-word");
  const sides = SIDE_PARTS.map((kind, index) => [kind, found.get(names[index] ?? "")] as const);
  return { document, ...Object.fromEntries(sides.filter(([, part]) => part !== undefined)) };
}

/** Where a part's relationships point, by the last word of their type. */
function relationships(bytes: Uint8Array, name: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  const part = unpack(bytes, [name]).get(name);
  if (part === undefined) return targets;
  const base = name.slice(0, name.indexOf("_rels/"));
  walkXml(part, {
    open(element, attribute) {
      const type = attribute("Type")?.split("/").at(-1);
      const target = attribute("Target");
      if (element !== "Relationship" || type === undefined || target === undefined) return;
      if (attribute("TargetMode") !== "External") targets.set(type, absolute(base, target));
    },
  });
  return targets;
}

/** Part names inside the package; a target that begins with / counts from its root. */
function absolute(base: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : base + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

/** Part names are compared without regard to case; some programs write \ for /. */
function unpack(bytes: Uint8Array, names: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const wanted = new Map(names.map((name) => [name.toLowerCase(), name]));
  const plain = (name: string) => name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: (file) => {
        if (!wanted.has(plain(file.name))) return false;
        if (file.originalSize > MAX_PART_BYTES) throw new DocxError("too-large");
        return true;
      },
    });
  } catch (error) {
    throw error instanceof DocxError ? error : new DocxError("truncated", error);
  }
  const found = new Map<string, Uint8Array>();
  for (const [name, part] of Object.entries(files)) found.set(wanted.get(plain(name)) ?? name, part);
  return found;
}

const ZIP_SIGNATURE = [0x50, 0x4b];
const COMPOUND_FILE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Names what is not a zip file: nothing, an encrypted .docx, a .doc, or something else. */
function rejectOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new DocxError("empty");
  if (startsWith(bytes, COMPOUND_FILE_SIGNATURE)) {
    if (hasStream(bytes, "EncryptionInfo") || hasStream(bytes, "EncryptedPackage")) {
      throw new DocxError("encrypted");
    }
    if (hasStream(bytes, "Workbook") || hasStream(bytes, "PowerPoint Document"))
      throw new DocxError("not-word");
    throw new DocxError("old-doc");
  }
  if (!startsWith(bytes, ZIP_SIGNATURE)) throw new DocxError("not-zip");
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/**
 * True where a compound file (OLE, the container of .doc and of encrypted .docx) has a stream of this
 * name: directory entries are 128 bytes, aligned, and begin with the name in UTF-16.
 */
function hasStream(bytes: Uint8Array, name: string): boolean {
  for (let entry = 0; entry + 128 <= bytes.length; entry += 128) {
    let at = 0;
    while (at < name.length && isUnit(bytes, entry + 2 * at, name.charCodeAt(at))) at++;
    if (at === name.length && isUnit(bytes, entry + 2 * at, 0)) return true;
  }
  return false;
}

function isUnit(bytes: Uint8Array, at: number, unit: number): boolean {
  return bytes[at] === (unit & 0xff) && bytes[at + 1] === unit >> 8;
}
