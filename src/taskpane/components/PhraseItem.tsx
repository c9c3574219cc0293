import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PhraseMatch } from "../../library/search-phrases";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { useInsertion } from "../use-insertion";
import { MarkedText } from "./MarkedText";
import { RoleName } from "./RoleName";

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  head: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  meta: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  detail: { padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS}` },
  example: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly match: PhraseMatch;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** A stock phrase; opened, it shows itself filled in and can be inserted. */
export function PhraseItem({ match, open, onToggle }: Props) {
  const styles = useStyles();
  const { working } = usePaneHandle();
  const { insertText } = useInsertion();
  const { phrase, ranges } = match;
  const role = phrase.role === "other" ? strings.phrases.anywhere : strings.names.roles[phrase.role];
  return (
    <li className={mergeClasses(styles.root, open && styles.open)}>
      <button type="button" className={styles.head} aria-expanded={open} onClick={onToggle}>
        <MarkedText text={phrase.text} ranges={ranges} />
        <span className={styles.meta}>
          <RoleName role={phrase.role} name={role} /> {phrase.tags.join(" ")}
        </span>
      </button>
      {open ? (
        <div className={styles.detail}>
          {phrase.example === undefined ? null : (
            <p className={styles.example}>{strings.text.labelled(strings.phrases.example, phrase.example)}</p>
          )}
          {phrase.source === undefined ? null : (
            <p className={styles.example}>{strings.text.labelled(strings.phrases.source, phrase.source)}</p>
          )}
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={working}
            onClick={() => void insertText(phrase.text)}
          >
            {strings.phrases.insert}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
