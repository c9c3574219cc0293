import { toWordError } from "./word-error";

/** How long Word may stay silent before a step is given up: office.js itself would wait for ever. */
const SILENCE_MS = 60_000;

/**
 * Runs a batch in Word.
 *
 * @throws WordError whatever goes wrong, a host that does not answer for a minute included
 */
export async function runWord<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(toWordError({ code: "Timeout" })), SILENCE_MS);
  });
  try {
    return await Promise.race([Word.run(batch), silence]);
  } catch (thrown) {
    throw toWordError(thrown);
  } finally {
    clearTimeout(timer);
  }
}

/** Makes a promise of a call of Office's older API, which answers through a callback. */
export function answerOf<T>(call: (answer: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(toWordError(result.error));
    });
  });
}
