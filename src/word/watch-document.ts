import { answerOf } from "./run-word";
import { throttle } from "./throttle";

/** Word tells that the selection moves, which typing does too; there is no event for text at the baseline. */
const EVERY_MS = 2_000;

/** What a watcher is told. */
export interface DocumentWatcher {
  /** The selection moved: at once, each time. Nothing may be asked of Word here. */
  moved(): void;
  /** The document may have changed: at most once in two seconds. */
  mayHaveChanged(): void;
}

/**
 * Watches the open document.
 *
 * @returns the function that ends it
 * @throws WordError
 */
export async function watchDocument(watcher: DocumentWatcher): Promise<() => void> {
  const { document } = Office.context;
  const event = Office.EventType.DocumentSelectionChanged;
  const tell = throttle(() => watcher.mayHaveChanged(), EVERY_MS);
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
