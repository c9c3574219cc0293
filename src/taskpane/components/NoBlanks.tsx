import { Button } from "@fluentui/react-components";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { MarkBlanks } from "./MarkBlanks";
import { Message } from "./Message";

/** Nothing to fill, or nothing any more; marks of blanks that were filled by hand may still be there. */
export function NoBlanks() {
  const { state, openTab } = usePaneHandle();
  const { done, doneHint, none, noneHint, toCheck, marks } = strings.blanks;
  const filledSome = state.filled > 0;
  const left = state.checked?.document.marks ?? 0;
  const hint = filledSome ? doneHint : noneHint;
  return (
    <Message kind="done" title={filledSome ? done : none} text={left > 0 ? marks.left(left) : hint}>
      <Button appearance="primary" onClick={() => openTab("check")}>
        {toCheck}
      </Button>
      {left > 0 ? <MarkBlanks blanks={[]} /> : null}
    </Message>
  );
}
