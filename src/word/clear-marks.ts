import { formerHighlight, isMarkColor, isMarkTag, setHighlight } from "./blank-mark";
import { runWord } from "./run-word";
import { askTracking } from "./tracked-changes";
import { asUnfinished, toWordError } from "./word-error";

/** What became of the marks. */
export interface Cleared {
  readonly cleared: number;
  /** Left as they are, because what stood there before cannot be told. */
  readonly unclear: number;
  /** Cleared ones whose text was gone: deleted, or cut out of its mark and put elsewhere with its yellow. */
  readonly emptied: number;
  /** Emptied ones whose prompts Word would not take away. */
  readonly empty: number;
}

/**
 * Takes back every mark in the document, wherever its text stands by now, in four exchanges at most. Text that got
 * another colour since keeps it. Clearing that was broken off can be taken up again.
 *
 * @returns "tracked" when nothing was done, because Word records revisions and would keep each step as one
 * @throws WordError `partial` when a part may be cleared and the rest is not
 */
export function clearMarks(): Promise<Cleared | "tracked"> {
  return runWord(async (context) => {
    const { contentControls } = context.document;
    contentControls.load("items/tag,items/text,items/placeholderText,items/font/highlightColor");
    const tracked = askTracking(context.document);
    await context.sync();
    const marks = contentControls.items.filter(({ tag }) => isMarkTag(tag));
    if (marks.length > 0 && tracked()) return "tracked";

    const empty = marks.filter(({ text, placeholderText }) => text === "" || text === placeholderText);
    const filled = marks.filter((mark) => !empty.includes(mark));
    const searched = new Map(filled.filter(isMixed).map((mark) => [mark, searchCharacters(mark)]));
    if (searched.size > 0) await context.sync();

    const clear = filled.filter((mark) => restore(mark, searched.get(mark)));
    for (const mark of clear) mark.delete(true);
    try {
      await context.sync();
    } catch (thrown) {
      const error = toWordError(thrown);
      throw error.kind === "protected" ? error : asUnfinished(error);
    }
    const deleted = await deleteEmpty(context, empty);
    return {
      cleared: clear.length + (deleted ? empty.length : 0),
      unclear: filled.length - clear.length,
      emptied: deleted ? empty.length : 0,
      empty: deleted ? 0 : empty.length,
    };
  });
}

/** Text of a mark with more than these characters was grown by a person; it is not picked apart. */
const MOST_CHARACTERS = 60;

function isMixed(mark: Word.ContentControl): boolean {
  return mark.font.highlightColor === "";
}

/** Where a mark's text has several colours, each character is asked for its own. */
function searchCharacters(mark: Word.ContentControl): readonly Word.RangeCollection[] {
  const characters = new Set(mark.text);
  if (characters.size > MOST_CHARACTERS) return [];
  return [...characters].map((character) => {
    const found = mark.search(character === "^" ? "^^" : character, { matchCase: true });
    found.load("items/text,items/font/highlightColor");
    return found;
  });
}

/**
 * Gives a mark's text the highlight back that it had.
 *
 * @param found its characters, where it has several colours
 * @returns false where that cannot be done exactly; then nothing is changed
 */
function restore(mark: Word.ContentControl, found: readonly Word.RangeCollection[] | undefined): boolean {
  const former = formerHighlight(mark.tag);
  if (former === undefined) return false;
  if (!found) {
    if (isMarkColor(mark.font.highlightColor)) setHighlight(mark.font, former);
    return true;
  }
  const ranges = uniqueCharacters(mark.text, found);
  if (!ranges) return false;
  for (const { font } of ranges) if (isMarkColor(font.highlightColor)) setHighlight(font, former);
  return true;
}

/** The ranges of all characters, each once; undefined where Word's search did not see every one of them. */
function uniqueCharacters(
  text: string,
  found: readonly Word.RangeCollection[],
): readonly Word.Range[] | undefined {
  // A search may also give what is only alike, such as the other width; that is found by its own search.
  const ranges = [...new Set(text)].flatMap(
    (character, index) => found[index]?.items.filter((range) => range.text === character) ?? [],
  );
  return ranges.length === Array.from(text).length ? ranges : undefined;
}

/** On its own, because Word on the web may refuse it. */
async function deleteEmpty(
  context: Word.RequestContext,
  empty: readonly Word.ContentControl[],
): Promise<boolean> {
  if (empty.length === 0) return true;
  for (const mark of empty) mark.delete(false);
  try {
    await context.sync();
    return true;
  } catch (thrown) {
    const error = toWordError(thrown);
    if (error.kind === "session" || error.kind === "protected") throw asUnfinished(error);
    return false;
  }
}
