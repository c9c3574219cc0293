import { languageFor } from "../word/language";
import { noticeAddress, type Notice } from "./notice-sentences";

/** The longest that a command waits for its notice to be closed; Word itself gives a command up after five minutes. */
const LONGEST_MS = 60_000;

/** In per cent of the screen; Word makes it 250 pixels high at least. */
const SIZE = { width: 30, height: 30 };

/**
 * Shows a sentence in a dialog, for a command has no other way to speak, and waits until it is closed: Word may
 * close the dialog with the command. Where Word shows no dialog, one that is open already included, nothing happens.
 */
export function showNotice(about: Notice): Promise<void> {
  return new Promise((resolve) => {
    // Some builds of Word tell nothing of a dialog that was closed with Esc.
    setTimeout(resolve, LONGEST_MS);
    const language = languageFor(Office.context.displayLanguage);
    const url = new URL(noticeAddress(about, language), location.href).href;
    // In Word on the web a frame over the document: a window of its own would be stopped as a pop-up.
    const options = { ...SIZE, displayInIframe: true, promptBeforeOpen: false };
    Office.context.ui.displayDialogAsync(url, options, ({ status, value: dialog }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) {
        resolve();
        return;
      }
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        dialog.close();
        resolve();
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
    });
  });
}
