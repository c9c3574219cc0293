import type { Paragraph } from "../report/paragraph";
import { DocxError } from "./docx-error";
import { readDocxParts } from "./docx-parts";
import { NO_NUMBERING, parseNumbering } from "./list-labels";
import { readBody } from "./read-body";
import { parseStyles } from "./styles";
import { isOn, walkXml } from "./walk-xml";

/** What a .docx holds, as far as a report is concerned. */
export interface DocxContent {
  /** The same paragraphs, in the same order, that Word's body.paragraphs has: tables included. */
  readonly paragraphs: Paragraph[];
  /** True where changes are tracked: there are some, or Word is set to record them. */
  readonly trackedChanges: boolean;
}

/**
 * Reads a .docx. Insertions that are not yet accepted count as text, deletions do not.
 * Throws a DocxError, whose message is for the user, and nothing else.
 */
export function readDocx(bytes: Uint8Array): DocxContent {
  try {
    const parts = readDocxParts(bytes);
    const styles = parseStyles(parts.styles);
    const numbering = parts.numbering === undefined ? NO_NUMBERING : parseNumbering(parts.numbering);
    const { paragraphs, tracked } = readBody(parts.document, styles, numbering);
    return { paragraphs, trackedChanges: tracked || recordsChanges(parts.settings) };
  } catch (error) {
    throw error instanceof DocxError ? error : new DocxError("truncated", error);
  }
}

function recordsChanges(settings: Uint8Array | undefined): boolean {
  let records = false;
  if (settings !== undefined) {
    walkXml(settings, {
      open(name, attribute) {
        if (name === "trackRevisions") records = isOn(attribute("val"));
      },
    });
  }
  return records;
}
