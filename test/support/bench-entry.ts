import { checkReport } from "../../src/checks/check-report";
import { SAMPLE_REPORT } from "../../src/playground/sample-report";
import { readLabelled } from "../labelled/read-labelled";

/** The playground's sample report: short sections, full of faults. */
export const sample = SAMPLE_REPORT.map((line) => line.text).join("\n");

/** The text of a labelled document, without its marks. */
export function textOf(name: string, labelled: string): string {
  return readLabelled(name, labelled)
    .paragraphs.map(({ text }) => text)
    .join("\n");
}

/** What happens to a document between reading and findings. @returns the number of findings */
export function check(text: string): number {
  return checkReport(text.split("\n").map((line) => ({ text: line }))).shown.length;
}
