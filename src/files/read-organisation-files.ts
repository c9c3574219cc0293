import type { LibraryContent } from "../library/parse-library";
import { parseLibraryConfig, type ListedLibrary } from "../library/parse-library-config";
import { decodeText } from "./decode-text";
import { readJsonAs, type JsonReading } from "./read-json-as";
import { readLibraryFile } from "./read-library-file";

/** Reads the list of an organisation's libraries from the bytes of its file. Never throws. */
export function readConfigFile(bytes: Uint8Array): JsonReading<readonly ListedLibrary[]> {
  return readJsonAs(decodeText(bytes) ?? "", "词句库清单", parseLibraryConfig);
}

/** Reads a library from the bytes of its file. Never throws. */
export function readLibraryBytes(bytes: Uint8Array): JsonReading<LibraryContent> {
  return readLibraryFile(decodeText(bytes) ?? "");
}
