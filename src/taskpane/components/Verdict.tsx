import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import type { Verdict as VerdictData } from "../../checks/verdict";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: "4px solid",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flex: "none" },
  ready: {
    backgroundColor: tokens.colorPaletteGreenBackground1,
    borderLeftColor: tokens.colorPaletteGreenBorderActive,
    "& svg": { color: tokens.colorPaletteGreenForeground1 },
  },
  open: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    borderLeftColor: tokens.colorPaletteRedBorderActive,
    "& svg": { color: tokens.colorPaletteRedForeground1 },
  },
});

interface Props {
  readonly verdict: VerdictData;
}

/** The whole result in one line: it can be handed in, or what still stands in the way. */
export function Verdict({ verdict }: Props) {
  const styles = useStyles();
  const Icon = verdict.ready ? CheckmarkCircle20Filled : ErrorCircle20Filled;
  return (
    <h2 className={mergeClasses(styles.root, verdict.ready ? styles.ready : styles.open)}>
      <Icon className={styles.icon} />
      <span>{verdict.text}</span>
    </h2>
  );
}
