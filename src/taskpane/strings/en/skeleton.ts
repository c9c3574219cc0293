import type { Strings } from "../../strings";
import type { Partially } from "../with-fallback";
import { counted } from "./counted";

/** The skeleton tab. */
export const skeleton: Partially<Strings["skeleton"]> = {
  choose: "Kind of report",
  parts: "Parts to write",
  allParts: "Select all",
  requiredOnly: "Required only",
  optional: "optional",
  target: (share) => `about ${share}`,
  headings: "Subheadings",
  insert: "Insert at the cursor",
  inserting: "Inserting…",
  partMenu: (name) => `Insert “${name}” alone`,
  insertPart: "Insert this part only",
  insertHeadings: "Insert the headings only",
  partNumber: "Numbered to follow what stands before the cursor",
  preview: "Preview the text to insert",
  amount: (parts, lines, blanks) =>
    [counted(parts, "part"), counted(lines, "paragraph"), counted(blanks, "blank")].join(", "),
  nothingChosen: "Select at least one part.",
  typesetting: "Formatted by GB/T 9704; what is already in the document stays as it is.",
  targetShares: "Target shares",
  targetBar: (parts) => `Target shares: ${parts}`,
};
