import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info20Filled } from "@fluentui/react-icons/svg/info";
import type { VerdictKind, Verdict as VerdictData } from "../../checks/verdict";

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
  unrecognised: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeftColor: tokens.colorNeutralStrokeAccessible,
    "& svg": { color: tokens.colorNeutralForeground2 },
  },
  open: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    borderLeftColor: tokens.colorPaletteRedBorderActive,
    "& svg": { color: tokens.colorPaletteRedForeground1 },
  },
});

const ICONS: Readonly<Record<VerdictKind, typeof Info20Filled>> = {
  ready: CheckmarkCircle20Filled,
  unrecognised: Info20Filled,
  open: ErrorCircle20Filled,
};

interface Props {
  readonly verdict: VerdictData;
}

/** The whole result in one line: it can be handed in, or what still stands in the way. */
export function Verdict({ verdict }: Props) {
  const styles = useStyles();
  const Icon = ICONS[verdict.kind];
  return (
    <h2 className={mergeClasses(styles.root, styles[verdict.kind])}>
      <Icon className={styles.icon} />
      <span>{verdict.text}</span>
    </h2>
  );
}
