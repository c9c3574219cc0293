import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Statement } from "../../checks/statements";
import { shorten } from "../excerpt";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { Sentence } from "./Sentence";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  words: { flex: "1 1 0", minWidth: 0, overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  note: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  jump: { flex: "none" },
});

interface Props {
  readonly statement: Statement;
  /** What is to be said about it, beneath. */
  readonly note?: string;
  readonly strong?: boolean;
}

/** A problem or a measure in the report's words, with the way to it. */
export function StatementLine({ statement, note, strong = false }: Props) {
  const styles = useStyles();
  const { jump } = usePaneHandle();
  const text = shorten(statement.text);
  return (
    <div className={styles.root}>
      <span className={mergeClasses(styles.words, strong && styles.strong)}>
        <span lang="zh-CN">{text}</span>
        {note === undefined ? null : (
          <span className={styles.note}>
            <Sentence text={note} />
          </span>
        )}
      </span>
      <Button
        className={styles.jump}
        size="small"
        aria-label={strings.place.jumpTo(strings.text.quoted(text))}
        onClick={() => jump(statement.at)}
      >
        {strings.place.jump}
      </Button>
    </div>
  );
}
