import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
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
  quiet: {
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: "transparent",
    // In high contrast a mark is black, whatever it stands on.
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
});

interface Props {
  readonly paragraphs: readonly Paragraph[];
  readonly at: Span;
  /** In long lists: the place is underlined and no more. */
  readonly quiet?: boolean;
}

/** A place in the document with a little of what stands around it. */
export function ExcerptText({ paragraphs, at, quiet = false }: Props) {
  const styles = useStyles();
  const { before, quote, after } = excerpt(paragraphs[at.paragraph]?.text ?? "", at);
  return (
    <span className={styles.root} lang="zh-CN">
      {before}
      {quote === "" ? null : (
        <mark className={mergeClasses(styles.quote, quiet && styles.quiet)}>{quote}</mark>
      )}
      {after}
    </span>
  );
}
