import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, type ReactNode } from "react";
import { Sentence } from "./Sentence";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  box: {
    width: "100%",
    height: "120px",
    boxSizing: "border-box",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: "inherit",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly hint: string;
  readonly button: string;
  readonly label: string;
  /** The files that may be chosen, for example .json,.csv */
  readonly accept: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
  /** What is said of the text, and what can be done with it. */
  readonly children: ReactNode;
}

/** Where a file is chosen, or its content pasted. */
export function FileImport({ hint, button, label, accept, text, onText, onFile, children }: Props) {
  const styles = useStyles();
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <p className={styles.text}>
        <Sentence text={hint} />
      </p>
      <div className={styles.actions}>
        <Button size="small" onClick={() => chooser.current?.click()}>
          {button}
        </Button>
      </div>
      <input
        ref={chooser}
        type="file"
        hidden
        accept={accept}
        aria-label={button}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) onFile(file);
        }}
      />
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className={styles.box}
        spellCheck={false}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      {children}
    </>
  );
}
