import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import type { BalanceRow } from "../balance-rows";
import { formatCount, formatShare } from "../format";
import { useHidden } from "../hidden-style";
import { usePaneHandle } from "../pane-context";
import { useRoleLooks } from "../role-look";
import { strings } from "../strings";
import { stateText, targetText } from "../target-text";
import { RoleName } from "./RoleName";

const useStyles = makeStyles({
  root: {
    display: "block",
    width: "100%",
    padding: "2px 0",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
  },
  link: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  words: { flexWrap: "wrap" },
  name: { fontWeight: tokens.fontWeightSemibold },
  state: {
    display: "inline-flex",
    alignItems: "center",
    gap: "3px",
    marginLeft: "auto",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fine: { color: tokens.colorPaletteGreenForeground1 },
  off: { color: tokens.colorPaletteDarkOrangeForeground1 },
  track: {
    position: "relative",
    flex: "1 1 0",
    height: "14px",
    margin: "2px 0",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground4,
    forcedColorAdjust: "none",
  },
  bar: { position: "absolute", top: "3px", bottom: "3px", left: 0, borderRadius: tokens.borderRadiusSmall },
  band: {
    position: "absolute",
    top: "-1px",
    bottom: "-1px",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralForeground2}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  openLeft: { borderLeftStyle: "none", borderTopLeftRadius: 0, borderBottomLeftRadius: 0 },
  openRight: { borderRightStyle: "none", borderTopRightRadius: 0, borderBottomRightRadius: 0 },
  // As wide as its longest text, so that all bars end at one line.
  target: {
    flex: "none",
    width: "7em",
    textAlign: "right",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly row: BalanceRow;
  /** The share at the right end of the bar. */
  readonly scale: number;
}

/** One role, which is pressed to go there: how much it has, what is to do, and the bar with its target as a frame. */
export function BalanceChartRow({ row, scale }: Props) {
  const styles = useStyles();
  const hidden = useHidden();
  const looks = useRoleLooks();
  const { jump } = usePaneHandle();
  const { role, at, target } = row;
  const amount = `${formatShare(row.share)} · ${strings.strip.characters(formatCount(row.characters))}`;
  const targetSaid = targetText(target);
  const state = stateText(row);
  const fine = row.state === "inside";
  const StateIcon = fine ? CheckmarkCircle16Regular : Warning16Regular;
  const percent = (share: number) => `${Math.min(100, (share / scale) * 100)}%`;
  const from = target?.min ?? 0;
  const to = Math.min(target?.max ?? 1, scale);
  const content = (
    <>
      <span className={mergeClasses(styles.line, styles.words)}>
        <span className={styles.name}>
          <RoleName role={role} />
        </span>
        <span>{amount}</span>
        {state ? (
          <span className={mergeClasses(styles.state, fine ? styles.fine : styles.off)}>
            <StateIcon />
            {state}
          </span>
        ) : null}
      </span>
      <span className={styles.line}>
        <span className={styles.track} aria-hidden="true">
          <span
            className={mergeClasses(styles.bar, looks.any, looks[role])}
            style={{ width: percent(row.share) }}
          />
          {target ? (
            <span
              className={mergeClasses(
                styles.band,
                target.min === undefined && styles.openLeft,
                target.max === undefined && styles.openRight,
              )}
              style={{ left: percent(from), width: percent(to - from) }}
            />
          ) : null}
        </span>
        <span className={styles.target}>{targetSaid ? strings.check.target(targetSaid) : null}</span>
      </span>
    </>
  );
  if (!at) return <li className={styles.root}>{content}</li>;
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.root, styles.link)}
        title={strings.place.jumpTo(strings.names.roles[role])}
        onClick={() => jump(at)}
      >
        <span className={hidden.root}>{strings.place.jumpTo("")}</span>
        {content}
      </button>
    </li>
  );
}
