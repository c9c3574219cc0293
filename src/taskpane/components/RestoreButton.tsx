import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { strings } from "../strings";

interface Props<T> {
  /** What was set by hand; undefined if nothing was. */
  readonly value: T | undefined;
  readonly onChange: (value: T | undefined) => void;
}

/** Takes back all that was set by hand, and gives it back again as long as nothing new has been set. */
export function RestoreButton<T>({ value, onChange }: Props<T>) {
  const [taken, setTaken] = useState<T>();
  if (value !== undefined && taken !== undefined) setTaken(undefined);
  const undoes = value === undefined && taken !== undefined;
  return (
    <div>
      <Button
        size="small"
        disabledFocusable={value === undefined && taken === undefined}
        onClick={() => {
          setTaken(value);
          onChange(undoes ? taken : undefined);
        }}
      >
        {undoes ? strings.byHand.undoRestore : strings.byHand.restore}
      </Button>
    </div>
  );
}
