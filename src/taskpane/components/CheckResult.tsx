import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { CheckedDocument } from "../check-document";
import type { CheckPageId } from "../check-page";
import { checkPageStates } from "../check-page-states";
import { groupFindings } from "../finding-groups";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { useAim } from "../use-aim";
import { BalanceChart } from "./BalanceChart";
import { CheckPageLinks } from "./CheckPageLinks";
import { CopyResult } from "./CopyResult";
import { FindingSection } from "./FindingSection";
import { FindingWalk } from "./FindingWalk";
import { GenreSelect } from "./GenreSelect";
import { Verdict } from "./Verdict";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly checked: CheckedDocument;
  readonly onOpen: (page: CheckPageId) => void;
}

/** The verdict, the balance against its targets, what was found, and the ways to all that can be set. */
export function CheckResult({ checked, onOpen }: Props) {
  const styles = useStyles();
  const { state } = usePaneHandle();
  const root = useRef<HTMLDivElement>(null);
  useAim(root);
  const { report, requirement, findings } = checked;
  const noReport = report.sections.length === 0;
  const groups = groupFindings(findings);
  return (
    <div ref={root} className={styles.root}>
      <Verdict verdict={checked.verdict} />
      <GenreSelect />
      {noReport ? (
        <p className={styles.note}>{strings.state.notReport}</p>
      ) : (
        <BalanceChart rows={checked.balance} total={report.characters} limits={requirement.total} />
      )}
      {report.outline === "guessed" || report.outline === "transitions" ? (
        <p className={styles.note}>{strings.state.guessed}</p>
      ) : null}
      {groups.length > 0 ? <FindingWalk /> : null}
      {groups.map((group) => (
        <FindingSection key={group.kind} group={group} />
      ))}
      {groups.length === 0 ? <p className={styles.note}>{strings.check.nothing}</p> : null}
      <CheckPageLinks states={checkPageStates(checked, state)} onOpen={onOpen} />
      <div className={styles.actions}>
        <CopyResult />
      </div>
    </div>
  );
}
