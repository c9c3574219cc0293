import { useCallback, useMemo, useState } from "react";
import type { Edit } from "../checks/check";
import { nextMember } from "../library/enumerate";
import type { StyledLine } from "../library/styled-line";
import type { Span } from "../report/paragraph";
import { applyEdits } from "../word/apply-edits";
import { readTextBeforeCursor } from "../word/cursor";
import { writeDocumentSetting, type DocumentSetting } from "../word/document-settings";
import { insertPhrase } from "../word/insert-phrase";
import { insertSkeleton } from "../word/insert-skeleton";
import { selectSpan } from "../word/select-span";
import { toWordError, type WordError } from "../word/word-error";
import { writeCheckPreferences, type CheckPreferences } from "./check-preferences";
import { withChoice, type Choices } from "./choices";
import { shorten } from "./excerpt";
import type { Notice } from "./notice";
import type { SessionState } from "./report-session";
import type { Storage } from "./storage";
import { strings } from "./strings";
import type { TabId } from "./tab";
import { useSession } from "./use-session";
import { useStep } from "./use-step";

/** What the parts of the pane know and can do. No step throws: what goes wrong is said in a notice. */
export interface PaneHandle {
  readonly state: SessionState;
  readonly watched: boolean;
  readonly readOnly: boolean;
  readonly storage: Storage;
  /** A step in Word is under way; another change that is asked for meanwhile does nothing. */
  readonly working: boolean;
  readonly notice: Notice | undefined;
  readonly tab: TabId;
  readonly openTab: (tab: TabId) => void;
  readonly say: (notice: Notice | undefined) => void;
  readonly recheck: () => void;
  /** Decides something about this document and keeps it there; undefined takes the decision back. */
  readonly choose: <Name extends DocumentSetting>(name: Name, value: Choices[Name] | undefined) => void;
  /** Decides how checks are to work in every document. */
  readonly prefer: (preferences: CheckPreferences) => void;
  /** Selects a place of the checked document; `quietly` says nothing unless something is the matter. */
  readonly jump: (at: Span, how?: { readonly quietly: boolean }) => void;
  /** Makes edits of the checked document, all or none, and checks again. True when they were made. */
  readonly apply: (edits: readonly Edit[], done: string) => Promise<boolean>;
  readonly insertText: (text: string) => Promise<void>;
  readonly insertLines: (lines: readonly StyledLine[]) => Promise<void>;
  readonly continueEnumeration: () => Promise<void>;
  /** The user turned to something that inserts at the cursor. */
  readonly prepareInsertion: () => void;
}

/** What the pane needs from outside of React. */
export interface PaneOptions {
  readonly tab: TabId;
  readonly readOnly: boolean;
  readonly onWeb: boolean;
  readonly storage: Storage;
}

const NO_PARAGRAPHS: NonNullable<SessionState["checked"]>["document"]["paragraphs"] = [];

/** Ties the open document to the steps that the pane offers. */
export function usePane(options: PaneOptions): PaneHandle {
  const { state, session, cursor, watched } = useSession(options.storage);
  const [tab, openTab] = useState(options.tab);
  const [notice, say] = useState<Notice>();
  const onError = useCallback(
    (error: WordError) => {
      say({ kind: "error", text: error.message });
      if (error.kind !== "session") void session.recheck();
    },
    [session],
  );
  const { working, run, runLatest } = useStep(onError);
  // Places point into the document that is shown. A newer one may be known by the time a step runs, so the
  // steps keep to the one that they were made with.
  const paragraphs = state.checked?.document.paragraphs ?? NO_PARAGRAPHS;

  const steps = useMemo(() => {
    /** Our own change: what stands at the cursor is no longer known, and the check follows at once. */
    const recheckNow = async () => {
      cursor.forget();
      await session.recheck();
    };
    const change = <T>(step: () => Promise<T>) =>
      run(() => {
        say(undefined);
        return step();
      });
    return {
      recheck: () => void session.recheck(),
      prepareInsertion: () => cursor.prepare(),

      choose: <Name extends DocumentSetting>(name: Name, value: Choices[Name] | undefined) => {
        session.choose(withChoice(session.snapshot().choices, name, value));
        writeDocumentSetting(name, value).catch((thrown: unknown) =>
          say({ kind: "info", text: strings.notice.storedNot + toWordError(thrown).message }),
        );
      },

      prefer: (preferences: CheckPreferences) => {
        session.prefer(preferences);
        writeCheckPreferences(options.storage, preferences);
      },

      jump: (at: Span, { quietly } = { quietly: false }) =>
        void runLatest(async () => {
          const selected = await selectSpan(paragraphs, at);
          if (selected === "changed") {
            say({ kind: "info", text: strings.notice.changedJump });
            await session.recheck();
          } else if (selected === "paragraph") {
            say({ kind: "info", text: strings.notice.onlyParagraph });
          } else if (!quietly) {
            const text = paragraphs[at.paragraph]?.text.slice(at.start, at.end) ?? "";
            say({ kind: "done", text: strings.notice.selected(shorten(text, 20)) });
          }
        }),

      apply: async (edits: readonly Edit[], done: string) => {
        const made = await change(async () => {
          const applied = await applyEdits(paragraphs, edits);
          if (applied === "unreachable") {
            say({ kind: "error", text: strings.notice.unreachable });
            return false;
          }
          await recheckNow();
          const made = applied === "applied";
          say(made ? { kind: "done", text: done } : { kind: "info", text: strings.notice.changedEdit });
          return made;
        });
        return made ?? false;
      },

      insertText: async (text: string) => {
        await change(async () => {
          await insertPhrase(text);
          say({ kind: "done", text: strings.notice.inserted });
          await recheckNow();
        });
      },

      insertLines: async (lines: readonly StyledLine[]) => {
        await change(async () => {
          // Without word of moves, a place that was read ahead may be an old one.
          if (!watched) cursor.forget();
          const as = await insertSkeleton(lines, await cursor.take());
          await recheckNow();
          const { skeletonInserted, skeletonPlain, webUndo } = strings.notice;
          const limit = as === "plain" ? skeletonPlain : options.onWeb ? webUndo : "";
          say({
            kind: "done",
            text: skeletonInserted(lines.length) + limit,
            next: { tab: "blanks", label: strings.notice.toBlanks },
          });
        });
      },

      continueEnumeration: async () => {
        await change(async () => {
          const marker = nextMember(await readTextBeforeCursor());
          if (marker === undefined) {
            say({ kind: "info", text: strings.notice.nothingToContinue });
            return;
          }
          await insertPhrase(marker);
          say({ kind: "done", text: strings.notice.continued(marker.trim()) });
          await recheckNow();
        });
      },
    };
  }, [session, cursor, watched, run, runLatest, paragraphs, options.onWeb, options.storage]);

  return useMemo(
    () => ({
      ...steps,
      state,
      watched,
      working,
      notice,
      say,
      tab,
      openTab,
      readOnly: options.readOnly,
      storage: options.storage,
    }),
    [steps, state, watched, working, notice, tab, options.readOnly, options.storage],
  );
}
