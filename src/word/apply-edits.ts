import type { Edit } from "../checks/check";
import type { Paragraph } from "../report/paragraph";
import { isMarkTag } from "./blank-mark";
import { reachOf } from "./locate";
import { markAround, MARK_PROPERTIES, writeMarked } from "./marked-text";
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
    const { body, contentControls } = context.document;
    const { paragraphs } = body;
    paragraphs.load("items/text");
    contentControls.load("items/tag");
    await context.sync();
    const plan = planEdits(
      checked.map(({ text }) => text),
      paragraphs.items.map(({ text }) => text),
      edits,
    );
    if (plan.kind !== "ready") return plan.kind;

    const marked = contentControls.items.some(({ tag }) => isMarkTag(tag));
    const planned = marked ? plan.edits.map((edit) => reachInside(edit, paragraphs.items)) : plan.edits;
    const searches = new Searches(paragraphs.items, marked ? MARK_PROPERTIES : []);
    for (const edit of planned) queueSearch(searches, edit);
    await context.sync();

    const writes = planned.map((edit) => writeOf(edit, searches, paragraphs.items, marked));
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

/** A paragraph lies around the mark that holds all of its text, and what a search finds inside of it. */
function reachInside(edit: PlannedEdit, paragraphs: readonly Word.Paragraph[]): PlannedEdit {
  if (edit.kind !== "replace" || edit.reach.kind !== "paragraph") return edit;
  const text = paragraphs[edit.paragraph]?.text ?? "";
  const reach = reachOf(text, { start: 0, end: text.length }, "search");
  return { ...edit, reach: reach.kind === "needle" ? reach : edit.reach };
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
  marked: boolean,
): (() => void) | undefined {
  const paragraph = paragraphs[edit.paragraph];
  if (!paragraph) return undefined;
  if (edit.kind === "remove") return () => paragraph.delete();
  if (edit.kind === "replace") {
    const range = searches.range(edit.paragraph, edit.reach);
    if (!range) return undefined;
    if (marked && edit.reach.kind === "needle") {
      const mark = markAround(range);
      if (mark === "crossed") return undefined;
      if (mark !== "none") return () => writeMarked(range, mark, edit.text);
    }
    return edit.text === "" ? () => range.delete() : () => void range.insertText(edit.text, "Replace");
  }
  const { anchor, text } = edit;
  if (anchor.kind === "unreachable") return undefined;
  if (anchor.kind === "paragraph") return () => void paragraph.insertText(text, anchor.side);
  const range = searches.match(edit.paragraph, anchor.needle);
  return range && (() => void range.insertText(text, anchor.side));
}
