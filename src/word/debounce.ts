/** A function that may be called often and acts once the calls have stopped. */
export interface Debounced {
  (): void;
  /** Drops the action that is still to come. */
  cancel(): void;
}

/** How long to wait, in milliseconds; asked at each call. */
export interface Patience {
  /** After the last call. */
  quiet(): number;
  /** After the first call, where calls go on and on. */
  longest(): number;
}

/** Makes a function that acts once after any number of calls, as soon as they have paused for long enough. */
export function debounce(act: () => void, patience: Patience): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first: number | undefined;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
    first = undefined;
  };
  const call = () => {
    const now = Date.now();
    first ??= now;
    clearTimeout(timer);
    const left = first + patience.longest() - now;
    timer = setTimeout(
      () => {
        stop();
        act();
      },
      Math.max(0, Math.min(patience.quiet(), left)),
    );
  };
  return Object.assign(call, { cancel: stop });
}
