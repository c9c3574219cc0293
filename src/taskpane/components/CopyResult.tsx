import { Button } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { useState } from "react";
import { usePaneHandle } from "../pane-context";
import { resultText } from "../result-text";
import { strings } from "../strings";
import { useCopy } from "../use-copy";
import { CopyBox } from "./CopyBox";

/** Copies the result as text; where the browser forbids it, shows the text for copying by hand. */
export function CopyResult() {
  const { state } = usePaneHandle();
  const copyAs = useCopy();
  const [shown, setShown] = useState<string>();
  const { checked } = state;
  if (!checked) return null;

  const copy = async () => {
    const text = resultText(checked, state.preferences);
    setShown((await copyAs(text, strings.notice.copied)) ? undefined : text);
  };
  return (
    <>
      <Button size="small" icon={<Copy16Regular />} onClick={() => void copy()}>
        {strings.check.copy}
      </Button>
      {shown === undefined ? null : <CopyBox label={strings.check.copyBox} text={shown} />}
    </>
  );
}
