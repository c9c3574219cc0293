import type { SamplePackages } from "../docx/like-document";
import type { LineStyle } from "../library/styled-line";
import type { Paragraph } from "../report/paragraph";
import type { LineSamples } from "./line-samples";
import { runWord } from "./run-word";
import { toWordError } from "./word-error";

/**
 * Reads how paragraphs near the cursor are formatted, in one exchange with Word: the object model does not tell
 * of East Asian fonts, exact line spacing and indents in characters, so whole packages are asked for.
 *
 * @param cursor the index of the cursor's paragraph in `paragraphs`
 * @returns what was found; a paragraph that has changed since it was read is left out
 * @throws WordError when the connection is lost
 */
export async function readSamples(
  paragraphs: readonly Paragraph[],
  cursor: number,
  samples: LineSamples,
): Promise<SamplePackages> {
  try {
    return await runWord(async (context) => {
      const walk = new Walk(context.document.getSelection().paragraphs.getLast());
      const asked = Object.entries(samples).map(([style, index]) => {
        const paragraph = walk.to(index - cursor);
        paragraph.load("text");
        return { style: style as LineStyle, index, paragraph, ooxml: paragraph.getOoxml() };
      });
      await context.sync();
      const same = asked.filter(({ index, paragraph }) => paragraph.text === paragraphs[index]?.text);
      return Object.fromEntries(same.map(({ style, ooxml }) => [style, ooxml.value]));
    });
  } catch (thrown) {
    const error = toWordError(thrown);
    if (error.kind === "session") throw error;
    return {};
  }
}

/** Goes from the cursor's paragraph step by step: Word gives none by its index. */
class Walk {
  private readonly before: Word.Paragraph[];
  private readonly after: Word.Paragraph[];

  constructor(start: Word.Paragraph) {
    this.before = [start];
    this.after = [start];
  }

  to(distance: number): Word.Paragraph {
    const way = distance < 0 ? this.before : this.after;
    for (;;) {
      const reached = way[Math.abs(distance)];
      if (reached) return reached;
      const last = way[way.length - 1] as Word.Paragraph;
      way.push(distance < 0 ? last.getPrevious() : last.getNext());
    }
  }
}
