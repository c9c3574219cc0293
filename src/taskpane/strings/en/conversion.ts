import type { Strings } from "../../strings";
import type { Partially } from "../with-fallback";
import { counted } from "./counted";

/** Giving selected text markers, other markers, or none. */
export const conversion: Partially<Strings["conversion"]> = {
  open: "Change the selected text…",
  hint: "Gives the selected paragraphs markers such as “一是、二是”, others, or none. You see a preview first.",
  title: "Change the selected text",
  division: "Items",
  divisions: {
    marked: (marker, items) => `Those with “${marker}” (${items})`,
    paragraphs: (items) => `A paragraph each (${items})`,
    semicolons: (items) => `Up to each semicolon (${items})`,
    sentences: (items) => `A sentence each (${items})`,
  },
  target: "Markers",
  none: "No markers",
  preview: "After the change",
  lead: "Correct the number in the lead-in sentence too",
  unselected: (items) => `${counted(items, "item")} of this list not selected: not changed.`,
  numbered: (paragraphs) =>
    `${counted(paragraphs, "selected paragraph")} numbered by Word: with markers there would be two numbers.`,
  tooMany: (family, most, items) =>
    `“${family}” has ${most} markers, and there are ${items} items. Choose others, such as “一是 二是 三是”.`,
  same: "The text has these markers already.",
  mixed: (family) => `The selection holds another list with “${family}”. Choose other markers.`,
  apply: (places) => `Change ${counted(places, "place")}`,
  cancel: "Cancel",
  done: (places) => `Changed ${counted(places, "place")}. Press Ctrl+Z in the document to undo.`,
  nothing: "Nothing is selected. Select some paragraphs in the document, then press the button again.",
  table: "The selection is in a table, where this cannot be done. Select paragraphs outside of it.",
  outside: "The selection is in a header, a note or a text box. Select paragraphs of the main text.",
  tooLong: (paragraphs, most) => `${paragraphs} paragraphs are selected. Select ${most} at most.`,
  single:
    "The selection cannot be split. Select two paragraphs, or one with several sentences or semicolons.",
  changed: "The document has changed meanwhile; nothing was done. Select the text again.",
};
