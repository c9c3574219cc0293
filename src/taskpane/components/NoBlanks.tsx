import { Button } from "@fluentui/react-components";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { Message } from "./Message";

/** Nothing to fill, or nothing any more. */
export function NoBlanks() {
  const { state, openTab } = usePaneHandle();
  const { done, doneHint, none, noneHint, toCheck } = strings.blanks;
  const filledSome = state.filled > 0;
  return (
    <Message kind="done" title={filledSome ? done : none} text={filledSome ? doneHint : noneHint}>
      <Button appearance="primary" onClick={() => openTab("check")}>
        {toCheck}
      </Button>
    </Message>
  );
}
