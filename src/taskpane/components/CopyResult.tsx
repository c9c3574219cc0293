import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { useState } from "react";
import { copyText } from "../copy-text";
import { usePaneHandle } from "../pane-context";
import { resultText } from "../result-text";
import { strings } from "../strings";

const useStyles = makeStyles({
  box: {
    width: "100%",
    height: "160px",
    boxSizing: "border-box",
    font: "inherit",
    color: "inherit",
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** Copies the result as text; where the browser forbids it, shows the text for copying by hand. */
export function CopyResult() {
  const styles = useStyles();
  const { state, say } = usePaneHandle();
  const [shown, setShown] = useState<string>();
  const { checked } = state;
  if (!checked) return null;

  const copy = async () => {
    const text = resultText(checked, state.preferences);
    const copied = await copyText(text);
    setShown(copied ? undefined : text);
    say(
      copied
        ? { kind: "done", text: strings.notice.copied }
        : { kind: "info", text: strings.notice.notCopied },
    );
  };
  return (
    <>
      <Button size="small" icon={<Copy16Regular />} onClick={() => void copy()}>
        {strings.check.copy}
      </Button>
      {shown === undefined ? null : (
        <textarea
          readOnly
          className={styles.box}
          aria-label={strings.check.copyBox}
          value={shown}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  );
}
