import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { findBlanks } from "../../checks/blank";
import type { StyledLine } from "../../library/styled-line";
import { MarkedText } from "./MarkedText";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  paper: {
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  line: { margin: 0, textIndent: "2em", overflowWrap: "anywhere" },
  title: {
    textAlign: "center",
    textIndent: 0,
    fontWeight: tokens.fontWeightBold,
    fontSize: tokens.fontSizeBase300,
  },
  flush: { textIndent: 0 },
  heading: { fontWeight: tokens.fontWeightSemibold },
  right: { textIndent: 0, textAlign: "right" },
});

const LOOKS: Readonly<Record<StyledLine["style"], "title" | "flush" | "heading" | "right" | undefined>> = {
  title: "title",
  salutation: "flush",
  body: undefined,
  heading1: "heading",
  heading2: "heading",
  heading3: "heading",
  heading4: "heading",
  signature: "right",
};

interface Props {
  readonly summary: string;
  readonly lines: readonly StyledLine[];
}

/** What would be inserted, about as it will look, with its blanks marked; folded away at first. */
export function LinesPreview({ summary, lines }: Props) {
  const styles = useStyles();
  const blanks = findBlanks(lines);
  return (
    <details>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.paper} lang="zh-CN">
        {lines.map(({ style, text }, index) => {
          const look = LOOKS[style];
          const ranges = blanks.filter(({ at }) => at.paragraph === index).map(({ at }) => at);
          return (
            <p key={index} className={mergeClasses(styles.line, look && styles[look])}>
              <MarkedText text={text} ranges={ranges} />
            </p>
          );
        })}
      </div>
    </details>
  );
}
