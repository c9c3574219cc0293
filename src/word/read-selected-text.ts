import { runWord } from "./run-word";

/**
 * Reads the text that is selected, in one exchange with Word: its paragraphs, each cut to what is selected,
 * joined by line feeds. Empty where nothing is.
 *
 * @throws WordError
 */
export function readSelectedText(): Promise<string> {
  return runWord(async (context) => {
    const selection = context.document.getSelection();
    selection.load("text");
    await context.sync();
    return selection.text;
  });
}
