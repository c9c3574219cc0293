import { makeStyles, tokens } from "@fluentui/react-components";
import type { Paragraph, Span } from "../../report/paragraph";
import { excerpt } from "../excerpt";

const useStyles = makeStyles({
  root: { overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  quote: {
    padding: "0 1px",
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorPaletteMarigoldBackground2,
    textDecorationLine: "underline",
    textUnderlineOffset: "3px",
  },
});

interface Props {
  readonly paragraphs: readonly Paragraph[];
  readonly at: Span;
}

/** A place in the document with a little of what stands around it. */
export function ExcerptText({ paragraphs, at }: Props) {
  const styles = useStyles();
  const { before, quote, after } = excerpt(paragraphs[at.paragraph]?.text ?? "", at);
  return (
    <span className={styles.root}>
      {before}
      {quote === "" ? null : <mark className={styles.quote}>{quote}</mark>}
      {after}
    </span>
  );
}
