import type { Strings } from "../../strings";
import type { Partially } from "../with-fallback";
import { counted } from "./counted";

/** The strip that says how the document stands. */
export const strip: Partially<Strings["strip"]> = {
  label: "Status of the document",
  blanks: "Blanks",
  errors: "Must fix",
  warnings: "Suggestions",
  characters: (count) => (count === "1" ? "1 character" : `${count} characters`),
  recheck: "Check again",
  working: "Checking…",
  reading: "Reading the document…",
  empty: "Empty document",
  balance: (parts) => `Shares of the parts: ${parts}`,
  openBalance: "See the shares of the parts",
  open: (name, count, tab) => `${name} ${count}, open ${tab}`,
  finished: (blanks, errors, warnings) =>
    `Check finished: ${counted(blanks, "blank")}, ${errors} to fix, ${counted(warnings, "suggestion")}.`,
};
