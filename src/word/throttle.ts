/** A function that may be called often and acts seldom. */
export interface Throttled {
  (): void;
  /** Drops the action that is still to come. */
  cancel(): void;
}

/** Makes a function that acts once, `delay` milliseconds after the first of any number of calls. */
export function throttle(act: () => void, delay: number): Throttled {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const call = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      act();
    }, delay);
  };
  return Object.assign(call, {
    cancel: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  });
}
