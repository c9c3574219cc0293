import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Limits } from "../../report/requirement";
import type { BalanceRow } from "../balance-rows";
import { formatCount } from "../format";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { targetText } from "../target-text";
import { BalanceChartRow } from "./BalanceChartRow";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  total: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontVariantNumeric: "tabular-nums",
  },
});

interface Props {
  readonly rows: readonly BalanceRow[];
  /** Characters of the whole document. */
  readonly total: number;
  readonly limits: Limits | undefined;
}

/** The share of each role against its target. The words beside the bars say all that the bars show. */
export function BalanceChart({ rows, total, limits }: Props) {
  const styles = useStyles();
  const id = useId();
  const { aim } = usePaneHandle();
  const scale = scaleOf(rows);
  const target = targetText(limits, formatCount);
  const length = strings.strip.characters(formatCount(total));
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading} tabIndex={-1} data-aim={aim?.at === "balance" || undefined}>
        {strings.check.balance}
        <span className={styles.total}>
          {strings.check.total} {length}
          {target ? `${strings.text.comma}${strings.check.target(target)}` : null}
        </span>
      </h2>
      <ul className={styles.list}>
        {rows.map((row) => (
          <BalanceChartRow key={row.role} row={row} scale={scale} />
        ))}
      </ul>
    </section>
  );
}

/** The share at the right end of all bars: the largest that is shown, rounded up to a tenth. */
function scaleOf(rows: readonly BalanceRow[]): number {
  const shown = rows.flatMap(({ share, target }) => [share, target?.min ?? 0, target?.max ?? 0]);
  return Math.min(1, Math.max(0.1, Math.ceil(Math.max(...shown, 0) * 10) / 10));
}
