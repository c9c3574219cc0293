import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { ROLE_NAMES } from "../../report/role";
import type { BalanceRow } from "../balance-rows";
import { formatCount, formatShare } from "../format";
import { usePaneHandle } from "../pane-context";
import { useRoleLooks } from "../role-look";
import { strings } from "../strings";
import { stateText, targetText } from "../target-text";
import { RoleName } from "./RoleName";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  name: { minWidth: 0, padding: 0, fontWeight: tokens.fontWeightSemibold, justifyContent: "flex-start" },
  amount: { marginLeft: "auto" },
  track: {
    position: "relative",
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
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  state: { display: "inline-flex", alignItems: "center", gap: "3px", marginLeft: "auto" },
  fine: { color: tokens.colorPaletteGreenForeground1 },
  off: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface Props {
  readonly row: BalanceRow;
  /** The share at the right end of the bar. */
  readonly scale: number;
}

/** One role: its name, which goes to it; the bar with its target as a frame; and what is to do. */
export function BalanceChartRow({ row, scale }: Props) {
  const styles = useStyles();
  const looks = useRoleLooks();
  const { jump } = usePaneHandle();
  const { role, at, target } = row;
  const name = <RoleName role={role} />;
  const text = targetText(target);
  const state = stateText(row);
  const fine = row.state === "inside";
  const StateIcon = fine ? CheckmarkCircle16Regular : Warning16Regular;
  const percent = (share: number) => `${Math.min(100, (share / scale) * 100)}%`;
  const from = target?.min ?? 0;
  const to = Math.min(target?.max ?? 1, scale);
  return (
    <li>
      <div className={styles.line}>
        {at ? (
          <Button
            className={styles.name}
            size="small"
            appearance="transparent"
            aria-label={strings.place.jumpTo(ROLE_NAMES[role])}
            title={strings.place.jumpTo(ROLE_NAMES[role])}
            onClick={() => jump(at)}
          >
            {name}
          </Button>
        ) : (
          name
        )}
        <span className={styles.amount}>
          {formatShare(row.share)} · {strings.strip.characters(formatCount(row.characters))}
        </span>
      </div>
      <div className={styles.track} aria-hidden="true">
        <div
          className={mergeClasses(styles.bar, looks.any, looks[role])}
          style={{ width: percent(row.share) }}
        />
        {target ? (
          <div
            className={mergeClasses(
              styles.band,
              target.min === undefined && styles.openLeft,
              target.max === undefined && styles.openRight,
            )}
            style={{ left: percent(from), width: percent(to - from) }}
          />
        ) : null}
      </div>
      {text || state ? (
        <div className={mergeClasses(styles.line, styles.small)}>
          {text ? <span>{strings.check.target(text)}</span> : null}
          {state ? (
            <span className={mergeClasses(styles.state, fine ? styles.fine : styles.off)}>
              <StateIcon />
              {state}
            </span>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}
