import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import type { FindingGroup } from "../finding-groups";
import type { TabId } from "../tab";

const useStyles = makeStyles({
  root: {
    padding: "2px 0",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  number: { fontWeight: tokens.fontWeightSemibold },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  error: { color: tokens.colorPaletteRedForeground1 },
  plain: {},
});

interface Props {
  readonly name: string;
  readonly count: number;
  /** Where the counted things are listed. */
  readonly tab: TabId;
  /** What to show there; absent where the tab lists nothing else. */
  readonly kind?: FindingGroup["kind"];
  readonly tone: "warning" | "error" | "plain";
}

/** A number of the strip; pressing it opens the list of what it counts. */
export function Count({ name, count, tab, kind, tone }: Props) {
  const styles = useStyles();
  const { openTab, lead } = usePaneHandle();
  return (
    <button
      type="button"
      className={styles.root}
      aria-label={strings.strip.open(name, count, strings.app.tabs[tab])}
      onClick={() => {
        openTab(tab);
        if (kind) lead({ at: kind, focus: true });
      }}
    >
      {name} <span className={mergeClasses(styles.number, count > 0 && styles[tone])}>{count}</span>
    </button>
  );
}
