import { makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import type { Blank } from "../../checks/blank";
import type { Paragraph } from "../../report/paragraph";
import { strings } from "../strings";
import { valueDoubt } from "../value-doubt";

const useStyles = makeStyles({
  doubt: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorPaletteDarkOrangeForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  icon: { flex: "none" },
});

interface Props {
  readonly id: string;
  readonly blank: Blank;
  readonly value: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Says when a value looks wrong in its place; it can be filled all the same. Always there, for screen readers. */
export function ValueDoubt({ id, blank, value, paragraphs }: Props) {
  const styles = useStyles();
  const doubt = valueDoubt(blank, value, paragraphs[blank.at.paragraph]?.text ?? "");
  const { doubts } = strings.blanks;
  const text = doubt && (doubt.kind === "twice" ? doubts.twice(doubt.text) : doubts[doubt.kind]);
  return (
    <div id={id} role="status" className={text === undefined ? undefined : styles.doubt}>
      {text === undefined ? null : <Warning16Regular className={styles.icon} />}
      {text}
    </div>
  );
}
