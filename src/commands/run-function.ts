import { toWordError } from "../word/word-error";
import type { Notice } from "./notice-sentences";
import type { RibbonFunction } from "./ribbon-functions";

/**
 * Runs a function of the ribbon to its end: what it could not do is said, and Word is told that it is over
 * whatever happens, or its button would stay dead.
 *
 * @param say shows a notice; resolves when it is closed
 */
export async function runFunction(
  perform: RibbonFunction,
  event: Pick<Office.AddinCommands.Event, "completed">,
  say: (notice: Notice) => Promise<void>,
): Promise<void> {
  try {
    const notice = await perform().catch((thrown: unknown) => toWordError(thrown).kind);
    if (notice !== undefined) await say(notice);
  } finally {
    event.completed();
  }
}
