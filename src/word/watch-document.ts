import { debounce } from "./debounce";
import { readingPatience } from "./reading-patience";
import { answerOf } from "./run-word";

/** What a watcher is told. */
export interface DocumentWatcher {
  /** The selection moved: at once, each time. Nothing may be asked of Word here. */
  moved(): void;
  /** The document may have changed, and the user has paused. Ends when it has been read. */
  mayHaveChanged(): Promise<void>;
}

/**
 * Watches the open document. Word tells that the selection moves, which typing does too; there is no event for
 * text at the baseline.
 *
 * @returns the function that ends it
 * @throws WordError
 */
export async function watchDocument(watcher: DocumentWatcher): Promise<() => void> {
  const { document } = Office.context;
  const event = Office.EventType.DocumentSelectionChanged;
  let cost = 0;
  const read = async () => {
    const began = performance.now();
    await watcher.mayHaveChanged();
    cost = performance.now() - began;
  };
  const tell = debounce(() => void read(), {
    quiet: () => readingPatience(cost).quiet,
    longest: () => readingPatience(cost).longest,
  });
  const handler = () => {
    watcher.moved();
    tell();
  };
  await answerOf((answer) => document.addHandlerAsync(event, handler, answer));
  return () => {
    tell.cancel();
    document.removeHandlerAsync(event, { handler });
  };
}
