import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { copyText } from "../copy-text";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  box: {
    width: "100%",
    height: "160px",
    boxSizing: "border-box",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: "inherit",
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  /** The file that was saved. */
  readonly text: string;
  /** What to do where nothing was saved. */
  readonly hint: string;
  /** What the text is called. */
  readonly label: string;
  /** What is said once it was copied. */
  readonly copied: string;
  readonly onClose: () => void;
}

/** The content of a saved file, for those whose Word saves none: it does not say so. */
export function FileExport({ text, hint, label, copied, onClose }: Props) {
  const styles = useStyles();
  const { say } = usePaneHandle();
  const copy = async () => {
    const done = await copyText(text);
    say(done ? { kind: "done", text: copied } : { kind: "info", text: strings.notice.notCopied });
  };
  return (
    <>
      <p className={styles.hint}>{hint}</p>
      <textarea
        readOnly
        className={styles.box}
        aria-label={label}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={styles.actions}>
        <Button size="small" onClick={() => void copy()}>
          {strings.requirement.copy}
        </Button>
        <Button size="small" onClick={onClose}>
          {strings.requirement.close}
        </Button>
      </div>
    </>
  );
}
