import type { Typesetting } from "../docx/flat-opc";
import type { Report } from "../report/report";
import { lineSamples } from "../word/line-samples";
import { readSamples } from "../word/read-samples";

/** How inserted lines may be typeset: by GB/T 9704, or like the open document. */
export const TYPESETTINGS = ["gb", "document"] as const;
export type TypesettingChoice = (typeof TYPESETTINGS)[number];

/**
 * Reads how the document looks around the cursor, in one exchange with Word.
 *
 * @param cursor the index of the cursor's paragraph; undefined where it is not known
 * @returns undefined where nothing is there to be followed
 * @throws WordError
 */
export async function typesettingAt(
  report: Report | undefined,
  cursor: number | undefined,
): Promise<Typesetting | undefined> {
  if (!report || cursor === undefined) return undefined;
  const samples = lineSamples(report, cursor);
  if (Object.keys(samples).length === 0) return undefined;
  const packages = await readSamples(report.paragraphs, cursor, samples);
  const { typesetLike } = await import("../docx/like-document");
  return typesetLike(packages);
}
