import type { CursorPlace } from "../word/cursor";

/**
 * The cursor's place, read when the user turns to the pane, so that pressing a button needs no more than the
 * insertion itself. Once the selection moves it has to be read again.
 */
export class CursorAhead {
  private place: Promise<CursorPlace> | undefined;

  constructor(private readonly read: () => Promise<CursorPlace>) {}

  /** The selection moved, or the document was changed. */
  forget(): void {
    this.place = undefined;
  }

  /** Reads the place if it is not known. A failure is forgotten here and shown when the place is needed. */
  prepare(): void {
    this.take().catch(() => undefined);
  }

  /** @throws WordError when Word does not say */
  take(): Promise<CursorPlace> {
    if (!this.place) {
      const place = this.read();
      this.place = place;
      place.catch(() => {
        if (this.place === place) this.place = undefined;
      });
    }
    return this.place;
  }
}
