import { checkReport, type CheckOptions } from "../checks/check-report";
import { readRequirementFile, RequirementFileError } from "../files/read-requirement-file";
import type { EnteredRequirement } from "../report/requirement";
import { parseArguments } from "./arguments";
import type { CheckArguments, NewArguments } from "./arguments";
import { readInputDocument, readInputText } from "./input-document";
import { InputError, toInputError } from "./input-error";
import type { Io } from "./io";
import { toFileResult } from "./json-format";
import type { FileResult } from "./json-format";
import { newReport } from "./new-report";
import { formatFile } from "./text-format";

const CLEAN = 0;
const ERRORS_FOUND = 1;
const UNREADABLE = 2;

/**
 * Runs the program with the arguments that follow its name and gives its exit code: 0 where nothing must be
 * changed or a file was written, 1 where something must, 2 where a file or the command line itself could not be
 * read, or a file not be written.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const asked = parseArguments(argv);
  if (asked.kind === "check") return check(asked.files, asked.options, io);
  if (asked.kind === "new") return create(asked.options, io);
  (asked.kind === "help" ? io.stdout : io.stderr).write(asked.text);
  return asked.kind === "help" ? CLEAN : UNREADABLE;
}

async function create(options: NewArguments, io: Io): Promise<number> {
  try {
    await newReport(options, io);
    return CLEAN;
  } catch (error) {
    io.stderr.write(`${toInputError(error).message.trimEnd()}\n`);
    return UNREADABLE;
  }
}

async function check(files: readonly string[], asked: CheckArguments, io: Io): Promise<number> {
  let options: CheckOptions;
  try {
    options = {
      ...(asked.genre !== undefined && { genre: asked.genre }),
      ...(asked.requirement !== undefined && { requirement: await readRequirement(asked.requirement, io) }),
    };
  } catch (error) {
    io.stderr.write(`${asked.requirement ?? ""}：${toInputError(error).message}\n`);
    return UNREADABLE;
  }

  const results: FileResult[] = [];
  let exitCode = CLEAN;
  for (const file of files) {
    try {
      const document = readInputDocument(file, await io.readFile(file));
      const checked = checkReport(document.paragraphs, options);
      if (asked.format === "json") results.push(toFileResult(file, document, checked));
      else io.stdout.write(`${file === files[0] ? "" : "\n"}${formatFile(file, checked)}`);
      if (checked.shown.some(({ severity }) => severity === "error")) {
        exitCode = Math.max(exitCode, ERRORS_FOUND);
      }
    } catch (error) {
      io.stderr.write(`${file}：${toInputError(error).message}\n`);
      exitCode = UNREADABLE;
    }
  }
  if (asked.format === "json") io.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  return exitCode;
}

async function readRequirement(file: string, io: Io): Promise<EnteredRequirement> {
  const text = readInputText(await io.readFile(file));
  try {
    return readRequirementFile(text);
  } catch (error) {
    if (!(error instanceof RequirementFileError)) throw error;
    const wrong = error.problems.map((problem) => `\n  ${problem.text}`);
    throw new InputError(`通知要求有误：${wrong.join("")}`, error);
  }
}
