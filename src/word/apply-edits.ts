import type { Edit } from "../checks/check";
import type { Paragraph } from "../report/paragraph";
import { planEdits, type PlannedEdit } from "./plan-edits";
import { runWord } from "./run-word";
import { Searches } from "./searches";
import { asPartial, toWordError } from "./word-error";

/** What happened: all edits are made; or none, because the document changed or a place cannot be reached. */
export type Applied = "applied" | "changed" | "unreachable";

/**
 * Makes a set of edits in Word in three exchanges at most, however many they are. Every place is found and
 * compared with the checked text before anything is touched, and all changes go in one exchange.
 *
 * @param checked the paragraphs that the edits point into
 * @throws WordError `partial` when Word failed while it was writing: it cannot take back what it has done
 */
export function applyEdits(checked: readonly Paragraph[], edits: readonly Edit[]): Promise<Applied> {
  return runWord(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/text");
    await context.sync();
    const plan = planEdits(
      checked.map(({ text }) => text),
      paragraphs.items.map(({ text }) => text),
      edits,
    );
    if (plan.kind !== "ready") return plan.kind;

    const searches = new Searches(paragraphs.items);
    for (const edit of plan.edits) queueSearch(searches, edit);
    await context.sync();

    const writes = plan.edits.map((edit) => writeOf(edit, searches, paragraphs.items));
    if (writes.some((write) => write === undefined)) return "unreachable";
    for (const write of writes) write?.();
    try {
      await context.sync();
    } catch (thrown) {
      const error = toWordError(thrown);
      throw edits.length > 1 && error.kind !== "protected" ? asPartial(error) : error;
    }
    return "applied";
  });
}

function queueSearch(searches: Searches, edit: PlannedEdit): void {
  if (edit.kind === "replace") searches.queue(edit.paragraph, edit.reach);
  if (edit.kind === "insert" && edit.anchor.kind === "needle") {
    searches.queueNeedle(edit.paragraph, edit.anchor.needle);
  }
}

/** The call that makes an edit, not yet made; undefined when Word does not see the place. */
function writeOf(
  edit: PlannedEdit,
  searches: Searches,
  paragraphs: readonly Word.Paragraph[],
): (() => void) | undefined {
  const paragraph = paragraphs[edit.paragraph];
  if (!paragraph) return undefined;
  if (edit.kind === "remove") return () => paragraph.delete();
  if (edit.kind === "replace") {
    const range = searches.range(edit.paragraph, edit.reach);
    if (!range) return undefined;
    return edit.text === "" ? () => range.delete() : () => void range.insertText(edit.text, "Replace");
  }
  const { anchor, text } = edit;
  if (anchor.kind === "unreachable") return undefined;
  if (anchor.kind === "paragraph") return () => void paragraph.insertText(text, anchor.side);
  const range = searches.match(edit.paragraph, anchor.needle);
  return range && (() => void range.insertText(text, anchor.side));
}
