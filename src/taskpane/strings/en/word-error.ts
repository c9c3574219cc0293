import type { WordTrouble } from "../../../word/word-error";
import type { Strings } from "../../strings";
import type { Partially } from "../with-fallback";

/** What Word refuses. */
export const wordError: Partially<Strings["wordError"]> = {
  text: ({ trouble, code, partial }) => SENTENCES[trouble](code) + partlyDone(partial),
};

function partlyDone(partial: boolean | "resumable"): string {
  if (partial === "resumable") return UNFINISHED;
  return partial ? PARTLY_DONE : "";
}

const UNFINISHED = " It may be done in part: do it again, and the rest follows.";

const PARTLY_DONE =
  " A part of the change may have been made: look at the document, and press Ctrl+Z if it is wrong.";

const SENTENCES: Readonly<Record<WordTrouble, (code: string) => string>> = {
  protected: () =>
    "The document is protected or was opened read-only, so it can’t be changed. Select Stop Protection on the Review tab or Enable Editing, or save a copy and try there.",
  disconnected: () =>
    "The connection to Word was lost. Save the document, then reload the pane; if that doesn’t help, close the document and open it again.",
  silent: () =>
    "Word hasn’t answered for a long time. See whether a dialog box is open in Word. The last step may still take effect, so look at the document before you try again.",
  gone: () => "The place is no longer there, and nothing was changed. Check again, then try once more.",
  dialog: () => "A dialog box is open in Word, so the document can’t be changed. Close it and try again.",
  busy: () => "Word is busy. Wait a few seconds and try again.",
  size: () =>
    "That is too much for Word at once. Select less and try again; split a very long document to check it.",
  unsupported: () => "This version of Word can’t do that. Use Word 2021 or later, or Word on the web.",
  place: () => "Word doesn’t accept this change here. Put the cursor into the body and try again.",
  unsaved: () =>
    "The choice couldn’t be saved in the document; it holds as long as the pane is open. Save the document and try again.",
  unexplained: () =>
    "Word couldn’t do this and gave no reason. Save the document and try again in a while; if that doesn’t help, open the pane again.",
  own: (code) =>
    `Something went wrong in the add-in (${code}); your document isn’t affected. Open the pane again; if that doesn’t help, tell your administrator.`,
  unknown: (code) =>
    `Word reported an error that isn’t known here (${code}). Your document is still there: save it, then try again.`,
};
