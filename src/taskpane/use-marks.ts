import { useMemo } from "react";
import type { Blank } from "../checks/blank";
import { clearMarks } from "../word/clear-marks";
import { markBlanks, type Marked } from "../word/mark-blanks";
import type { Notice } from "./notice";
import { usePaneHandle } from "./pane-context";
import { strings } from "./strings";
import type { PaneHandle } from "./use-pane";

/** Marking the blanks in the document, and taking the marks back. */
export interface Marks {
  /** How many stand in the document now. */
  readonly count: number;
  readonly mark: (blanks: readonly Blank[]) => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** The steps of marking, each with the notice that follows it. */
export function useMarks(): Marks {
  const pane = usePaneHandle();
  const { change, say, state } = pane;
  const count = state.checked?.document.marks ?? 0;
  return useMemo(
    () => ({
      count,
      mark: async (blanks) => {
        await change(async ({ paragraphs, recheck }) => {
          const places = blanks.map(({ at }) => at);
          const marked = await markBlanks(paragraphs, places);
          await recheck();
          if (marked === "changed") say({ kind: "info", text: strings.notice.changedEdit });
          else say(marked === "tracked" ? tracked() : markedNotice(marked));
        });
      },
      clear: () => clear({ change, say }),
    }),
    [change, say, count],
  );
}

async function clear({ change, say }: Pick<PaneHandle, "change" | "say">): Promise<void> {
  await change(async ({ recheck }) => {
    const done = await clearMarks();
    await recheck();
    if (done === "tracked") {
      say(tracked());
      return;
    }
    const { cleared, clearedPart, emptied, unclear, empty } = strings.blanks.marks;
    const left = [
      ...(done.emptied > 0 ? [emptied(done.emptied)] : []),
      ...(done.unclear > 0 ? [unclear(done.unclear)] : []),
      ...(done.empty > 0 ? [empty(done.empty)] : []),
    ];
    if (left.length === 0) say({ kind: "done", text: cleared(done.cleared) });
    else say({ kind: "info", text: clearedPart(done.cleared) + left.join("") });
  });
}

function markedNotice({ marked, yellow, mixed, refused }: Marked): Notice {
  const said = strings.blanks.marks;
  const left = [
    ...(yellow > 0 ? [said.yellow(yellow)] : []),
    ...(mixed > 0 ? [said.mixed(mixed)] : []),
    ...(refused > 0 ? [said.refused(refused)] : []),
  ].join("");
  if (marked === 0) return { kind: "info", text: said.noneMarked + left };
  return {
    kind: left === "" ? "done" : "info",
    text: said.marked(marked) + left,
    next: { label: said.clear, undo: (pane) => void clear(pane) },
  };
}

function tracked(): Notice {
  return { kind: "info", text: strings.blanks.marks.tracked };
}
