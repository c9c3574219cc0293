import type { NewSkeleton } from "../library/own-library";
import { FILE_MESSAGES, type FileMessages } from "./file-messages";
import { readLibraryFile } from "./read-library-file";
import { readPhraseLines, readPhraseTable, type ListedPhrase } from "./read-phrase-list";
import type { FileProblem } from "./read-json-as";

/** What a file or a pasted text offers to the user's library. */
export interface OfferedEntries {
  readonly phrases: readonly Omit<ListedPhrase, "line">[];
  readonly skeletons: readonly NewSkeleton[];
  /** What cannot be taken, each with its line. */
  readonly problems: readonly FileProblem[];
}

/**
 * Reads what is to be taken into a library: JSON, a table, or a phrase in each line. Never throws.
 *
 * @param name the name of the file; without one the text itself tells what it is
 */
export function readImport(
  text: string,
  name?: string,
  messages: FileMessages = FILE_MESSAGES,
): OfferedEntries {
  if (isJson(text, name)) {
    const { value, problems } = readLibraryFile(text, messages);
    return { phrases: value.phrases.map((phrase) => ({ phrase })), skeletons: value.skeletons, problems };
  }
  const list = isTable(text, name) ? readPhraseTable(text, messages) : readPhraseLines(text, messages);
  return { ...list, skeletons: [] };
}

function isJson(text: string, name: string | undefined): boolean {
  return name === undefined ? /^[\ufeff\s]*\{/.test(text) : /\.json$/i.test(name);
}

/** A spreadsheet copies its cells with tabs between them. */
function isTable(text: string, name: string | undefined): boolean {
  return name === undefined ? /^[^\r\n]*\t/.test(text) : /\.(?:csv|tsv)$/i.test(name);
}
