import type { LibraryContent } from "../library/parse-library";
import { parseLibraryConfig, type ListedLibrary } from "../library/parse-library-config";
import { decodeText } from "./decode-text";
import type { FileMessages } from "./file-messages";
import { readJsonAs, type JsonReading } from "./read-json-as";
import { readLibraryFile } from "./read-library-file";

/** Reads the list of an organisation's libraries from the bytes of its file. Never throws. */
export function readConfigFile(
  bytes: Uint8Array,
  messages: FileMessages,
): JsonReading<readonly ListedLibrary[]> {
  return readJsonAs(decodeText(bytes) ?? "", "libraryList", parseLibraryConfig, messages);
}

/** Reads a library from the bytes of its file. Never throws. */
export function readLibraryBytes(bytes: Uint8Array, messages: FileMessages): JsonReading<LibraryContent> {
  return readLibraryFile(decodeText(bytes) ?? "", messages);
}
