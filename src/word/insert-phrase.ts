import { runWord } from "./run-word";

/**
 * Inserts text at the cursor in the font that stands there, in place of what is selected, and puts the cursor
 * behind it. A line feed begins a new paragraph. One exchange with Word.
 *
 * @throws WordError
 */
export function insertPhrase(text: string): Promise<void> {
  return runWord(async (context) => {
    context.document.getSelection().insertText(text, "Replace").select("End");
    await context.sync();
  });
}
