import { strFromU8 } from "fflate";
import { readDocxParts } from "../../docx/docx-parts";
import { NO_NUMBERING, parseNumbering, type Numbering } from "../../docx/list-labels";

/** What the object model takes from the file itself, because the editor does not give it. */
export interface FileFacts {
  readonly numbering: Numbering;
  readonly tracksChanges: boolean;
  /** word/styles.xml as text. */
  readonly styles: string | undefined;
}

/** Reads the facts; without a file there are no lists. Throws where the file is no .docx. */
export function readFile(file: Uint8Array | undefined): FileFacts {
  if (!file) return { numbering: NO_NUMBERING, tracksChanges: false, styles: undefined };
  const { numbering, settings, styles } = readDocxParts(file);
  return {
    numbering: numbering ? parseNumbering(numbering) : NO_NUMBERING,
    tracksChanges: /<w:trackRevisions(?![^>]*"(?:0|false|off)")/.test(settings ? strFromU8(settings) : ""),
    styles: styles && strFromU8(styles),
  };
}
