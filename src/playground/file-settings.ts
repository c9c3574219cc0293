import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Values are JSON, as office.js hands them over. */
type Settings = Readonly<Record<string, string>>;

/**
 * Word keeps an add-in's settings in the file. Here they stand in a part of our own to which nothing refers:
 * Word's own place for them is tied to how an add-in was installed.
 */
const PART = "customXml/moupian-settings.xml";

/** The add-in's settings in a .docx file; none where they are missing or cannot be read. */
export function readSettings(file: Uint8Array): Settings {
  const part = unzipSync(file, { filter: ({ name }) => name === PART })[PART];
  const json = /<settings>([^<]*)<\/settings>/.exec(part ? strFromU8(part) : "")?.[1];
  try {
    const value: unknown = JSON.parse(json ?? "{}");
    const entries = Object.entries(typeof value === "object" && value !== null ? value : {});
    return Object.fromEntries(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"),
    );
  } catch {
    return {};
  }
}

/** The file with these settings in the place of those that it held. */
export function writeSettings(file: Uint8Array<ArrayBuffer>, settings: Settings): Uint8Array<ArrayBuffer> {
  const { [PART]: before, ...parts } = unzipSync(file);
  const isEmpty = Object.keys(settings).length === 0;
  if (isEmpty && before === undefined) return file;
  // Escaped as JSON allows, so that it is XML as it stands.
  const json = JSON.stringify(settings).replace(/[<&]/g, (mark) => (mark === "<" ? "\\u003c" : "\\u0026"));
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<settings>${json}</settings>`;
  return zipSync(isEmpty ? parts : { ...parts, [PART]: strToU8(xml) });
}
