import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ALL_CHECKS } from "../../checks/all-checks";
import type { Finding } from "../../checks/check";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { ExcerptText } from "./ExcerptText";
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
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly finding: Finding;
}

/** One finding: what is wrong, where, on what it rests, and what can be done. */
export function FindingCard({ finding }: Props) {
  const styles = useStyles();
  const { state, jump, working } = usePaneHandle();
  const [shownFix, setShownFix] = useState<Finding>();
  const { at, fix, related = [] } = finding;
  const paragraphs = state.checked?.document.paragraphs ?? [];
  const title = ALL_CHECKS.find(({ id }) => id === finding.check)?.title ?? finding.check;
  // What a fix would change belongs to one state of the document.
  const showingFix = shownFix === finding;
  return (
    <li className={mergeClasses(styles.root, styles[finding.severity])}>
      <p className={styles.what}>{finding.message}</p>
      <p className={styles.where}>
        {strings.place.paragraph(at.paragraph)} · <ExcerptText paragraphs={paragraphs} at={at} />
      </p>
      <p className={styles.why}>{strings.check.why(strings.check.bases[finding.basis], title)}</p>
      <div className={styles.actions}>
        <Button size="small" onClick={() => jump(at)}>
          {strings.place.jump}
        </Button>
        {fix && !showingFix ? (
          <Button size="small" disabledFocusable={working} onClick={() => setShownFix(finding)}>
            {fix.label}
          </Button>
        ) : null}
        <RelatedPlaces places={related} />
      </div>
      {fix && showingFix ? (
        <FixPreview fix={fix} paragraphs={paragraphs} onClose={() => setShownFix(undefined)} />
      ) : null}
    </li>
  );
}
