import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { strings } from "../strings";
import { useCopy } from "../use-copy";
import { CopyBox } from "./CopyBox";

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
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
  const copy = useCopy();
  return (
    <>
      <p className={styles.hint}>{hint}</p>
      <CopyBox label={label} text={text} code />
      <div className={styles.actions}>
        <Button size="small" onClick={() => void copy(text, copied)}>
          {strings.requirement.copy}
        </Button>
        <Button size="small" onClick={onClose}>
          {strings.requirement.close}
        </Button>
      </div>
    </>
  );
}
