import { useState } from "react";
import type { Storage } from "./storage";

/** A choice among a few that is remembered until the next time the pane is opened. */
export function useStoredChoice<T extends string>(
  storage: Storage,
  name: string,
  values: readonly T[],
  first: T,
): readonly [T, (value: T) => void] {
  const [value, setValue] = useState(() => values.find((known) => known === storage.get(name)) ?? first);
  return [
    value,
    (chosen) => {
      setValue(chosen);
      storage.set(name, chosen);
    },
  ];
}
