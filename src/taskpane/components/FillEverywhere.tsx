import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Blank } from "../../checks/blank";
import type { Paragraph } from "../../report/paragraph";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { Change } from "./Change";
import { Sentence } from "./Sentence";

const useStyles = makeStyles({
  root: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  list: { maxHeight: "40vh", margin: 0, padding: 0, overflowY: "auto", listStyleType: "none" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

interface Props {
  /** The blanks that may be filled with one value. */
  readonly blanks: readonly Blank[];
  readonly value: string;
  readonly paragraphs: readonly Paragraph[];
  readonly onFill: (chosen: readonly Blank[]) => void;
  readonly onCancel: () => void;
}

/** Shows every place as it will read, and fills those that stay ticked. */
export function FillEverywhere({ blanks, value, paragraphs, onFill, onCancel }: Props) {
  const styles = useStyles();
  const { working, readOnly } = usePaneHandle();
  const [left, setLeft] = useState<ReadonlySet<Blank>>(new Set());
  const chosen = blanks.filter((blank) => !left.has(blank));
  const title = strings.blanks.everywhereTitle(value);
  return (
    <section className={styles.root} aria-label={title}>
      <p className={styles.title}>
        <Sentence text={title} />
      </p>
      <ul className={styles.list}>
        {blanks.map((blank, index) => (
          <li key={index}>
            <Checkbox
              checked={!left.has(blank)}
              label={<Change paragraphs={paragraphs} edit={{ at: blank.at, text: value }} />}
              onChange={(_event, { checked }) => {
                const next = new Set(left);
                if (checked) next.delete(blank);
                else next.add(blank);
                setLeft(next);
              }}
            />
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={chosen.length === 0 || value === "" || working || readOnly}
          onClick={() => onFill(chosen)}
        >
          {strings.blanks.fillChosen(chosen.length)}
        </Button>
        <Button size="small" onClick={onCancel}>
          {strings.blanks.cancel}
        </Button>
      </div>
    </section>
  );
}
