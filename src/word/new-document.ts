import { runWord } from "./run-word";
import { toWordError } from "./word-error";

/** Bytes that become characters at a time: more arguments than this some engines do not take. */
const CHUNK = 8192;

/**
 * Opens a new document in a window of its own, beside the open one. On the web Word asks the user first, and
 * tells nobody what the answer was.
 *
 * @param docx the bytes of a .docx file
 * @throws WordError where Word cannot or will not
 */
export async function openNewDocument(docx: Uint8Array): Promise<void> {
  if (!canCreate()) throw toWordError({ code: "ApiNotFound" });
  await runWord(async (context) => {
    context.application.createDocument(base64(docx)).open();
    await context.sync();
  });
}

/** Word for Android, and a copy of office.js that is older than the host, have no such member. */
function canCreate(): boolean {
  return (
    Office.context.requirements.isSetSupported("WordApi", "1.3") &&
    typeof (Word as { Application?: unknown }).Application === "function" &&
    "createDocument" in Word.Application.prototype
  );
}

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}
