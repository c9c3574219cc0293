import { makeStyles, tokens } from "@fluentui/react-components";
import type { Edit } from "../../checks/check";
import type { Paragraph } from "../../report/paragraph";
import { excerpt } from "../excerpt";

const useStyles = makeStyles({
  root: { overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  before: {
    color: tokens.colorPaletteRedForeground1,
    textDecorationLine: "line-through",
  },
  after: {
    color: tokens.colorPaletteGreenForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "none",
  },
});

interface Props {
  readonly paragraphs: readonly Paragraph[];
  readonly edit: Edit;
}

/** A change as it will be: what goes struck out, what comes beside it. */
export function Change({ paragraphs, edit }: Props) {
  const styles = useStyles();
  const { before, quote, after } = excerpt(paragraphs[edit.at.paragraph]?.text ?? "", edit.at);
  return (
    <span className={styles.root} lang="zh-CN">
      {before}
      {quote === "" ? null : <del className={styles.before}>{quote}</del>}
      {edit.text === "" ? null : <ins className={styles.after}>{edit.text}</ins>}
      {after}
    </span>
  );
}
