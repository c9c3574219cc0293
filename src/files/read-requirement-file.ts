import { findNodeAtLocation, type Node } from "jsonc-parser";
import { parseRequirement, RequirementError, type RequirementProblem } from "../report/parse-requirement";
import type { EnteredRequirement } from "../report/requirement";
import type { JsonFault } from "./json-faults";
import { LineNumbers } from "./line-numbers";
import { readJson, toValue, type JsonText } from "./read-json";

/** Something wrong in a requirement file, and the line that it stands in, counted from 1. */
export interface RequirementFileProblem {
  readonly line: number;
  /** A Chinese sentence that begins with the line: 第 12 行：roles.plan.share.min 应为 0 到 1 之间的数 */
  readonly text: string;
}

/** Says of a requirement file everything that is wrong in it, in the order of its lines. */
export class RequirementFileError extends Error {
  readonly problems: readonly RequirementFileProblem[];

  constructor(problems: readonly RequirementFileProblem[]) {
    super(problems.map(({ text }) => text).join("\n"));
    this.name = "RequirementFileError";
    this.problems = problems;
  }
}

/**
 * Reads a requirement from the text of a JSON file: strict JSON, a byte order mark and any line ends are fine.
 * Throws nothing but a RequirementFileError, which names the line of every mistake.
 */
export function readRequirementFile(text: string): EnteredRequirement {
  const lines = new LineNumbers(text);
  const json = readJson(text, lines);
  const faults = [...json.faults];
  try {
    const entered = parseRequirement(json.root && toValue(json.root));
    if (faults.length === 0) return entered;
  } catch (error) {
    if (!(error instanceof RequirementError)) throw error;
    faults.push(...error.problems.flatMap((problem) => locate(json, problem, lines)));
  }
  faults.sort((a, b) => a.offset - b.offset);
  throw new RequirementFileError(
    faults.map((fault) => {
      const line = lines.at(fault.offset);
      return { line, text: `第 ${line} 行：${fault.text}` };
    }),
  );
}

/**
 * Where a wrong value stands. Where the text is broken, things may have come into the wrong place, so only
 * plain values on other lines are judged then, and nothing is said to be missing or not known.
 */
function locate(
  { root, faults, sound }: JsonText,
  { path, at, text }: RequirementProblem,
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
function nearest(root: Node, path: RequirementProblem["path"]): Node {
  for (let length = path.length - 1; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return root;
}
