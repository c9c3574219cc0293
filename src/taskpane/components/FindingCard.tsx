import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Finding } from "../../checks/check";
import { checkTitle } from "../finding-actions";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { ExcerptText } from "./ExcerptText";
import { FindingMenu } from "./FindingMenu";
import { FixPreview } from "./FixPreview";
import { RelatedPlaces } from "./RelatedPlaces";

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: "3px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  error: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  warning: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive },
  info: { borderLeftColor: tokens.colorNeutralStroke1 },
  what: { margin: 0, overflowWrap: "anywhere" },
  where: { margin: `${tokens.spacingVerticalXXS} 0`, fontSize: tokens.fontSizeBase200 },
  why: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  foot: { display: "flex", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
  actions: { flex: "1 1 0", minWidth: 0, display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly finding: Finding;
}

/** One finding: what is wrong, where, on what it rests, and what can be done. */
export function FindingCard({ finding }: Props) {
  const styles = useStyles();
  const { state, jump, working } = usePaneHandle();
  const [shownFix, setShownFix] = useState<Finding>();
  const card = useRef<HTMLLIElement>(null);
  const opener = useRef<HTMLElement>();
  const { at, fix, related = [] } = finding;
  const paragraphs = state.checked?.document.paragraphs ?? [];
  // What a fix would change belongs to one state of the document.
  const showingFix = shownFix === finding;
  return (
    <li ref={card} className={mergeClasses(styles.root, styles[finding.severity])} data-check={finding.check}>
      <p className={styles.what}>{finding.message}</p>
      <p className={styles.where}>
        {strings.place.paragraph(at.paragraph)} · <ExcerptText paragraphs={paragraphs} at={at} />
      </p>
      <p className={styles.why}>
        {strings.check.why(strings.check.bases[finding.basis], checkTitle(finding.check))}
      </p>
      <div className={styles.foot}>
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
              {fix.label}
            </Button>
          ) : null}
          <RelatedPlaces places={related} />
        </div>
        <FindingMenu finding={finding} card={card} />
      </div>
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
