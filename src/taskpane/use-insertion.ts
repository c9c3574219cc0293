import { useMemo } from "react";
import { composePart } from "../library/compose-skeleton";
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
import { typesettingAt, type TypesettingChoice } from "./typesetting";
import type { ChangeTools } from "./use-pane";

/** What can be inserted at the cursor. No step throws: what goes wrong is said in a notice. */
export interface Insertion {
  /** True when the text was inserted. */
  readonly insertText: (text: string) => Promise<boolean>;
  readonly insertLines: (lines: readonly StyledLine[], typeset: TypesettingChoice) => Promise<void>;
  /** Inserts one part alone, a section with the number that continues those before the cursor. */
  readonly insertPart: (part: ChosenPart, typeset: TypesettingChoice) => Promise<void>;
  readonly continueEnumeration: () => Promise<void>;
}

/** A part of a skeleton, and what is ticked beside it. */
export interface ChosenPart {
  readonly skeleton: Skeleton;
  readonly id: string;
  readonly chosen: ReadonlySet<string>;
  readonly headingsOnly: boolean;
}

const LONGEST_NAME = 16;

/** The steps that insert at the cursor, each with the notice that follows it. */
export function useInsertion(): Insertion {
  const { change, say, onWeb, state } = usePaneHandle();
  const report = state.checked?.report;
  const tracked = state.checked?.document.trackedChanges ?? false;
  return useMemo(() => {
    const insert = async (
      lines: readonly StyledLine[],
      typeset: TypesettingChoice,
      place: CursorPlace,
      { paragraphs, recheck }: ChangeTools,
      done: string,
    ) => {
      const { notice } = strings;
      const follows = typeset === "document" && !place.inTable;
      const found = follows ? await typesettingAt(report, cursorIndex(paragraphs, place.texts)) : undefined;
      const as = await insertSkeleton(lines, place, found);
      await recheck();
      const limits = [
        as === "plain" ? (place.inTable ? notice.plainInTable : notice.plainRefused) : "",
        as === "typeset" && follows && !found ? notice.nothingToFollow : "",
        tracked ? notice.insertedAsRevision : "",
        as === "typeset" && onWeb ? notice.webUndo : "",
      ];
      say({
        kind: "done",
        text: done + limits.join(""),
        next: { tab: "blanks", label: notice.toBlanks },
      });
    };
    return {
      insertText: async (text) => {
        const inserted = await change(async ({ recheck }) => {
          await insertPhrase(text);
          say({ kind: "done", text: strings.notice.inserted });
          await recheck();
          return true;
        });
        return inserted ?? false;
      },

      insertLines: async (lines, typeset) => {
        await change(async (tools) => {
          const done = strings.notice.skeletonInserted(lines.length);
          await insert(lines, typeset, await tools.cursorPlace(), tools, done);
        });
      },

      insertPart: async ({ skeleton, id, chosen, headingsOnly }, typeset) => {
        await change(async (tools) => {
          const place = await tools.cursorPlace();
          const at = cursorIndex(tools.paragraphs, place.texts);
          const { number, followed } = report ? sectionPlace(report, at) : UNKNOWN_PLACE;
          const lines = composePart(skeleton, id, chosen, { headingsOnly, number });
          const [first] = lines;
          const { partInserted, numbersFollow } = strings.notice;
          const done = partInserted(shorten(first?.text ?? "", LONGEST_NAME), lines.length);
          const moves = first?.style === "heading1" && followed;
          await insert(lines, typeset, place, tools, done + (moves ? numbersFollow : ""));
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
  }, [change, say, onWeb, report, tracked]);
}

const UNKNOWN_PLACE = { number: undefined, followed: false };
