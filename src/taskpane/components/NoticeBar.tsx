import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { ErrorCircle20Regular } from "@fluentui/react-icons/svg/error-circle";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import { useEffect } from "react";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { flex: "1 1 0", minWidth: 0, overflowWrap: "anywhere" },
  icon: { flex: "none" },
  done: { color: tokens.colorPaletteGreenForeground1 },
  info: { color: tokens.colorBrandForeground1 },
  error: { color: tokens.colorPaletteRedForeground1 },
});

const ICONS = { done: CheckmarkCircle20Regular, info: Info20Regular, error: ErrorCircle20Regular };

/** A word that all is well goes by itself; one that asks for something stays until it is closed. */
const DONE_STAYS_MS = 8_000;

/** What the pane says after a step. Both live regions are always there, or screen readers would miss the first word. */
export function NoticeBar() {
  const styles = useStyles();
  const { notice, say, openTab } = usePaneHandle();

  useEffect(() => {
    if (notice?.kind !== "done") return undefined;
    const timer = setTimeout(() => say(undefined), DONE_STAYS_MS);
    return () => clearTimeout(timer);
  }, [notice, say]);

  const Icon = notice && ICONS[notice.kind];
  const next = notice?.next;
  return (
    <div className={notice && styles.bar}>
      {notice && Icon ? <Icon className={mergeClasses(styles.icon, styles[notice.kind])} /> : null}
      <div role="status" className={notice && notice.kind !== "error" ? styles.text : undefined}>
        {notice && notice.kind !== "error" ? notice.text : null}
      </div>
      <div role="alert" className={notice?.kind === "error" ? styles.text : undefined}>
        {notice?.kind === "error" ? notice.text : null}
      </div>
      {next ? (
        <Button
          size="small"
          onClick={() => {
            openTab(next.tab);
            say(undefined);
          }}
        >
          {next.label}
        </Button>
      ) : null}
      {notice ? (
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={strings.notice.dismiss}
          onClick={() => say(undefined)}
        />
      ) : null}
    </div>
  );
}
