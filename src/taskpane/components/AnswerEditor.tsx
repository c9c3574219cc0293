import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { MeasureAnswer } from "../../checks/measure-answer";
import type { Statement } from "../../checks/statements";
import { shorten } from "../excerpt";
import { withMeasure, type ProblemRow } from "../measure-rows";
import { strings } from "../strings";
import { Choice } from "./Choice";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

type Way = keyof typeof strings.measures.ways;

interface Props {
  readonly row: ProblemRow;
  /** All that may be chosen from. */
  readonly measures: readonly Statement[];
  /** Sets the answer by hand; undefined takes that back. */
  readonly onSet: (answer: MeasureAnswer["measures"] | undefined) => void;
}

/** What answers a problem, where the user knows better. Every change takes effect at once. */
export function AnswerEditor({ row, measures, onSet }: Props) {
  const styles = useStyles();
  const { problem, answer } = row;
  // The list of measures stays open after the last one was unticked, and before the first one is ticked.
  const [picks, setPicks] = useState(typeof answer === "object");
  const chosen = problem.measures.map(({ measure }) => measure.text);
  const way: Way = picks ? "pick" : typeof answer === "string" ? answer : "auto";
  const ways: readonly Way[] =
    measures.length > 0 ? ["auto", "pick", "none", "unneeded"] : ["auto", "none", "unneeded"];

  const take = (next: Way) => {
    setPicks(next === "pick");
    if (next === "pick") {
      if (chosen.length > 0) onSet(chosen);
    } else {
      onSet(next === "auto" ? undefined : next);
    }
  };
  return (
    <div className={styles.root}>
      <Choice
        label={strings.measures.by(shorten(problem.text))}
        options={ways.map((value) => ({ value, text: strings.measures.ways[value] }))}
        value={way}
        onChange={take}
      />
      {picks ? (
        <ul className={styles.list} aria-label={strings.measures.pick}>
          {measures.map(({ text, at }) => (
            <li key={`${at.paragraph}:${at.start}`}>
              <Checkbox
                label={<span lang="zh-CN">{shorten(text)}</span>}
                checked={chosen.includes(text)}
                onChange={(_event, { checked }) => onSet(withMeasure(chosen, text, checked === true))}
              />
            </li>
          ))}
        </ul>
      ) : null}
      {picks && answer === "none" ? <p className={styles.hint}>{strings.measures.pickNone}</p> : null}
    </div>
  );
}
