import type { Strings } from "../../strings";
import type { Partially } from "../with-fallback";
import { counted } from "./counted";

/** What the pane says after a step. */
export const notice: Partially<Strings["notice"]> = {
  dismiss: "Dismiss",
  selected: (text) => `“${text}” is selected in the document.`,
  onlyParagraph: "The exact place couldn’t be found; its paragraph is selected.",
  changedJump:
    "The document has changed since the check, and the text there is a different one now. Checking again.",
  changedEdit:
    "The document has changed since the check, so nothing was changed. Checking again; then please try once more.",
  unreachable:
    "The exact place couldn’t be found, so nothing was changed. Select Go to, and make the change in the document yourself.",
  filled: (count) => `${counted(count, "place")} filled in.`,
  fixed: (count) => (count === 1 ? "Fixed." : `${count} places fixed.`),
  inserted: "Inserted at the cursor.",
  skeletonInserted: (lines) => `Skeleton inserted: ${counted(lines, "paragraph")}.`,
  nothingToFollow: "Nothing near the cursor could be followed, so it was formatted by GB/T 9704.",
  insertedAsRevision: "Changes are being tracked, so what was inserted is marked as a revision.",
  documentOpened:
    "Word was asked to open the new document. If you don’t see it, save it as a file and open that.",
  documentNotOpened: "Word could not open a new document. Save it as a file, then open that in Word.",
  saveDocument: "Save as a file",
  documentSaved: (name) =>
    `“${name}.docx” was handed to the browser’s downloads. If you don’t see it, use Insert at the cursor.`,
  webUndo: "Word on the web may not be able to undo this step; if you don’t want it, delete the text.",
  partInserted: (name, lines) => `“${name}” inserted: ${counted(lines, "paragraph")}.`,
  numbersFollow: "The parts after it need new numbers; the check can renumber them all at once.",
  plainInTable: "The cursor is in a table, so only the text was inserted, without formatting.",
  plainRefused: "Word doesn’t accept formatting here, so only the text was inserted.",
  continued: (marker) => `Continued with “${marker}”.`,
  nothingToContinue:
    "No item such as “一是” or “第一” was found before the cursor. Put the cursor after the last item and try again.",
  copied: "The result is copied.",
  recordCopied: "The record is copied.",
  notCopied: "The browser doesn’t allow copying. Select the text in the box below and copy it yourself.",
  toBlanks: "Fill in the blanks",
  walked: (number, total, title, message) => `${number} / ${total} · ${title}: ${message}`,
  toFinding: "Show it",
  storedNot: "This choice couldn’t be saved with the document:",
  undo: "Undo",
  undone: "Undone.",
  ignored: (title) => `This place is ignored (${title}). It is listed again when its text changes.`,
  ignoredForGood: (title) => `“${title}” is ignored, and not listed again in this document.`,
  restored: (count) =>
    count === 1
      ? "Restored; the check lists this place again."
      : `${count} places restored; the check lists them again.`,
  staleCleared: (count) => `${counted(count, "entry", "entries")} cleared.`,
  severityChanged: (title, severity) => `“${title}” is now “${severity}”, in all documents on this computer.`,
  switchedOff: (title) => `The check “${title}” is off, in all documents on this computer.`,
  defaultsRestored: "All checks are back to their defaults.",
};
