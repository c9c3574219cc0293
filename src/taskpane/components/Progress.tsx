import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  track: {
    flex: "1 1 0",
    height: "4px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    overflow: "hidden",
    forcedColorAdjust: "none",
  },
  bar: { height: "100%", backgroundColor: tokens.colorCompoundBrandBackground },
});

interface Props {
  readonly value: number;
  readonly of: number;
  readonly text: string;
}

/** How far the filling has come, in words and as a line. */
export function Progress({ value, of, text }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span className={styles.text}>{text}</span>
      <div
        role="progressbar"
        aria-label={text}
        aria-valuemin={0}
        aria-valuemax={of}
        aria-valuenow={value}
        className={styles.track}
      >
        <div className={styles.bar} style={{ width: `${(value / of) * 100}%` }} />
      </div>
    </div>
  );
}
