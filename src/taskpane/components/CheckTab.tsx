import { makeStyles, tokens } from "@fluentui/react-components";
import { groupFindings } from "../finding-groups";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { BalanceChart } from "./BalanceChart";
import { CopyResult } from "./CopyResult";
import { FindingSection } from "./FindingSection";
import { GenreSelect } from "./GenreSelect";
import { NoDocument } from "./NoDocument";
import { Verdict } from "./Verdict";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The result of the check: the verdict, the balance against its targets, and what was found. */
export function CheckTab() {
  const styles = useStyles();
  const { state } = usePaneHandle();
  const { checked } = state;
  if (!checked || checked.empty) return <NoDocument hint={strings.state.emptyCheck} />;

  const { report, requirement, findings } = checked;
  const noReport = report.sections.length === 0;
  const groups = groupFindings(findings);
  return (
    <div className={styles.root}>
      <Verdict verdict={checked.verdict} />
      <GenreSelect />
      {noReport ? (
        <p className={styles.note}>
          <strong>{strings.state.notReport}</strong>
          <br />
          {strings.state.notReportHint}
        </p>
      ) : (
        <BalanceChart rows={checked.balance} total={report.characters} limits={requirement.total} />
      )}
      {report.outline === "guessed" ? <p className={styles.note}>{strings.state.guessed}</p> : null}
      {groups.map((group) => (
        <FindingSection key={group.kind} group={group} />
      ))}
      {groups.length === 0 ? <p className={styles.note}>{strings.check.nothing}</p> : null}
      <div className={styles.actions}>
        <CopyResult />
      </div>
    </div>
  );
}
