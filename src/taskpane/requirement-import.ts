import { readRequirementFile, RequirementFileError } from "../files/read-requirement-file";
import type { EnteredRequirement } from "../report/requirement";
import { strings } from "./strings";

/** What can be said of a text that is to become the requirement. */
export type JudgedImport =
  | { readonly kind: "nothing" }
  | { readonly kind: "right"; readonly entered: EnteredRequirement }
  /** How many mistakes there are, and the first of them in sentences that name their lines. */
  | { readonly kind: "wrong"; readonly count: number; readonly shown: readonly string[] };

/** Bytes; a requirement with everything in it has about two thousand. */
export const LARGEST_IMPORT = 200_000;

/** Mistakes that are listed one by one. */
const LISTED = 20;

/** Judges what was pasted, or what stands in a chosen file. */
export function judgeImport(text: string): JudgedImport {
  if (text.trim() === "") return { kind: "nothing" };
  try {
    return { kind: "right", entered: readRequirementFile(text, strings.files) };
  } catch (error) {
    if (!(error instanceof RequirementFileError)) throw error;
    const { problems } = error;
    const listed = problems.slice(0, LISTED).map((problem) => problem.text);
    const rest = problems.length - listed.length;
    return {
      kind: "wrong",
      count: problems.length,
      shown: rest > 0 ? [...listed, strings.requirement.moreWrong(rest)] : listed,
    };
  }
}
