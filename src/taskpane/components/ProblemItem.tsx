import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { useId, useState } from "react";
import type { MeasureAnswer } from "../../checks/measure-answer";
import type { MappedProblem } from "../../checks/measure-map";
import type { Statement } from "../../checks/statements";
import { shorten } from "../excerpt";
import type { ProblemRow } from "../measure-rows";
import { strings } from "../strings";
import { AnswerEditor } from "./AnswerEditor";
import { StatementLine } from "./StatementLine";

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  pair: {
    display: "grid",
    gap: tokens.spacingHorizontalM,
    "@media (min-width: 480px)": { gridTemplateColumns: "1fr 1fr" },
  },
  side: { minWidth: 0 },
  caption: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  mark: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  alone: { color: tokens.colorPaletteDarkOrangeForeground1 },
  fine: { color: tokens.colorPaletteGreenForeground1 },
  unclear: { color: tokens.colorNeutralForeground2 },
  change: { marginTop: tokens.spacingVerticalXS },
});

interface Props {
  readonly row: ProblemRow;
  readonly number: number;
  readonly measures: readonly Statement[];
  readonly onSet: (answer: MeasureAnswer["measures"] | undefined) => void;
}

/** A problem and, beside or beneath it, what answers it and why that is thought. */
export function ProblemItem({ row, number, measures, onSet }: Props) {
  const styles = useStyles();
  const editor = useId();
  const [open, setOpen] = useState(false);
  const { problem, answer } = row;
  const name = shorten(problem.text);
  return (
    <li className={styles.root}>
      <div className={styles.pair}>
        <div className={styles.side}>
          <span className={styles.caption}>{strings.measures.problem(number)}</span>
          <StatementLine statement={problem} strong />
        </div>
        <div className={styles.side}>
          <span className={styles.caption}>{strings.measures.answers}</span>
          <Mark answered={problem.answered} byHand={answer !== undefined} />
          <ul className={styles.list}>
            {problem.measures.map((link) => (
              <li key={`${link.measure.at.paragraph}:${link.measure.at.start}`}>
                <StatementLine statement={link.measure} note={becauseText(link)} />
              </li>
            ))}
          </ul>
          <Button
            className={styles.change}
            size="small"
            aria-expanded={open}
            aria-controls={open ? editor : undefined}
            aria-label={open ? strings.measures.closeOf(name) : strings.measures.changeOf(name)}
            onClick={() => setOpen(!open)}
          >
            {open ? strings.measures.close : strings.measures.change}
          </Button>
        </div>
      </div>
      {open ? (
        <div id={editor}>
          <AnswerEditor row={row} measures={measures} onSet={onSet} />
        </div>
      ) : null}
    </li>
  );
}

/** What stands in the place of measures, with a sign so that it does not rest on colour. */
function Mark({ answered, byHand }: { answered: MappedProblem["answered"]; byHand: boolean }) {
  const styles = useStyles();
  if (answered === "mapped") return null;
  const [Icon, look] =
    answered === "alone"
      ? [Warning16Regular, styles.alone]
      : answered === "unclear"
        ? [QuestionCircle16Regular, styles.unclear]
        : [CheckmarkCircle16Regular, styles.fine];
  return (
    <span className={`${styles.mark} ${look}`}>
      <Icon />
      {byHand
        ? strings.text.aside(strings.measures.marks[answered], strings.measures.because.user())
        : strings.measures.marks[answered]}
    </span>
  );
}

function becauseText({ because, words }: MappedProblem["measures"][number]): string {
  return strings.measures.because[because](strings.text.quotes(words));
}
