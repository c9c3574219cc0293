import type { Strings } from "../../strings";
import type { Partially } from "../with-fallback";
import { counted } from "./counted";

/** So many paragraphs are named; of more it is only said that there are more. */
const NAMED = 8;

/** The record of the check, and the result as text. */
export const record: Partially<Strings["record"]> = {
  title: "Record of the check before handing in",
  document: "Document",
  unsaved: "a document never saved",
  reportTitle: "Title",
  time: "Time of the check",
  verdict: "Conclusion",
  requirement: "Requirements of the notice",
  found: "Result",
  silenced: "Not counted",
  fact: (name, value) => `${name}: ${value}`,
  amount: (share, characters) =>
    `${share} (${characters} ${characters === "1" ? "character" : "characters"})`,
  counted: (what, count) => `${what}: ${count}`,
  places: (what, count, paragraphs) => {
    const named = paragraphs.slice(0, NAMED).join(", ") + (paragraphs.length > NAMED ? " and more" : "");
    return `${what}: ${count} (${paragraphs.length === 1 ? "paragraph" : "paragraphs"} ${named})`;
  },
  list: (things) => `: ${things}`,
  copy: "Copy the text",
  open: "Open as a new document",
  print: "Print",
  cannotPrint:
    "Word doesn’t let the pane print. Select “Open as a new document”, then print that document in Word.",
  ignored: (count) => `${counted(count, "place")} ignored`,
  off: (count, titles) => `${counted(count, "check")} off: ${titles}`,
  changed: (count, checks) => `${counted(count, "check")} with a changed level: ${checks}`,
  severity: (title, severity) => `${title} (${severity})`,
};
