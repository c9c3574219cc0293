import type { Extent, Paragraph } from "../report/paragraph";
import { placeSelection } from "./place-selection";
import { runWord } from "./run-word";

/** What is selected, among all paragraphs of the body. */
export interface SelectedParagraphs {
  readonly kind: "selected";
  readonly paragraphs: readonly Paragraph[];
  readonly extent: Extent;
  /** Selected paragraphs that Word numbers by itself. */
  readonly numbered: number;
}

/** Nothing is selected; or something in a table; or outside of the body: a header, a note, a text box. */
export type NotSelected = { readonly kind: "nothing" | "table" | "outside" };

/**
 * Reads the selected paragraphs and those around them, in one exchange with Word. To be called when the user presses
 * a button, never when the selection moves: Word's undo suffers from asking for the selection at every move.
 *
 * @throws WordError
 */
export function readSelection(): Promise<SelectedParagraphs | NotSelected> {
  return runWord(async (context) => {
    const { body } = context.document;
    const all = body.paragraphs;
    const selection = context.document.getSelection();
    // Paths that the exchange follows; nothing of them is read before it.
    /* eslint-disable office-addins/call-sync-before-read, office-addins/load-object-before-read */
    const chosen = selection.paragraphs;
    const first = chosen.getFirst();
    const last = chosen.getLast();
    const upToStart = first.getRange("Start").expandTo(selection.getRange("Start"));
    const upToEnd = last.getRange("Start").expandTo(selection.getRange("End"));
    const counted = body.getRange("Start").expandTo(first.getRange("Whole")).paragraphs;
    /* eslint-enable office-addins/call-sync-before-read, office-addins/load-object-before-read */
    all.load("items/text,items/tableNestingLevel,items/isListItem");
    chosen.load("items/text,items/tableNestingLevel");
    // eslint-disable-next-line office-addins/no-navigational-load -- isEmpty is a boolean
    selection.load("isEmpty");
    upToStart.load("text");
    upToEnd.load("text");
    counted.load("items/tableNestingLevel");
    await context.sync();

    if (selection.isEmpty) return { kind: "nothing" };
    if (chosen.items.some(({ tableNestingLevel }) => tableNestingLevel > 0)) return { kind: "table" };
    const texts = all.items.map(({ text }) => text);
    const selected = chosen.items.map(({ text }) => text);
    const index = placeSelection(texts, selected, counted.items.length - 1);
    if (index === undefined) return { kind: "outside" };

    const start = Math.min(upToStart.text.length, selected[0]?.length ?? 0);
    // A selection up to the beginning of a paragraph leaves that one out.
    const spare = selected.length > 1 && upToEnd.text === "" ? 1 : 0;
    const count = selected.length - spare;
    const lastText = selected[count - 1] ?? "";
    const end = spare > 0 ? lastText.length : Math.min(upToEnd.text.length, lastText.length);
    return {
      kind: "selected",
      paragraphs: all.items.map(({ text, tableNestingLevel }) =>
        tableNestingLevel > 0 ? { text, inTable: true } : { text },
      ),
      extent: {
        from: { paragraph: index, offset: start },
        to: { paragraph: index + count - 1, offset: end },
      },
      numbered: all.items.slice(index, index + count).filter(({ isListItem }) => isListItem).length,
    };
  });
}
