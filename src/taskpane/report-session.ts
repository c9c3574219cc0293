import type { CheckOptions } from "../checks/check-report";
import { reuseParagraphs } from "../report/reuse-paragraphs";
import type { WordDocument } from "../word/read-document";
import { toWordError, type WordError } from "../word/word-error";
import type { CheckedDocument } from "./check-document";
import type { CheckPreferences } from "./check-preferences";
import type { Choices } from "./choices";

/** What the pane knows of the open document at one moment. */
export interface SessionState {
  /** Absent until the document was read for the first time. */
  readonly checked?: CheckedDocument;
  /** The document is being read or checked. */
  readonly busy: boolean;
  /** It is read only because it may have changed; nobody waits for it. */
  readonly quiet: boolean;
  /** Readings that somebody waited for and that have ended. */
  readonly answered: number;
  /** Why the last reading failed; `checked` is then that of an earlier one. */
  readonly error?: WordError;
  /** What the user has decided about this document. */
  readonly choices: Choices;
  /** What the user has decided about the checks, for every document. */
  readonly preferences: CheckPreferences;
  /** Blanks that were filled since the pane was opened. */
  readonly filled: number;
}

/** Checks a document; pure. */
export type CheckDocument = (document: WordDocument, options: CheckOptions) => CheckedDocument;

/** What a session needs: reading is Word's, `idle` waits until the pane has nothing to do. */
export interface SessionParts {
  read(): Promise<WordDocument>;
  /** The checks are a third of the pane's code; they come while Word is being read. */
  loadCheck(): Promise<CheckDocument>;
  idle(): Promise<void>;
}

/**
 * The open document as the pane sees it. One reading runs at a time; a wish that comes meanwhile is one more
 * reading afterwards. A document that reads the same is not checked again.
 */
export class ReportSession {
  private state: SessionState;
  private readonly listeners = new Set<() => void>();
  private running: Promise<void> | undefined;
  private again = false;
  private check: CheckDocument | undefined;

  constructor(
    private readonly parts: SessionParts,
    choices: Choices,
    preferences: CheckPreferences,
  ) {
    this.state = { busy: false, quiet: false, answered: 0, filled: 0, choices, preferences };
  }

  /** The present state; the same object until something changes. */
  readonly snapshot = (): SessionState => this.state;

  /** Calls back after every change; returns what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Reads the document and checks it if it has changed. Ends when the state is that of a reading begun after the call. */
  recheck(): Promise<void> {
    return this.begin(false);
  }

  /** The same where nobody asked for it: the document may have changed. */
  follow(): Promise<void> {
    return this.begin(true);
  }

  /** Takes the user's word for something about this document, and checks what is known of it anew. */
  choose(choices: Choices): void {
    this.decide({ choices });
  }

  /** Takes the user's word for how checks are to work. */
  prefer(preferences: CheckPreferences): void {
    this.decide({ preferences });
  }

  private decide(decided: Partial<Pick<SessionState, "choices" | "preferences">>): void {
    const state = { ...this.state, ...decided };
    const { checked } = state;
    this.set(
      checked && this.check ? { ...state, checked: this.check(checked.document, optionsOf(state)) } : state,
    );
  }

  private begin(quiet: boolean): Promise<void> {
    if (this.running) {
      this.again = true;
      if (this.state.quiet && !quiet) this.set({ ...this.state, quiet });
    }
    this.running ??= this.run(quiet).finally(() => (this.running = undefined));
    return this.running;
  }

  private async run(quiet: boolean): Promise<void> {
    this.set({ ...this.state, busy: true, quiet });
    do {
      this.again = false;
      await this.readOnce();
    } while (this.again as boolean);
    const answered = this.state.answered + (this.state.quiet ? 0 : 1);
    this.set({ ...this.state, busy: false, quiet: false, answered });
  }

  private async readOnce(): Promise<void> {
    try {
      const [read, check] = await Promise.all([this.parts.read(), this.check ?? this.parts.loadCheck()]);
      this.check = check;
      const known = this.state.checked;
      const document = known ? reuseDocument(known.document, read) : read;
      if (known?.document !== document) {
        if (known) await this.parts.idle();
        const checked = check(document, optionsOf(this.state));
        this.set({ ...this.state, checked, filled: this.state.filled + filledBetween(known, checked) });
      }
      if (this.state.error) this.set(withoutError(this.state));
    } catch (thrown) {
      this.set({ ...this.state, error: toWordError(thrown) });
    }
  }

  private set(state: SessionState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

function withoutError(state: SessionState): SessionState {
  const copy = { ...state };
  delete copy.error;
  return copy;
}

function optionsOf({ choices, preferences }: SessionState): CheckOptions {
  const { answers = [], ...rest } = choices;
  return { ...rest, settings: { ...preferences, answers } };
}

/** Blanks that went while no paragraph came or went: they were filled, not deleted with their surroundings. */
function filledBetween(before: CheckedDocument | undefined, after: CheckedDocument): number {
  if (before?.document.paragraphs.length !== after.document.paragraphs.length) return 0;
  return Math.max(0, before.blanks.length - after.blanks.length);
}

/** The document that is known if the new one reads the same; else the new one with what is known of the old. */
function reuseDocument(known: WordDocument, read: WordDocument): WordDocument {
  const paragraphs = reuseParagraphs(known.paragraphs, read.paragraphs);
  const same =
    paragraphs === known.paragraphs &&
    known.trackedChanges === read.trackedChanges &&
    known.labelsRead === read.labelsRead &&
    known.marks === read.marks;
  return same ? known : { ...read, paragraphs };
}
