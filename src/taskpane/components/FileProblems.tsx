import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Sentence } from "./Sentence";

const useStyles = makeStyles({
  wrong: { margin: 0, color: tokens.colorPaletteRedForeground1 },
  lines: {
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly title: string;
  /** A sentence for each mistake. */
  readonly problems: readonly string[];
}

/** What is wrong in a file. */
export function FileProblems({ title, problems }: Props) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.wrong}>{title}</p>
      <ul className={mergeClasses(styles.wrong, styles.lines)}>
        {problems.map((problem, index) => (
          <li key={index}>
            <Sentence text={problem} />
          </li>
        ))}
      </ul>
    </>
  );
}
