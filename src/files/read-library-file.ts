import { parseLibrary, type LibraryContent } from "../library/parse-library";
import { FILE_MESSAGES, type FileMessages } from "./file-messages";
import { fileProblem, readJsonAs, type JsonReading } from "./read-json-as";

/**
 * Reads a library from the text of a JSON file. Never throws: every mistake is told with its line, and what
 * can be used is given beside it.
 */
export function readLibraryFile(
  text: string,
  messages: FileMessages = FILE_MESSAGES,
): JsonReading<LibraryContent> {
  const reading = readJsonAs(text, "library", parseLibrary, messages);
  const { phrases, skeletons } = reading.value;
  if (reading.problems.length > 0 || phrases.length + skeletons.length > 0) return reading;
  return { ...reading, problems: [fileProblem(1, messages.emptyLibrary, messages)] };
}
