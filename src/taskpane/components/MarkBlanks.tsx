import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Highlight16Regular } from "@fluentui/react-icons/svg/highlight";
import type { Blank } from "../../checks/blank";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { useMarks } from "../use-marks";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  state: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

interface Props {
  /** The blanks that 标黄 marks; none where only marks are left. */
  readonly blanks: readonly Blank[];
}

/** Marks the blanks in the document, says how many are marked, and takes the marks back. */
export function MarkBlanks({ blanks }: Props) {
  const styles = useStyles();
  const { working, readOnly } = usePaneHandle();
  const { count, mark, clear } = useMarks();
  const { mark: markLabel, markRest, clear: clearLabel, state, hint } = strings.blanks.marks;
  // The same button, so that the keyboard stays where it is: it marks, and then takes back.
  const more = count > 0 && blanks.length > count;
  return (
    <div className={styles.root} role="group" aria-label={markLabel}>
      {count > 0 ? <span className={styles.state}>{state(count)}</span> : null}
      {count > 0 || blanks.length > 0 ? (
        <Button
          size="small"
          appearance="subtle"
          icon={<Highlight16Regular />}
          disabledFocusable={working || readOnly}
          {...(count === 0 && { title: hint })}
          onClick={() => void (count > 0 ? clear() : mark(blanks))}
        >
          {count > 0 ? clearLabel : markLabel}
        </Button>
      ) : null}
      {more ? (
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={working || readOnly}
          onClick={() => void mark(blanks)}
        >
          {markRest}
        </Button>
      ) : null}
    </div>
  );
}
