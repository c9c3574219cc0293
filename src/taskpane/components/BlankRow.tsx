import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Blank } from "../../checks/blank";
import type { Paragraph } from "../../report/paragraph";
import { strings } from "../strings";
import { ExcerptText } from "./ExcerptText";

const useStyles = makeStyles({
  row: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: "none",
    borderLeft: "3px solid transparent",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    // High contrast shows transparent borders, and no other background.
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  where: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly blank: Blank;
  readonly paragraphs: readonly Paragraph[];
  readonly current: boolean;
  readonly onGo: () => void;
}

/** One blank in the list; pressing it selects it in the document and begins to fill it. */
export function BlankRow({ blank, paragraphs, current, onGo }: Props) {
  const styles = useStyles();
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.row, current && styles.current)}
        aria-current={current}
        onClick={onGo}
      >
        <ExcerptText paragraphs={paragraphs} at={blank.at} quiet={!current} />
        <span className={styles.where}>
          {strings.findings.blankName(blank.name)} · {strings.place.paragraph(blank.at.paragraph)}
        </span>
      </button>
    </li>
  );
}
