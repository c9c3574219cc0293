import { useCallback, useRef, useState } from "react";
import { toWordError, type WordError } from "../word/word-error";

/** Runs steps in Word one at a time. */
export interface Steps {
  /** A step is under way. */
  readonly working: boolean;
  /** Runs a step; one that is asked for while another is under way does nothing, as with a second click. */
  readonly run: <T>(step: () => Promise<T>) => Promise<T | undefined>;
  /** Runs a step, after the one that is under way if there is one; of several that wait only the last is run. */
  readonly runLatest: (step: () => Promise<void>) => Promise<void>;
}

/** @param onError takes what a step throws; must not change between renders */
export function useStep(onError: (error: WordError) => void): Steps {
  const [working, setWorking] = useState(false);
  const underWay = useRef(false);
  const waiting = useRef<() => Promise<void>>();

  const run = useCallback(
    async <T>(step: () => Promise<T>): Promise<T | undefined> => {
      if (underWay.current) return undefined;
      underWay.current = true;
      setWorking(true);
      try {
        return await step();
      } catch (thrown) {
        onError(toWordError(thrown));
        return undefined;
      } finally {
        underWay.current = false;
        setWorking(false);
        const next = waiting.current;
        waiting.current = undefined;
        if (next) void run(next);
      }
    },
    [onError],
  );

  const runLatest = useCallback(
    async (step: () => Promise<void>) => {
      if (underWay.current) waiting.current = step;
      else await run(step);
    },
    [run],
  );

  return { working, run, runLatest };
}
