import { runWord } from "./run-word";

/** What decides how something is inserted at the cursor. */
export interface CursorPlace {
  /** Inside a table only text is inserted: a package of paragraphs would break the cell. */
  readonly inTable: boolean;
  /** The cursor's paragraph holds nothing: what is inserted goes before it, and no gap stays above. */
  readonly emptyParagraph: boolean;
}

/**
 * Reads where the cursor is, in one exchange with Word. To be called when the user turns to the pane, never
 * when the selection moves: Word's undo suffers from asking for the selection at every move.
 *
 * @throws WordError
 */
export function readCursorPlace(): Promise<CursorPlace> {
  return runWord(async (context) => {
    const paragraph = context.document.getSelection().paragraphs.getLast();
    // eslint-disable-next-line office-addins/no-navigational-load -- tableNestingLevel is a number
    paragraph.load("text,tableNestingLevel");
    await context.sync();
    return { inTable: paragraph.tableNestingLevel > 0, emptyParagraph: paragraph.text === "" };
  });
}

/**
 * Reads what stands before the cursor: its paragraph up to it, and the paragraph above, because an
 * enumeration may have one item a paragraph.
 *
 * @returns both joined by a line feed
 * @throws WordError
 */
export function readTextBeforeCursor(): Promise<string> {
  return runWord(async (context) => {
    const cursor = context.document.getSelection().getRange("Start");
    const paragraph = cursor.paragraphs.getFirst();
    const before = paragraph.getRange("Start").expandTo(cursor);
    const above = paragraph.getPreviousOrNullObject();
    before.load("text");
    above.load("text");
    await context.sync();
    return above.isNullObject ? before.text : `${above.text}\n${before.text}`;
  });
}

/** The paragraph that the cursor is in, and how far into its text the cursor is. */
export interface CursorParagraph {
  readonly text: string;
  readonly offset: number;
}

/**
 * Reads the paragraph at the cursor, or at the start of the selection, in one exchange with Word. Which one of
 * the document it is Word does not say.
 *
 * @throws WordError
 */
export function readCursorParagraph(): Promise<CursorParagraph> {
  return runWord(async (context) => {
    const cursor = context.document.getSelection().getRange("Start");
    const paragraph = cursor.paragraphs.getFirst();
    const before = paragraph.getRange("Start").expandTo(cursor);
    paragraph.load("text");
    before.load("text");
    await context.sync();
    const { text } = paragraph;
    return { text, offset: Math.min(before.text.length, text.length) };
  });
}
