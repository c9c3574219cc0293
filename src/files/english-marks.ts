import { createScanner } from "jsonc-parser";
import type { FileMessages } from "./file-messages";
import type { JsonFault } from "./json-faults";

/** Marks that are typed by mistake, mostly with a Chinese input method, and what JSON has; each one unit long. */
const ENGLISH_MARKS: ReadonlyMap<string, string> = new Map([
  ["，", ","],
  ["、", ","],
  ["：", ":"],
  ["“", '"'],
  ["”", '"'],
  ["‘", '"'],
  ["’", '"'],
  ["'", '"'],
  ["｛", "{"],
  ["｝", "}"],
  ["［", "["],
  ["］", "]"],
  ["【", "["],
  ["】", "]"],
  ["\u3000", " "],
  ["\u00a0", " "],
]);

/**
 * Puts English marks in the place of others outside of strings and comments, so that the rest of the text can be judged,
 * and says where. Every offset stays what it was.
 */
export function withEnglishMarks(
  text: string,
  say: FileMessages,
): { readonly text: string; readonly faults: JsonFault[] } {
  const parts: string[] = [];
  const faults: JsonFault[] = [];
  const scanner = createScanner(text);
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const offset = scanner.getTokenOffset();
    const token = text.slice(offset, offset + scanner.getTokenLength());
    if (token.startsWith('"') || token.startsWith("/")) {
      parts.push(token);
      continue;
    }
    for (const [index, mark] of token.split("").entries()) {
      const english = ENGLISH_MARKS.get(mark);
      parts.push(english ?? mark);
      if (english === undefined) continue;
      faults.push({
        offset: offset + index,
        text: english === " " ? say.wrongSpace : say.wrongMark(mark, english),
      });
    }
  }
  return { text: parts.join(""), faults };
}
