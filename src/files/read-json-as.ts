import { findNodeAtLocation, type Node } from "jsonc-parser";
import type { ValuePath, ValueProblem } from "../report/value-reader";
import { FILE_MESSAGES, type FileMessages } from "./file-messages";
import type { JsonFault } from "./json-faults";
import { LineNumbers } from "./line-numbers";
import { readJson, toValue, type JsonText } from "./read-json";

/** Something wrong in a file, and the line that it stands in, counted from 1. */
export interface FileProblem {
  readonly line: number;
  /** A sentence that begins with the line: 第 12 行：roles.plan.share.min 应为 0 到 1 之间的数 */
  readonly text: string;
}

/** What was read, and everything that is wrong with it in the order of its lines. */
export interface JsonReading<T> {
  readonly value: T;
  readonly problems: readonly FileProblem[];
}

/**
 * Reads a value from the text of a JSON file: strict JSON, a byte order mark and any line ends are fine. Never throws.
 *
 * @param kind what the file should be: said where it is something else
 * @param parse says what is wrong in the value, or in undefined where there is none
 */
export function readJsonAs<T>(
  text: string,
  kind: keyof FileMessages["kinds"],
  parse: (
    value: unknown,
    messages: FileMessages,
  ) => { readonly value: T; readonly problems: readonly ValueProblem[] },
  messages: FileMessages = FILE_MESSAGES,
): JsonReading<T> {
  const lines = new LineNumbers(text);
  const json = readJson(text, lines, kind, messages);
  const { value, problems } = parse(json.root && toValue(json.root), messages);
  const faults = [...json.faults, ...problems.flatMap((problem) => locate(json, problem, lines))];
  faults.sort((a, b) => a.offset - b.offset);
  return {
    value,
    problems: faults.map((fault) => fileProblem(lines.at(fault.offset), fault.text, messages)),
  };
}

/** A problem of a line, told as every reader of files tells it. */
export function fileProblem(line: number, text: string, say: FileMessages): FileProblem {
  return { line, text: say.atLine(line, text) };
}

/**
 * Where a wrong value stands. Where the text is broken, things may have come into the wrong place, so only
 * plain values on other lines are judged then, and nothing is said to be missing or not known.
 */
function locate(
  { root, faults, sound }: JsonText,
  { path, at, text }: ValueProblem,
  lines: LineNumbers,
): JsonFault[] {
  if (root === undefined) return [];
  const found = findNodeAtLocation(root, [...path]);
  const node = found ?? nearest(root, path);
  const name = at === "name" ? node.parent?.children?.[0] : undefined;
  const { offset } = name ?? node;
  if (sound) return [{ offset, text }];
  const isPlain = at === "value" && found !== undefined && found.children === undefined;
  const line = lines.at(offset);
  return isPlain && faults.every((fault) => lines.at(fault.offset) !== line) ? [{ offset, text }] : [];
}

/** What holds the place of something that is not there. */
function nearest(root: Node, path: ValuePath): Node {
  for (let length = path.length - 1; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return root;
}
