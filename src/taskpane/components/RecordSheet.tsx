import { makeStyles, tokens } from "@fluentui/react-components";
import type { CheckRecord } from "../check-record";
import { Sentence } from "./Sentence";

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
    // Paper is white, whatever the pane is.
    "@media print": { border: "none", color: "CanvasText", backgroundColor: "Canvas" },
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
  },
  facts: { margin: 0 },
  fact: { display: "flex", gap: tokens.spacingHorizontalS },
  name: {
    flex: "none",
    width: "5em",
    color: tokens.colorNeutralForeground2,
    "@media print": { color: "inherit" },
  },
  value: { flex: "1 1 0", minWidth: 0, margin: 0 },
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  lines: { margin: 0, padding: 0, listStyleType: "none" },
});

interface Props {
  readonly record: CheckRecord;
}

/** The record as it will be printed. */
export function RecordSheet({ record: { title, facts, parts } }: Props) {
  const styles = useStyles();
  return (
    <article className={styles.root} aria-label={title} data-print>
      <p className={styles.title}>{title}</p>
      <dl className={styles.facts}>
        {facts.map(({ name, value }) => (
          <div key={name} className={styles.fact}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>
              <Sentence text={value} />
            </dd>
          </div>
        ))}
      </dl>
      {parts.map(({ heading, lines }) => (
        <section key={heading}>
          <h3 className={styles.heading}>{heading}</h3>
          <ul className={styles.lines}>
            {lines.map((line) => (
              <li key={line}>
                <Sentence text={line} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
