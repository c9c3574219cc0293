import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { flushSync } from "react-dom";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { useConversion } from "../use-conversion";
import { ConversionPanel } from "./ConversionPanel";
import { Sentence } from "./Sentence";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  panel: { alignSelf: "stretch" },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Turns what is selected in the document into an enumeration, changes its markers, or takes them away. */
export function EnumerationConverter({ preferred }: { /** The family to try first. */ preferred: string }) {
  const styles = useStyles();
  const { working, readOnly } = usePaneHandle();
  const conversion = useConversion();
  const opener = useRef<HTMLElement>();
  const { text } = conversion;
  return (
    <div className={styles.root}>
      <Button
        disabledFocusable={working || readOnly || conversion.working}
        aria-expanded={text !== undefined}
        onClick={({ currentTarget }) => {
          opener.current = currentTarget;
          void conversion.read();
        }}
      >
        {strings.conversion.open}
      </Button>
      <p className={styles.hint}>
        <Sentence text={strings.conversion.hint} />
      </p>
      {text ? (
        <div className={styles.panel}>
          <ConversionPanel
            text={text}
            preferred={preferred}
            onMake={(edits) => void conversion.make(edits).then(() => focusIfLost(opener.current))}
            onCancel={() => {
              flushSync(conversion.forget);
              opener.current?.focus();
            }}
          />
        </div>
      ) : null}
    </div>
  );
}

/** The button that was pressed is gone with the panel. */
function focusIfLost(element: HTMLElement | undefined): void {
  if (document.activeElement === document.body) element?.focus();
}
