import { parseLibrary, type LibraryContent } from "../library/parse-library";
import { readJsonAs, type JsonReading } from "./read-json-as";

/**
 * Reads a library from the text of a JSON file. Never throws: every mistake is told with its line, and what
 * can be used is given beside it.
 */
export function readLibraryFile(text: string): JsonReading<LibraryContent> {
  const reading = readJsonAs(text, "词句库", parseLibrary);
  const { phrases, skeletons } = reading.value;
  if (reading.problems.length > 0 || phrases.length + skeletons.length > 0) return reading;
  return {
    ...reading,
    problems: [{ line: 1, text: "第 1 行：文件里没有词句（phrases），也没有框架（skeletons）" }],
  };
}
