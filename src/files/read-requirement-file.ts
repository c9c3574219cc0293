import { parseRequirement, RequirementError } from "../report/parse-requirement";
import type { EnteredRequirement } from "../report/requirement";
import type { ValueProblem } from "../report/value-reader";
import type { ValueMessages } from "../report/value-messages";
import { FILE_MESSAGES, type FileMessages } from "./file-messages";
import { readJsonAs, type FileProblem } from "./read-json-as";

/** Says of a requirement file everything that is wrong in it, in the order of its lines. */
export class RequirementFileError extends Error {
  readonly problems: readonly FileProblem[];

  constructor(problems: readonly FileProblem[]) {
    super(problems.map(({ text }) => text).join("\n"));
    this.name = "RequirementFileError";
    this.problems = problems;
  }
}

/**
 * Reads a requirement from the text of a JSON file: strict JSON, a byte order mark and any line ends are fine.
 * Throws nothing but a RequirementFileError, which names the line of every mistake.
 */
export function readRequirementFile(
  text: string,
  messages: FileMessages = FILE_MESSAGES,
): EnteredRequirement {
  const { value, problems } = readJsonAs(text, "requirement", parse, messages);
  if (problems.length > 0) throw new RequirementFileError(problems);
  return value;
}

function parse(
  value: unknown,
  messages: ValueMessages,
): { value: EnteredRequirement; problems: readonly ValueProblem[] } {
  try {
    return { value: parseRequirement(value, messages), problems: [] };
  } catch (error) {
    if (!(error instanceof RequirementError)) throw error;
    return { value: {}, problems: error.problems };
  }
}
