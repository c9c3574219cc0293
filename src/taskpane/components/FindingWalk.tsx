import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { walkFindings } from "../walk-findings";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  hint: {
    marginLeft: "auto",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The way from finding to finding through the document, with the keys that do the same. */
export function FindingWalk() {
  const styles = useStyles();
  const pane = usePaneHandle();
  return (
    <div className={styles.root}>
      <Button
        size="small"
        icon={<ArrowUp16Regular />}
        aria-keyshortcuts="Shift+F8"
        onClick={() => walkFindings(pane, -1)}
      >
        {strings.check.previousFinding}
      </Button>
      <Button
        size="small"
        icon={<ArrowDown16Regular />}
        aria-keyshortcuts="F8"
        onClick={() => walkFindings(pane, 1)}
      >
        {strings.check.nextFinding}
      </Button>
      <span className={styles.hint}>{strings.check.walkKeys}</span>
    </div>
  );
}
