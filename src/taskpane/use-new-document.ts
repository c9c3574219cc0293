import { useCallback } from "react";
import type { StyledLine } from "../library/styled-line";
import { openNewDocument } from "../word/new-document";
import { toWordError } from "../word/word-error";
import { usePaneHandle } from "./pane-context";
import { saveFile } from "./save-file";
import { strings } from "./strings";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/**
 * The step that opens lines as a new document by GB/T 9704. Word may refuse, and on the web it may do nothing and
 * not say so; so the file is offered as well.
 */
export function useNewDocument(): (name: string, lines: readonly StyledLine[]) => Promise<void> {
  const { change, say } = usePaneHandle();
  return useCallback(
    async (name, lines) => {
      await change(async () => {
        // Zipping is needed for nothing else in the pane.
        const { writeDocx } = await import("../docx/write-docx");
        const bytes = new Uint8Array(writeDocx(lines));
        const next = {
          label: strings.notice.saveDocument,
          act: () => {
            saveFile(`${name}.docx`, bytes, DOCX);
            say({ kind: "done", text: strings.notice.documentSaved(name) });
          },
        };
        try {
          await openNewDocument(bytes);
          say({ kind: "done", text: strings.notice.documentOpened, next });
        } catch (thrown) {
          const error = toWordError(thrown);
          if (error.kind === "session") throw error;
          say({ kind: "error", text: strings.notice.documentNotOpened, next });
        }
      });
    },
    [change, say],
  );
}
