import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Blank } from "../../checks/blank";
import type { Paragraph } from "../../report/paragraph";
import type { BlankGroup } from "../blank-groups";
import { strings } from "../strings";
import { BlankRow } from "./BlankRow";

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  more: { margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}` },
});

/** So many are shown at once: a document with hundreds of blanks stays quick. */
const PAGE = 30;

interface Props {
  readonly group: BlankGroup;
  readonly paragraphs: readonly Paragraph[];
  /** The blank that is being filled; it is shown even if it is far down. */
  readonly current: Blank;
  readonly onGo: (blank: Blank) => void;
}

/** The blanks that ask for one kind of thing. */
export function BlankGroupView({ group: { asks, blanks }, paragraphs, current, onGo }: Props) {
  const styles = useStyles();
  const [wanted, setWanted] = useState(PAGE);
  const shown = Math.max(wanted, blanks.findIndex(({ blank }) => blank === current) + 1);
  const rest = blanks.length - shown;
  return (
    <section aria-label={asks ? strings.blanks.asks[asks] : strings.blanks.list}>
      {asks ? (
        <h2 className={styles.heading}>
          {strings.blanks.asks[asks]} <span className={styles.count}>{blanks.length}</span>
        </h2>
      ) : null}
      <ul className={styles.list}>
        {blanks.slice(0, shown).map(({ index, blank }) => (
          <BlankRow
            key={index}
            blank={blank}
            paragraphs={paragraphs}
            current={blank === current}
            onGo={() => onGo(blank)}
          />
        ))}
      </ul>
      {rest > 0 ? (
        <Button
          className={styles.more}
          appearance="subtle"
          size="small"
          onClick={() => setWanted(shown + PAGE)}
        >
          {strings.blanks.more(Math.min(rest, PAGE))}
        </Button>
      ) : null}
    </section>
  );
}
