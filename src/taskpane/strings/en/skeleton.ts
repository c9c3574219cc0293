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
  insertSection: "Insert this part only, with the next number",
  insertHeadings: "Insert the headings only",
  preview: "Preview the text to insert",
  amount: (parts, lines, blanks) =>
    [counted(parts, "part"), counted(lines, "paragraph"), counted(blanks, "blank")].join(", "),
  nothingChosen: "Select at least one part.",
  typesetting: "Formatting",
  typesettings: { gb: "GB/T 9704", document: "Like this document" },
  typesettingHints: {
    gb: "Formatted by GB/T 9704; what is already in the document stays as it is.",
    document: "Formatted like the headings and text near the cursor; what is already there stays as it is.",
  },
  newDocument: "New document",
  newDocumentHint: "A document of its own: A4, formatted by GB/T 9704, with page numbers",
  own: (name) => `${name} (mine)`,
  organisation: (name, library) => `${name} (${library})`,
  organisationLibrary: "organisation",
  targetShares: "Target shares",
  targetBar: (parts) => `Target shares: ${parts}`,
};
