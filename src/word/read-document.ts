import type { Paragraph, TextRange } from "../report/paragraph";
import { isMarkTag } from "./blank-mark";
import { findPrompts } from "./find-prompts";
import { outlineLevelOf } from "./outline-level";
import { runWord } from "./run-word";
import { askTracking } from "./tracked-changes";
import { toWordError } from "./word-error";

/** What was read of the open document. */
export interface WordDocument {
  readonly paragraphs: readonly Paragraph[];
  /** True while Word records revisions: deleted text may then still be among what was read. */
  readonly trackedChanges: boolean;
  /** False when Word would not give the automatic list numbers; headings numbered by Word then lack theirs. */
  readonly labelsRead: boolean;
  /** How many marks of ours stand in it (blank-mark.ts); absent where there are none. */
  readonly marks?: number;
}

/** Paragraphs asked for at once when Word refuses to give all of them in one answer. */
const PAGE = 2_000;

const PROPERTIES =
  "items/text,items/styleBuiltIn,items/outlineLevel,items/isListItem,items/tableNestingLevel";

/**
 * Reads the body's paragraphs, those in tables included, in one exchange with Word, and in a second one the
 * numbers of its automatic lists if there are any.
 *
 * @throws WordError
 */
export function readDocument(): Promise<WordDocument> {
  return runWord(async (context) => {
    const { contentControls } = context.document;
    let tracked = () => false;
    const items = await readParagraphs(context, () => {
      tracked = askTracking(context.document);
      contentControls.load("items/text,items/placeholderText,items/tag");
    });
    const prompts = findPrompts(
      items.map(({ text }) => text),
      contentControls.items.filter(showsPrompt).map(({ text }) => text),
    );
    const marks = contentControls.items.filter(({ tag }) => isMarkTag(tag)).length;
    const trackedChanges = tracked();
    const labels = await readLabels(context, items);
    return {
      paragraphs: items.map((item, index) => paragraphOf(item, labels?.get(index), prompts.get(index))),
      trackedChanges,
      labelsRead: labels !== undefined,
      ...(marks > 0 && { marks }),
    };
  });
}

/** @param queueMore queues what is to be read along, in whichever exchange comes first */
async function readParagraphs(
  context: Word.RequestContext,
  queueMore: () => void,
): Promise<readonly Word.Paragraph[]> {
  const { paragraphs } = context.document.body;
  paragraphs.load(PROPERTIES);
  queueMore();
  try {
    await context.sync();
    return paragraphs.items;
  } catch (thrown) {
    if (toWordError(thrown).kind !== "size") throw thrown;
    queueMore();
    return readPages(context, 0);
  }
}

/** Only where one answer would be too large: page by page. */
async function readPages(context: Word.RequestContext, skip: number): Promise<Word.Paragraph[]> {
  const { paragraphs } = context.document.body;
  paragraphs.load({ select: PROPERTIES, top: PAGE, skip });
  await context.sync();
  const page = paragraphs.items;
  return page.length < PAGE ? page : [...page, ...(await readPages(context, skip + PAGE))];
}

/**
 * The numbers that Word shows for list items, by paragraph. Word on the web throws here for paragraphs deleted
 * under revision, and a report without labels is better than none: then undefined.
 */
async function readLabels(
  context: Word.RequestContext,
  items: readonly Word.Paragraph[],
): Promise<Map<number, string> | undefined> {
  const listed = items.flatMap((item, index) =>
    item.isListItem ? [{ index, listItem: item.listItemOrNullObject }] : [],
  );
  if (listed.length === 0) return new Map();
  for (const { listItem } of listed) listItem.load("listString");
  try {
    await context.sync();
  } catch (thrown) {
    if (toWordError(thrown).kind === "session") throw thrown;
    return undefined;
  }
  return new Map(
    listed.flatMap(({ index, listItem }) =>
      listItem.isNullObject ? [] : [[index, listItem.listString] as const],
    ),
  );
}

function paragraphOf(
  item: Word.Paragraph,
  label: string | undefined,
  prompts: readonly TextRange[] | undefined,
): Paragraph {
  const level = outlineLevelOf(item.outlineLevel, item.styleBuiltIn);
  return {
    text: item.text,
    ...(label ? { label } : {}),
    ...(level === undefined ? {} : { outlineLevel: level }),
    ...(item.tableNestingLevel > 0 ? { inTable: true } : {}),
    ...(prompts ? { prompts } : {}),
  };
}

function showsPrompt({ text, placeholderText }: Word.ContentControl): boolean {
  return text !== "" && text === placeholderText;
}
