import { PHRASE_MARK_NAMES, readPhraseMarks, writePhraseMarks, type PhraseMarks } from "./phrase-marks";
import type { Storage } from "./storage";

/**
 * What the user has marked, in the browser's store. Other windows may write it too: each step is taken on what is
 * kept at that moment.
 */
export class PhraseMarksStore {
  private marks: PhraseMarks;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly storage: Storage) {
    this.marks = readPhraseMarks(storage);
    for (const name of PHRASE_MARK_NAMES) storage.watch(name, () => this.set(readPhraseMarks(storage)));
  }

  /** The present marks; the same object until something changes. */
  readonly snapshot = (): PhraseMarks => this.marks;

  /** Calls back after every change; returns what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes a step. */
  change(step: (marks: PhraseMarks) => PhraseMarks): void {
    const next = step(readPhraseMarks(this.storage));
    writePhraseMarks(this.storage, next);
    this.set(next);
  }

  private set(marks: PhraseMarks): void {
    this.marks = marks;
    for (const listener of this.listeners) listener();
  }
}
