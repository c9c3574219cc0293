import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import type { MeasureAnswer } from "../../checks/measure-answer";
import { mapMeasures } from "../../checks/measure-map";
import { measureRows, withAnswer, type MeasureRows } from "../measure-rows";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { useKeptFocus } from "../use-kept-focus";
import { LostChoices } from "./LostChoices";
import { Message } from "./Message";
import { ProblemItem } from "./ProblemItem";
import { RestoreButton } from "./RestoreButton";
import { StatementLine } from "./StatementLine";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  total: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

const NOTHING_SET: readonly MeasureAnswer[] = [];
const WAYS = ["mapped", "inline", "unneeded", "unclear", "alone"] as const;

/** Each problem beside the measures that answer it; the user can say otherwise. */
export function MeasuresPage() {
  const styles = useStyles();
  const id = useId();
  const { state, choose } = usePaneHandle();
  const { home, keep } = useKeptFocus<HTMLDivElement>();
  const report = state.checked?.report;
  const answers = state.choices.answers ?? NOTHING_SET;
  const rows = useMemo(
    () => report && measureRows(report, mapMeasures(report, answers), answers),
    [report, answers],
  );
  if (!rows) return null;

  const { missing, problems, measures, unused } = rows;
  const set = (problem: string, answer: MeasureAnswer["measures"] | undefined) =>
    keep(() => choose("answers", withAnswer(answers, problem, answer)));
  return (
    <div
      ref={home}
      className={styles.root}
      role="group"
      aria-label={strings.checkPages.measures.title}
      tabIndex={-1}
    >
      {missing ? <Message kind="info" {...strings.measures.missing[missing]} /> : null}
      {problems.length > 0 ? (
        <>
          <p className={styles.total} role="status">
            {totalText(rows)}
          </p>
          <p className={styles.note}>{strings.measures.howTo}</p>
          <ol className={styles.list} aria-label={strings.measures.list}>
            {problems.map((row, index) => (
              <ProblemItem
                key={row.id}
                row={row}
                number={index + 1}
                measures={measures}
                onSet={(answer) => set(row.problem.text, answer)}
              />
            ))}
          </ol>
        </>
      ) : null}
      {unused.length > 0 ? (
        <section aria-labelledby={id}>
          <h3 id={id} className={styles.heading}>
            {strings.measures.unused}
          </h3>
          <ul className={styles.list}>
            {unused.map((measure) => (
              <li key={`${measure.at.paragraph}:${measure.at.start}`}>
                <StatementLine statement={measure} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <LostChoices keys={rows.lost} onForget={(problem) => set(problem, undefined)} />
      {problems.length > 0 ? (
        <RestoreButton value={state.choices.answers} onChange={(value) => choose("answers", value)} />
      ) : null}
    </div>
  );
}

/** 共 4 个问题：3 个有对应的措施，1 个没有措施。 */
function totalText({ problems, counts }: MeasureRows): string {
  const parts = WAYS.filter((way) => counts[way] > 0).map((way) => strings.measures.counts[way](counts[way]));
  const { labelled, clauses, sentence } = strings.text;
  return sentence(labelled(strings.measures.total(problems.length), clauses(parts)));
}
