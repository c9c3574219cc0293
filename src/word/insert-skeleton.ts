import { flatOpc, GB_TYPESETTING } from "../docx/flat-opc";
import type { StyledLine } from "../library/styled-line";
import type { CursorPlace } from "./cursor";
import { runWord } from "./run-word";
import { toWordError, type WordError } from "./word-error";

/** How it went in: typeset; or as plain text, in a table or where Word refused the package. */
export type InsertedAs = "typeset" | "plain";

/**
 * Inserts lines at the cursor, typeset by GB/T 9704 if nothing else is said, as one change and in one exchange with Word. They go
 * after the cursor's paragraph, or before it where it is empty; nothing that stands in the document is
 * replaced, even if the cursor has moved since its place was read.
 *
 * @throws WordError
 */
export async function insertSkeleton(
  lines: readonly StyledLine[],
  place: CursorPlace,
  typesetting = GB_TYPESETTING,
): Promise<InsertedAs> {
  if (place.inTable) return insertPlain(lines, place);
  try {
    await runWord(async (context) => {
      const paragraph = context.document.getSelection().paragraphs.getLast();
      const target = paragraph.getRange(place.emptyParagraph ? "Start" : "After");
      target.insertOoxml(flatOpc(lines, typesetting), "Replace").select("Start");
      await context.sync();
    });
    return "typeset";
  } catch (thrown) {
    const error = toWordError(thrown);
    if (!refusesPackage(error)) throw error;
    return insertPlain(lines, place);
  }
}

function insertPlain(lines: readonly StyledLine[], place: CursorPlace): Promise<InsertedAs> {
  return runWord<InsertedAs>(async (context) => {
    const selection = context.document.getSelection();
    if (place.inTable) {
      selection.getRange("End").insertText(lines.map(({ text }) => text).join("\n"), "End");
    } else {
      const paragraph = selection.paragraphs.getLast();
      const [where, ordered] = place.emptyParagraph
        ? (["Before", lines] as const)
        : (["After", [...lines].reverse()] as const);
      for (const { text } of ordered) paragraph.insertParagraph(text, where);
    }
    await context.sync();
    return "plain";
  });
}

/** Is it the package that Word does not take? A protected document or a lost session refuses everything. */
function refusesPackage(error: WordError): boolean {
  return error.kind === "fault" || error.kind === "unsupported" || error.kind === "size";
}
