import type { Paragraph, Span } from "../report/paragraph";
import { isMarkColor, isMarkTag, MARK_COLOR, markTag } from "./blank-mark";
import { findParagraph, reachOf, type Reach } from "./locate";
import { MARK_PROPERTIES } from "./marked-text";
import { runWord } from "./run-word";
import { Searches } from "./searches";
import { askTracking } from "./tracked-changes";
import { asUnfinished, toWordError } from "./word-error";

/** What became of the places that were to be marked. Those that were marked before count as marked. */
export interface Marked {
  readonly marked: number;
  /** Yellow already, by somebody else's hand. */
  readonly yellow: number;
  /** In several colours: none of them could come back. */
  readonly mixed: number;
  /** Not to be reached, or in something that Word takes no control in. */
  readonly refused: number;
}

/** Why nothing was marked: the document changed, or Word records revisions and would keep the marks as such. */
export type NotMarked = "changed" | "tracked";

/**
 * Marks places yellow, in three exchanges with Word unless it refuses some (blank-mark.ts says how). Places that
 * carry a mark stay as they are, so that a marking that was broken off can be taken up again.
 *
 * @param checked the paragraphs that the places point into
 * @throws WordError `partial` when a part may be marked and the rest is not
 */
export async function markBlanks(
  checked: readonly Paragraph[],
  places: readonly Span[],
): Promise<Marked | NotMarked> {
  const before: ControlsBefore = {};
  try {
    return await attempt(checked, places, before, markTogether);
  } catch (thrown) {
    const error = toWordError(thrown);
    if (error.kind !== "fault" || !before.ids) throw error;
  }
  // Word stops at the first place that it takes no control in: the others are marked each on its own.
  try {
    await removeUntagged(before);
    return await attempt(checked, places, before, markEach);
  } catch (thrown) {
    throw asUnfinished(toWordError(thrown));
  }
}

/** The controls that were there before anything was marked; absent until they are known. */
interface ControlsBefore {
  ids?: ReadonlySet<number>;
}

/**
 * Finds the places anew and marks what can be marked.
 *
 * @param before is told the controls that are there
 * @param mark marks targets, and tells how many of them it could
 */
function attempt(
  checked: readonly Paragraph[],
  places: readonly Span[],
  before: ControlsBefore,
  mark: (context: Word.RequestContext, targets: readonly Target[], before: ControlsBefore) => Promise<number>,
): Promise<Marked | NotMarked> {
  return runWord(async (context) => {
    const { body, contentControls } = context.document;
    const { paragraphs } = body;
    paragraphs.load("items/text");
    contentControls.load("items/id");
    const tracked = askTracking(context.document);
    await context.sync();
    if (tracked()) return "tracked";
    before.ids ??= new Set(contentControls.items.map(({ id }) => id));

    const reaches = reachAll(checked, paragraphs.items, places);
    if (!reaches) return "changed";
    const searches = new Searches(paragraphs.items, MARK_PROPERTIES);
    for (const { paragraph, reach } of reaches) searches.queue(paragraph, reach);
    await context.sync();

    const count = { marked: 0, yellow: 0, mixed: 0, refused: 0 };
    const targets: Target[] = [];
    for (const { paragraph, reach } of reaches) {
      const judged = reach.kind === "needle" ? judge(searches.range(paragraph, reach)) : "refused";
      if (typeof judged === "string") count[judged]++;
      else targets.push(judged);
    }
    if (targets.length === 0) return count;
    const marked = await mark(context, targets, before);
    return {
      ...count,
      marked: count.marked + marked,
      refused: count.refused + targets.length - marked,
    };
  });
}

/** A place that can be marked, and what its mark is to say. */
interface Target {
  readonly range: Word.Range;
  readonly tag: string;
  /** It stands in a control of ours that did not get its colour: a marking was broken off there. */
  readonly control?: Word.ContentControl;
}

function reachAll(
  checked: readonly Paragraph[],
  current: readonly Word.Paragraph[],
  places: readonly Span[],
): { readonly paragraph: number; readonly reach: Reach }[] | undefined {
  const before = checked.map(({ text }) => text);
  const now = current.map(({ text }) => text);
  const reaches: { readonly paragraph: number; readonly reach: Reach }[] = [];
  for (const place of places) {
    const paragraph = findParagraph(before, now, place.paragraph);
    const text = paragraph === undefined ? undefined : now[paragraph];
    if (paragraph === undefined || text === undefined) return undefined;
    reaches.push({ paragraph, reach: reachOf(text, place, "search") });
  }
  return reaches;
}

function judge(range: Word.Range | undefined): Target | keyof Marked {
  if (!range) return "refused";
  // Null for text without a highlight, which the types leave out.
  const highlight = range.font.highlightColor as string | null;
  const control = range.parentContentControlOrNullObject;
  if (!control.isNullObject && isMarkTag(control.tag)) {
    return isMarkColor(highlight) ? "marked" : { range, tag: control.tag, control };
  }
  if (isMarkColor(highlight)) return "yellow";
  const tag = markTag(highlight);
  return tag === undefined ? "mixed" : { range, tag };
}

/** The colour comes last: what is yellow has its mark, however soon Word stops. */
function write({ range, tag, control }: Target): void {
  const mark = control ?? range.insertContentControl();
  if (!control) {
    mark.tag = tag;
    mark.appearance = Word.ContentControlAppearance.hidden;
  }
  mark.font.highlightColor = MARK_COLOR;
}

async function markTogether(context: Word.RequestContext, targets: readonly Target[]): Promise<number> {
  for (const target of targets) write(target);
  try {
    await context.sync();
    return targets.length;
  } catch (thrown) {
    const error = toWordError(thrown);
    throw error.kind === "fault" || error.kind === "protected" ? error : asUnfinished(error);
  }
}

async function markEach(
  context: Word.RequestContext,
  targets: readonly Target[],
  before: ControlsBefore,
): Promise<number> {
  let marked = 0;
  for (const target of targets) {
    write(target);
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one that Word refuses stops all that follow
      await context.sync();
      marked++;
    } catch (thrown) {
      const error = toWordError(thrown);
      if (error.kind !== "fault") throw error;
      await removeUntagged(before);
    }
  }
  return marked;
}

/** A control that Word stopped at before it had its tag would stay for good: nobody would know whose it is. */
function removeUntagged({ ids }: ControlsBefore): Promise<void> {
  return runWord(async (context) => {
    if (!ids) return;
    const { contentControls } = context.document;
    contentControls.load("items/id,items/tag");
    await context.sync();
    const untagged = contentControls.items.filter(({ id, tag }) => tag === "" && !ids.has(id));
    if (untagged.length === 0) return;
    for (const control of untagged) control.delete(true);
    await context.sync();
  });
}
