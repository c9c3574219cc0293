import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Finding } from "../../checks/check";
import { checkTitle } from "../finding-actions";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { ExcerptText } from "./ExcerptText";
import { FindingMenu } from "./FindingMenu";
import { FixPreview } from "./FixPreview";
import { LazyCheckHelp } from "./LazyCheckHelp";
import { RelatedPlaces } from "./RelatedPlaces";
import { Sentence } from "./Sentence";

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: "3px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  error: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  warning: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive },
  info: { borderLeftColor: tokens.colorNeutralStroke1 },
  // A shadow and a thicker edge: high contrast has no backgrounds.
  led: { boxShadow: tokens.shadow8, borderLeftWidth: "6px", paddingLeft: "9px" },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  kind: {
    flex: "1 1 0",
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  what: { margin: 0, overflowWrap: "anywhere" },
  why: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  basis: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly finding: Finding;
  /** The user was led here. */
  readonly led: boolean;
}

/** One finding: its kind and place, what is wrong, why it is thought so, and what can be done. */
export function FindingCard({ finding, led }: Props) {
  const styles = useStyles();
  const { state, jump, working } = usePaneHandle();
  const [shownFix, setShownFix] = useState<Finding>();
  const [helping, setHelping] = useState(false);
  const card = useRef<HTMLLIElement>(null);
  const opener = useRef<HTMLElement>();
  const { at, fix, related = [] } = finding;
  const paragraphs = state.checked?.document.paragraphs ?? [];
  // What a fix would change belongs to one state of the document.
  const showingFix = shownFix === finding;
  return (
    <li
      ref={card}
      className={mergeClasses(styles.root, styles[finding.severity], led && styles.led)}
      data-check={finding.check}
      data-aim={led || undefined}
      aria-current={led || undefined}
      tabIndex={-1}
    >
      <div className={styles.head}>
        <span className={styles.kind}>
          {checkTitle(finding.check)} · {strings.place.paragraph(at.paragraph)}
        </span>
        <FindingMenu finding={finding} card={card} onHelp={() => setHelping(true)} />
      </div>
      <p className={styles.what}>
        <Sentence text={finding.message} />
      </p>
      <p className={styles.why}>
        <ExcerptText paragraphs={paragraphs} at={at} />{" "}
        <span className={styles.basis}>{strings.check.basis(strings.check.bases[finding.basis])}</span>
      </p>
      <div className={styles.actions}>
        <Button size="small" onClick={() => jump(at)}>
          {strings.place.jump}
        </Button>
        {fix ? (
          <Button
            size="small"
            disabledFocusable={working}
            aria-expanded={showingFix}
            onClick={({ currentTarget }) => {
              opener.current = currentTarget;
              setShownFix(showingFix ? undefined : finding);
            }}
          >
            <Sentence text={fix.label} />
          </Button>
        ) : null}
        <RelatedPlaces places={related} />
      </div>
      {helping ? (
        <LazyCheckHelp
          check={finding.check}
          onClose={() => {
            card.current?.querySelector<HTMLElement>("[aria-haspopup=menu]")?.focus();
            setHelping(false);
          }}
        />
      ) : null}
      {fix && showingFix ? (
        <FixPreview
          fix={fix}
          paragraphs={paragraphs}
          leaving={card}
          onClose={() => {
            opener.current?.focus();
            setShownFix(undefined);
          }}
        />
      ) : null}
    </li>
  );
}
