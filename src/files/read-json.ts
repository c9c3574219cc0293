import { createScanner, parseTree, type Node, type ParseError, type ParseOptions } from "jsonc-parser";
import { withEnglishMarks } from "./english-marks";
import type { FileMessages } from "./file-messages";
import { leavesPlaces, parserFaults, unknownWord, type JsonFault } from "./json-faults";
import type { LineNumbers } from "./line-numbers";

/** The text of a JSON file as far as it could be understood. */
export interface JsonText {
  /** Absent where nothing could be understood. */
  readonly root?: Node;
  /** What is no strict JSON: of each line the first fault only, because the others mostly follow from it. */
  readonly faults: readonly JsonFault[];
  /** False where, after a fault, things may have come into the wrong place of the tree. */
  readonly sound: boolean;
}

/** Deeper than any file that means something; the parser, which calls itself for each bracket, bears far more. */
const DEEPEST = 100;

const STRICT: ParseOptions = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/**
 * Reads strict JSON with one object in it, and goes on after a fault as well as can be.
 *
 * @param kind what the file should be: said where it is something else
 */
export function readJson(
  text: string,
  lines: LineNumbers,
  kind: keyof FileMessages["kinds"],
  say: FileMessages,
): JsonText {
  // A byte order mark is no part of the text; a space in its place keeps every offset.
  const typed = withEnglishMarks(text.replace(/^\ufeff/, " "), say);
  const start = typed.text.search(/\S/);
  if (start < 0) return hopeless(0, say.emptyFile);
  if (!/[{/]/.test(typed.text.charAt(start))) return hopeless(start, say.noJsonObject(say.kinds[kind]));
  const { unknown, tooDeep } = scan(typed.text, say);
  if (tooDeep !== undefined) return hopeless(tooDeep, say.tooDeep);
  const errors: ParseError[] = [];
  const root = parseTree(typed.text, errors, STRICT);
  const faults = [
    ...typed.faults,
    ...unknown,
    ...parserFaults(typed.text, errors, say),
    ...(root === undefined ? [] : repeatedNames(root, say)),
  ];
  return {
    ...(root !== undefined && { root }),
    faults: firstOfLines(lines, faults),
    sound: errors.every((error) => leavesPlaces(typed.text, error)),
  };
}

/** The value of a tree; of two items with one name the first counts, and one without a value is left out. */
export function toValue({ type, value, children = [] }: Node): unknown {
  if (type === "array") return children.map(toValue);
  if (type !== "object") return value as unknown;
  const items = children.flatMap(({ children: [name, item] = [] }) =>
    name === undefined || item === undefined ? [] : [[String(name.value), toValue(item)] as const],
  );
  return Object.fromEntries(items.reverse());
}

/** A text that need not be read: it is empty, something else than it should be, or made to do harm. */
function hopeless(offset: number, text: string): JsonText {
  return { faults: [{ offset, text }], sound: false };
}

/** What begins a token that JSON knows. */
const KNOWN = /^(?:[{}[\]:,"/\s]|-?\d|(?:true|false|null)$)/;

/** Words that JSON does not know, those behind the place where the parser gives up too, and how deep it goes. */
function scan(
  text: string,
  say: FileMessages,
): { readonly unknown: readonly JsonFault[]; readonly tooDeep?: number } {
  const unknown: JsonFault[] = [];
  const scanner = createScanner(text);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const offset = scanner.getTokenOffset();
    const token = text.slice(offset, offset + scanner.getTokenLength());
    if (!KNOWN.test(token)) unknown.push(unknownWord(offset, token, say));
    if (token === "{" || token === "[") depth += 1;
    if (token === "}" || token === "]") depth -= 1;
    if (depth > DEEPEST) return { unknown, tooDeep: offset };
  }
  return { unknown };
}

/** Items that have the name of an earlier one beside them. */
function repeatedNames({ type, children = [] }: Node, say: FileMessages): JsonFault[] {
  if (type !== "object") return children.flatMap((child) => repeatedNames(child, say));
  const known = new Set<unknown>();
  return children.flatMap(({ children: [name, item] = [] }) => {
    const faults = item === undefined ? [] : repeatedNames(item, say);
    if (name === undefined || !known.has(name.value)) {
      known.add(name?.value);
      return faults;
    }
    return [{ offset: name.offset, text: say.twice(JSON.stringify(name.value)) }, ...faults];
  });
}

function firstOfLines(lines: LineNumbers, faults: readonly JsonFault[]): JsonFault[] {
  const seen = new Set<number>();
  return [...faults]
    .sort((a, b) => a.offset - b.offset)
    .filter(({ offset }) => {
      const line = lines.at(offset);
      const isFirst = !seen.has(line);
      seen.add(line);
      return isFirst;
    });
}
