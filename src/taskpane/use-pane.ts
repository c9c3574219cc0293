import { useCallback, useMemo, useState } from "react";
import type { Edit } from "../checks/check";
import type { Paragraph, Span } from "../report/paragraph";
import { applyEdits } from "../word/apply-edits";
import type { CursorPlace } from "../word/cursor";
import { writeDocumentSetting, type DocumentSetting } from "../word/document-settings";
import { selectSpan } from "../word/select-span";
import { toWordError, type WordError } from "../word/word-error";
import type { Aim } from "./aim";
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

/** What a step that changes the document is given. */
export interface ChangeTools {
  /** The document that the pane showed when the step was asked for. */
  readonly paragraphs: readonly Paragraph[];
  /** Where the cursor is; read ahead if Word tells of moves. */
  readonly cursorPlace: () => Promise<CursorPlace>;
  /** To be called after the change: the check follows it, and what stood at the cursor is forgotten. */
  readonly recheck: () => Promise<void>;
}

/** What the parts of the pane know and can do. No step throws: what goes wrong is said in a notice. */
export interface PaneHandle {
  readonly state: SessionState;
  readonly watched: boolean;
  readonly readOnly: boolean;
  readonly onWeb: boolean;
  readonly storage: Storage;
  /** A step in Word is under way; another change that is asked for meanwhile does nothing. */
  readonly working: boolean;
  readonly notice: Notice | undefined;
  readonly tab: TabId;
  readonly openTab: (tab: TabId) => void;
  /** What the user was led to last in the result of the check. */
  readonly aim: Aim | undefined;
  /** Marks something in the result as what the user is led to; where the check tab is open it comes into view. */
  readonly lead: (aim: Aim) => void;
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
  /** Runs a step that changes the document; nothing where another is under way. Undefined when it failed. */
  readonly change: <T>(step: (tools: ChangeTools) => Promise<T>) => Promise<T | undefined>;
  /** The user turned to something that inserts at the cursor. */
  readonly prepareInsertion: () => void;
  /** Where the cursor is; to be asked only when the user turns to the pane. Rejects with a WordError. */
  readonly cursorPlace: () => Promise<CursorPlace>;
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
  const [aim, lead] = useState<Aim>();
  const onError = useCallback(
    (error: WordError) => {
      say({ kind: "error", text: strings.wordError.text(error) });
      if (error.kind !== "session") void session.recheck();
    },
    [session],
  );
  const { working, run, runLatest } = useStep(onError);
  // Places point into the document that is shown. A newer one may be known by the time a step runs, so the
  // steps keep to the one that they were made with.
  const paragraphs = state.checked?.document.paragraphs ?? NO_PARAGRAPHS;

  const steps = useMemo(() => {
    const tools: ChangeTools = {
      paragraphs,
      cursorPlace: () => {
        // Without word of moves, a place that was read ahead may be an old one.
        if (!watched) cursor.forget();
        return cursor.take();
      },
      recheck: async () => {
        cursor.forget();
        await session.recheck();
      },
    };
    const change = <T>(step: (tools: ChangeTools) => Promise<T>) =>
      run(() => {
        say(undefined);
        return step(tools);
      });
    return {
      change,
      recheck: () => void session.recheck(),
      prepareInsertion: () => cursor.prepare(),
      cursorPlace: tools.cursorPlace,

      choose: <Name extends DocumentSetting>(name: Name, value: Choices[Name] | undefined) => {
        session.choose(withChoice(session.snapshot().choices, name, value));
        writeDocumentSetting(name, value).catch((thrown: unknown) =>
          say({
            kind: "info",
            text: strings.text.sentences([
              strings.notice.storedNot,
              strings.wordError.text(toWordError(thrown)),
            ]),
          }),
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
          await tools.recheck();
          const made = applied === "applied";
          say(made ? { kind: "done", text: done } : { kind: "info", text: strings.notice.changedEdit });
          return made;
        });
        return made ?? false;
      },
    };
  }, [session, cursor, watched, run, runLatest, paragraphs, options.storage]);

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
      aim,
      lead,
      readOnly: options.readOnly,
      onWeb: options.onWeb,
      storage: options.storage,
    }),
    [steps, state, watched, working, notice, tab, aim, options.readOnly, options.onWeb, options.storage],
  );
}
