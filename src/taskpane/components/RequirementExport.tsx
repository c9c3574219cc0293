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
  readonly onClose: () => void;
}

/** The content of the saved file, for those whose Word saves none: it does not say so. */
export function RequirementExport({ text, onClose }: Props) {
  const styles = useStyles();
  const { say } = usePaneHandle();
  const copy = async () => {
    const copied = await copyText(text);
    say(
      copied
        ? { kind: "done", text: strings.requirement.copied }
        : { kind: "info", text: strings.notice.notCopied },
    );
  };
  return (
    <>
      <p className={styles.hint}>{strings.requirement.exportHint}</p>
      <textarea
        readOnly
        className={styles.box}
        aria-label={strings.requirement.exportBox}
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
