import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { TextRange } from "../../report/paragraph";

const useStyles = makeStyles({
  mark: {
    color: "inherit",
    backgroundColor: tokens.colorPaletteMarigoldBackground2,
    borderRadius: tokens.borderRadiusSmall,
  },
});

interface Props {
  readonly text: string;
  /** Ascending, apart from each other. */
  readonly ranges: readonly TextRange[];
}

/** Text with some of it marked. */
export function MarkedText({ text, ranges }: Props) {
  const styles = useStyles();
  const last = ranges.at(-1)?.end ?? 0;
  return (
    <>
      {ranges.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(ranges[index - 1]?.end ?? 0, start)}
          <mark className={styles.mark}>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(last)}
    </>
  );
}
