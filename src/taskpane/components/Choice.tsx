import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { Sentence } from "./Sentence";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    border: "none",
  },
  option: { position: "relative", display: "inline-flex" },
  input: {
    position: "absolute",
    inset: 0,
    margin: 0,
    opacity: 0,
    cursor: "pointer",
    ":focus-visible + span": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    ":hover + span": {
      borderTopColor: tokens.colorBrandStroke1,
      borderBottomColor: tokens.colorBrandStroke1,
    },
  },
  face: {
    padding: "2px 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    lineHeight: tokens.lineHeightBase300,
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      color: "HighlightText",
      backgroundColor: "Highlight",
    },
  },
});

interface Props<T extends string> {
  /** What is chosen, for those who hear the pane. */
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few, all in sight. Native radio buttons, so that arrow keys and screen readers work as they always do. */
export function Choice<T extends string>({ label, options, value, onChange }: Props<T>) {
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset role="radiogroup" className={styles.root} aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            className={styles.input}
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span className={mergeClasses(styles.face, option.value === value && styles.chosen)}>
            <Sentence text={option.text} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
