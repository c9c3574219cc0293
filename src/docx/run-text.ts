import { plainSymbol } from "./plain-symbol";
import type { AttributeReader } from "./walk-xml";

/** The characters that Word gives for the elements of a run that are not text. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["tab", "\t"],
  ["ptab", "\t"],
  ["cr", "\v"],
  ["noBreakHyphen", "-"],
]);

const BREAKS: ReadonlyMap<string, string> = new Map([
  ["page", "\f"],
  ["column", "\u000e"],
]);

/** What an element of a run that is not w:t adds to the paragraph's text; "" for notes, pictures and the rest. */
export function runCharacter(name: string, attribute: AttributeReader): string {
  if (name === "br") return BREAKS.get(attribute("type") ?? "") ?? "\v";
  if (name !== "sym") return CHARACTERS.get(name) ?? "";
  const unit = Number.parseInt(attribute("char") ?? "", 16);
  return unit > 0x1f && unit <= 0xffff ? plainSymbol(String.fromCharCode(unit), attribute("font")) : "";
}

/**
 * The text of a w:t: white space around it counts only where it says so (xml:space="preserve"), and a
 * line end inside is a space.
 */
export function runText(raw: string, keepsSpace: boolean): string {
  let start = 0;
  let end = raw.length;
  if (!keepsSpace) {
    while (start < end && isSpace(raw, start)) start++;
    while (end > start && isSpace(raw, end - 1)) end--;
  }
  return raw.slice(start, end).replace(/\n/g, " ");
}

function isSpace(text: string, at: number): boolean {
  return " \t\n".includes(text.charAt(at));
}
