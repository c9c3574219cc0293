import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: {
    width: "100%",
    height: "160px",
    boxSizing: "border-box",
    font: "inherit",
    color: "inherit",
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  /** What the text is called. */
  readonly label: string;
  readonly text: string;
  /** The text is for a program and not for a reader. */
  readonly code?: boolean;
}

/** Text to be copied by hand: it is selected as soon as the box has the focus. */
export function CopyBox({ label, text, code = false }: Props) {
  const styles = useStyles();
  return (
    <textarea
      readOnly
      className={mergeClasses(styles.root, code && styles.code)}
      aria-label={label}
      value={text}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}
