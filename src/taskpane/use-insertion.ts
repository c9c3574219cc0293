import { useMemo } from "react";
import { nextMember } from "../library/enumerate";
import type { StyledLine } from "../library/styled-line";
import { readTextBeforeCursor } from "../word/cursor";
import { insertPhrase } from "../word/insert-phrase";
import { insertSkeleton } from "../word/insert-skeleton";
import { usePaneHandle } from "./pane-context";
import { strings } from "./strings";

/** What can be inserted at the cursor. No step throws: what goes wrong is said in a notice. */
export interface Insertion {
  readonly insertText: (text: string) => Promise<void>;
  readonly insertLines: (lines: readonly StyledLine[]) => Promise<void>;
  readonly continueEnumeration: () => Promise<void>;
}

/** The steps that insert at the cursor, each with the notice that follows it. */
export function useInsertion(): Insertion {
  const { change, say, onWeb } = usePaneHandle();
  return useMemo(
    () => ({
      insertText: async (text) => {
        await change(async ({ recheck }) => {
          await insertPhrase(text);
          say({ kind: "done", text: strings.notice.inserted });
          await recheck();
        });
      },

      insertLines: async (lines) => {
        await change(async ({ cursorPlace, recheck }) => {
          const as = await insertSkeleton(lines, await cursorPlace());
          await recheck();
          const { skeletonInserted, skeletonPlain, webUndo } = strings.notice;
          const limit = as === "plain" ? skeletonPlain : onWeb ? webUndo : "";
          say({
            kind: "done",
            text: skeletonInserted(lines.length) + limit,
            next: { tab: "blanks", label: strings.notice.toBlanks },
          });
        });
      },

      continueEnumeration: async () => {
        await change(async ({ recheck }) => {
          const marker = nextMember(await readTextBeforeCursor());
          if (marker === undefined) {
            say({ kind: "info", text: strings.notice.nothingToContinue });
            return;
          }
          await insertPhrase(marker);
          say({ kind: "done", text: strings.notice.continued(marker.trim()) });
          await recheck();
        });
      },
    }),
    [change, say, onWeb],
  );
}
