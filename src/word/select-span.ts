import type { Paragraph, Span } from "../report/paragraph";
import { findParagraph, reachOf } from "./locate";
import { runWord } from "./run-word";
import { Searches } from "./searches";

/** What happened: the exact text is selected; only its paragraph; or nothing, because the document changed. */
export type Selected = "exact" | "paragraph" | "changed";

/**
 * Selects a place in Word and scrolls to it.
 *
 * @param checked the paragraphs that the span points into
 * @throws WordError
 */
export function selectSpan(checked: readonly Paragraph[], at: Span): Promise<Selected> {
  return runWord(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/text");
    await context.sync();
    const index = findParagraph(
      checked.map(({ text }) => text),
      paragraphs.items.map(({ text }) => text),
      at.paragraph,
    );
    const paragraph = index === undefined ? undefined : paragraphs.items[index];
    if (index === undefined || !paragraph) return "changed";

    const reach = reachOf(paragraph.text, at);
    const searches = new Searches(paragraphs.items);
    searches.queue(index, reach);
    await context.sync();

    const range = searches.range(index, reach);
    (range ?? paragraph.getRange("Content")).select("Select");
    await context.sync();
    return range ? "exact" : "paragraph";
  });
}
