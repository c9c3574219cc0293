import type { Genre } from "../report/genre";
import type { Paragraph } from "../report/paragraph";
import type { WordDocument } from "../word/read-document";
import { toWordError, type WordError } from "../word/word-error";
import type { CheckedDocument } from "./check-document";

/** What the pane knows of the open document at one moment. */
export interface SessionState {
  /** Absent until the document was read for the first time. */
  readonly checked?: CheckedDocument;
  /** The document is being read or checked. */
  readonly busy: boolean;
  /** Why the last reading failed; `checked` is then that of an earlier one. */
  readonly error?: WordError;
  /** The genre that the user chose; absent where the title decides. */
  readonly genre?: Genre;
  /** Blanks that were filled since the pane was opened. */
  readonly filled: number;
}

/** What a session needs: reading is Word's, checking is pure, `idle` waits until the pane has nothing to do. */
export interface SessionParts {
  read(): Promise<WordDocument>;
  check(document: WordDocument, genre?: Genre): CheckedDocument;
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

  constructor(
    private readonly parts: SessionParts,
    genre?: Genre,
  ) {
    this.state = { busy: false, filled: 0, ...(genre ? { genre } : {}) };
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
    if (this.running) this.again = true;
    this.running ??= this.run().finally(() => (this.running = undefined));
    return this.running;
  }

  /** Takes the user's word for the genre, or lets the title decide again. */
  chooseGenre(genre: Genre | undefined): void {
    const { checked } = this.state;
    this.set({
      ...without(this.state, "genre"),
      ...(genre ? { genre } : {}),
      ...(checked ? { checked: this.parts.check(checked.document, genre) } : {}),
    });
  }

  private async run(): Promise<void> {
    this.set({ ...this.state, busy: true });
    do {
      this.again = false;
      await this.readOnce();
    } while (this.again as boolean);
    this.set({ ...this.state, busy: false });
  }

  private async readOnce(): Promise<void> {
    try {
      const document = await this.parts.read();
      const known = this.state.checked;
      if (!known || !sameDocument(known.document, document)) {
        if (known) await this.parts.idle();
        const checked = this.parts.check(document, this.state.genre);
        this.set({ ...this.state, checked, filled: this.state.filled + filledBetween(known, checked) });
      }
      this.set(without(this.state, "error"));
    } catch (thrown) {
      this.set({ ...this.state, error: toWordError(thrown) });
    }
  }

  private set(state: SessionState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

function without<K extends "genre" | "error">(state: SessionState, key: K): Omit<SessionState, K> {
  const copy = { ...state };
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the copy is our own
  delete copy[key];
  return copy;
}

/** Blanks that went while no paragraph came or went: they were filled, not deleted with their surroundings. */
function filledBetween(before: CheckedDocument | undefined, after: CheckedDocument): number {
  if (before?.document.paragraphs.length !== after.document.paragraphs.length) return 0;
  return Math.max(0, before.blanks.length - after.blanks.length);
}

function sameDocument(a: WordDocument, b: WordDocument): boolean {
  return (
    a.trackedChanges === b.trackedChanges &&
    a.labelsRead === b.labelsRead &&
    a.paragraphs.length === b.paragraphs.length &&
    a.paragraphs.every((paragraph, index) => sameParagraph(paragraph, b.paragraphs[index]))
  );
}

function sameParagraph(a: Paragraph, b: Paragraph | undefined): boolean {
  return (
    b !== undefined &&
    a.text === b.text &&
    a.label === b.label &&
    a.outlineLevel === b.outlineLevel &&
    a.inTable === b.inTable &&
    JSON.stringify(a.prompts) === JSON.stringify(b.prompts)
  );
}
