import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Rename16Regular } from "@fluentui/react-icons/svg/rename";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { useId } from "react";
import { groupBlanks } from "../blank-groups";
import type { FindingGroup } from "../finding-groups";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { FindingStackView } from "./FindingStackView";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  text: { flex: "1 1 0" },
  blank: { color: tokens.colorPaletteDarkOrangeForeground1 },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteMarigoldForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
  kinds: { margin: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

const ICONS = {
  blank: Rename16Regular,
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  info: Info16Regular,
};

interface Props {
  readonly group: FindingGroup;
}

/** The findings of one severity, those of one check together. */
export function FindingSection({ group }: Props) {
  const styles = useStyles();
  const id = useId();
  const { state, openTab, aim } = usePaneHandle();
  const { kind } = group;
  const Icon = ICONS[kind];
  const kinds = groupBlanks(state.checked?.blanks ?? [], "kind").map(
    ({ asks, blanks }) => asks && strings.check.kindCount(strings.blanks.asks[asks], blanks.length),
  );
  return (
    <section aria-labelledby={id}>
      <h2 className={styles.heading} tabIndex={-1} data-aim={aim?.at === kind || undefined}>
        <Icon className={mergeClasses(styles[kind])} />
        <span id={id} className={styles.text}>
          {kind === "blank" ? strings.check.blanksGroup : strings.check.severities[kind]} {group.count}
        </span>
        {kind === "blank" ? (
          <Button size="small" appearance="primary" onClick={() => openTab("blanks")}>
            {strings.check.toBlanks}
          </Button>
        ) : null}
      </h2>
      {kind === "blank" ? <p className={styles.kinds}>{kinds.join(" · ")}</p> : null}
      <ul className={styles.list}>
        {group.stacks.map((stack) => (
          <FindingStackView key={stack.check} stack={stack} />
        ))}
      </ul>
    </section>
  );
}
