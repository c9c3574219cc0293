import { runWord } from "./run-word";
import { toWordError } from "./word-error";

/** How many paragraphs' texts tell where the cursor is. */
export const TEXTS_AT_CURSOR = 5;

/** What decides how something is inserted at the cursor. */
export interface CursorPlace {
  /** Inside a table only text is inserted: a package of paragraphs would break the cell. */
  readonly inTable: boolean;
  /** The cursor's paragraph holds nothing: what is inserted goes before it, and no gap stays above. */
  readonly emptyParagraph: boolean;
  /**
   * The texts of the paragraphs down to the cursor's, which comes last: TEXTS_AT_CURSOR of them, fewer where the
   * document begins, none where Word would not say.
   */
  readonly texts: readonly string[];
}

/**
 * Reads where the cursor is, in one exchange with Word. To be called when the user turns to the pane, never
 * when the selection moves: Word's undo suffers from asking for the selection at every move.
 *
 * @throws WordError
 */
export async function readCursorPlace(): Promise<CursorPlace> {
  try {
    return await readPlace(TEXTS_AT_CURSOR - 1);
  } catch (thrown) {
    // A Word that will not look beyond the first paragraph still tells of the cursor's own.
    if (toWordError(thrown).kind === "session") throw thrown;
    return { ...(await readPlace(0)), texts: [] };
  }
}

function readPlace(above: number): Promise<CursorPlace> {
  return runWord(async (context) => {
    const paragraph = context.document.getSelection().paragraphs.getLast();
    // eslint-disable-next-line office-addins/no-navigational-load -- tableNestingLevel is a number
    paragraph.load("text,tableNestingLevel");
    const before = queueAbove(paragraph, above);
    await context.sync();
    const { text, tableNestingLevel } = paragraph;
    return { inTable: tableNestingLevel > 0, emptyParagraph: text === "", texts: [...textsOf(before), text] };
  });
}

/** How many paragraphs above the cursor are read: the items of an enumeration may have text between them. */
const PARAGRAPHS_ABOVE = 20;

/**
 * Reads what stands before the cursor: its paragraph up to it, and some paragraphs above, because an enumeration
 * may have one item a paragraph.
 *
 * @returns them joined by line feeds
 * @throws WordError
 */
export async function readTextBeforeCursor(): Promise<string> {
  try {
    return await readBefore(PARAGRAPHS_ABOVE);
  } catch (thrown) {
    // A Word that will not look beyond the first paragraph still tells of the cursor's own.
    if (toWordError(thrown).kind === "session") throw thrown;
    return readBefore(0);
  }
}

function readBefore(above: number): Promise<string> {
  return runWord(async (context) => {
    const cursor = context.document.getSelection().getRange("Start");
    const paragraph = cursor.paragraphs.getFirst();
    const before = paragraph.getRange("Start").expandTo(cursor);
    before.load("text");
    const previous = queueAbove(paragraph, above);
    await context.sync();
    return [...textsOf(previous), before.text].join("\n");
  });
}

/** Queues the reading of the paragraphs above one; the nearest comes first. */
function queueAbove(paragraph: Word.Paragraph, count: number): Word.Paragraph[] {
  const above: Word.Paragraph[] = [];
  for (let previous = paragraph; above.length < count; above.push(previous)) {
    previous = previous.getPreviousOrNullObject();
    previous.load("text");
  }
  return above;
}

/** The texts of those that are there, in the order of the document. */
function textsOf(above: readonly Word.Paragraph[]): string[] {
  return above.flatMap((one) => (one.isNullObject ? [] : [one.text])).reverse();
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
