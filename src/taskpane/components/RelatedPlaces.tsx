import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Span } from "../../report/paragraph";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { ExcerptText } from "./ExcerptText";

const useStyles = makeStyles({
  list: { width: "100%", margin: 0, padding: 0, listStyleType: "none" },
  place: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    background: "none",
    color: "inherit",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

/** More places than this fold away: a count may name a dozen items. */
const AT_ONCE = 1;

interface Props {
  readonly places: readonly Span[];
}

/** Further places that belong to a finding; pressing one selects it. */
export function RelatedPlaces({ places }: Props) {
  const styles = useStyles();
  const { state, jump } = usePaneHandle();
  const [open, setOpen] = useState(false);
  const paragraphs = state.checked?.document.paragraphs ?? [];
  if (places.length <= AT_ONCE) {
    return places.map((at) => (
      <Button key={at.start} size="small" onClick={() => jump(at)}>
        {strings.place.related}
      </Button>
    ));
  }
  return (
    <>
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {strings.place.relatedPlaces(places.length)}
      </Button>
      {open ? (
        <ul className={styles.list}>
          {places.map((at, index) => (
            <li key={index}>
              <button type="button" className={styles.place} onClick={() => jump(at)}>
                {strings.place.paragraph(at.paragraph)} · <ExcerptText paragraphs={paragraphs} at={at} />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
