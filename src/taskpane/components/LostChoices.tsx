import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { strings } from "../strings";

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  key: { minWidth: 0, overflowWrap: "anywhere" },
});

interface Props {
  /** The words by which what was set was to be found again. */
  readonly keys: readonly string[];
  readonly onForget: (key: string) => void;
}

/** What the user has set for words that are no longer in the document. It is kept until the user lets it go. */
export function LostChoices({ keys, onForget }: Props) {
  const styles = useStyles();
  if (keys.length === 0) return null;
  return (
    <div>
      <p className={styles.note}>{strings.byHand.lost}</p>
      <ul className={styles.list}>
        {keys.map((key) => (
          <li key={key} className={styles.row}>
            <span className={styles.key} lang="zh-CN">
              {strings.text.quoted(key)}
            </span>
            <Button size="small" aria-label={strings.byHand.forgetOf(key)} onClick={() => onForget(key)}>
              {strings.byHand.forget}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
