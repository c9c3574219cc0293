import type { Strings } from "../../strings";
import type { Partially } from "../with-fallback";

/** The builder of enumerations. */
export const enumeration: Partially<Strings["enumeration"]> = {
  family: "Markers",
  count: "Number of items",
  fewer: "One item fewer",
  more: "One item more",
  layout: "Layout",
  inline: "In one paragraph",
  lines: "A paragraph each",
  pattern: "How each item is written",
  usualPattern: "The usual way",
  lead: "Lead-in sentence",
  noLead: "None",
  ownLead: "Write your own…",
  ownLeadText: "Your lead-in sentence",
  ownLeadHint: "Such as 重点抓好三项工作",
  preview: "Preview",
  insert: "Insert the list",
  continue: "Continue the list",
  continueHint: "Finds the last item before the cursor and inserts the beginning of the next one.",
};
