import { useMemo } from "react";
import { composePart, type PartOptions } from "../library/compose-skeleton";
import { nextMember } from "../library/enumerate";
import { sectionPlace } from "../library/section-number";
import type { Skeleton } from "../library/skeleton";
import type { StyledLine } from "../library/styled-line";
import { readTextBeforeCursor, type CursorPlace } from "../word/cursor";
import { cursorIndex } from "../word/cursor-index";
import { insertPhrase } from "../word/insert-phrase";
import { insertSkeleton } from "../word/insert-skeleton";
import { shorten } from "./excerpt";
import { usePaneHandle } from "./pane-context";
import { strings } from "./strings";
import type { ChangeTools } from "./use-pane";

const LONGEST_NAME = 16;

/** What can be inserted at the cursor. No step throws: what goes wrong is said in a notice. */
export interface Insertion {
  readonly insertText: (text: string) => Promise<void>;
  readonly insertLines: (lines: readonly StyledLine[]) => Promise<void>;
  /** Inserts one part alone, a section with the number that continues those before the cursor. */
  readonly insertPart: (part: ChosenPart, options?: Pick<PartOptions, "headingsOnly">) => Promise<void>;
  readonly continueEnumeration: () => Promise<void>;
}

/** A part of a skeleton, and what is ticked beside it. */
export interface ChosenPart {
  readonly skeleton: Skeleton;
  readonly id: string;
  readonly chosen: ReadonlySet<string>;
}

/** The steps that insert at the cursor, each with the notice that follows it. */
export function useInsertion(): Insertion {
  const { change, say, onWeb, state } = usePaneHandle();
  const report = state.checked?.report;
  return useMemo(() => {
    const insert = async (
      lines: readonly StyledLine[],
      place: CursorPlace,
      { recheck }: ChangeTools,
      done: string,
    ) => {
      const as = await insertSkeleton(lines, place);
      await recheck();
      const { plainInTable, plainRefused, webUndo } = strings.notice;
      const limit = as === "plain" ? (place.inTable ? plainInTable : plainRefused) : onWeb ? webUndo : "";
      say({ kind: "done", text: done + limit, next: { tab: "blanks", label: strings.notice.toBlanks } });
    };
    return {
      insertText: async (text) => {
        await change(async ({ recheck }) => {
          await insertPhrase(text);
          say({ kind: "done", text: strings.notice.inserted });
          await recheck();
        });
      },

      insertLines: async (lines) => {
        await change(async (tools) => {
          await insert(
            lines,
            await tools.cursorPlace(),
            tools,
            strings.notice.skeletonInserted(lines.length),
          );
        });
      },

      insertPart: async ({ skeleton, id, chosen }, options = {}) => {
        await change(async (tools) => {
          const place = await tools.cursorPlace();
          const { number, followed } = report
            ? sectionPlace(report, cursorIndex(tools.paragraphs, place.texts))
            : { number: undefined, followed: false };
          const lines = composePart(skeleton, id, chosen, { ...options, number });
          const isSection = lines[0]?.style === "heading1";
          const done = strings.notice.partInserted(shorten(lines[0]?.text ?? "", LONGEST_NAME), lines.length);
          await insert(
            lines,
            place,
            tools,
            done + (isSection && followed ? strings.notice.numbersFollow : ""),
          );
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
    };
  }, [change, say, onWeb, report]);
}
