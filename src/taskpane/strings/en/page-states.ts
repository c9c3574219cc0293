import type { Strings } from "../../strings";
import type { Partially } from "../with-fallback";
import { counted } from "./counted";

/** How each page behind the result is set. */
export const pageStates: Partially<Strings["pageStates"]> = {
  record: "to copy, print or keep as a document",
  byHeadings: (count) => `${counted(count, "part")} by headings`,
  byContent: (count) => `${counted(count, "part")} by content`,
  noSections: "none recognised",
  byHand: (count) => `${count} set by hand`,
  and: (first, second) => `${first}, ${second}`,
  alone: (count) => `${counted(count, "problem")} without a measure`,
  unclear: (count) => `${counted(count, "problem")} unclear`,
  allAnswered: "all have measures",
  noMeasures: "not item by item",
  off: (count) => `${count} off`,
  ignored: (count) => `${count} ignored`,
  allOn: "all on",
};
