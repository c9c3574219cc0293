import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useState } from "react";
import { firstSteps, type FirstStep } from "../first-steps";
import { useHidden } from "../hidden-style";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { tabId } from "./TabBar";

const useStyles = makeStyles({
  root: {
    flex: "none",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  head: { display: "flex", alignItems: "center" },
  list: {
    flex: "1 1 0",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    margin: `0 0 0 -${tokens.spacingHorizontalXS}`,
    padding: 0,
    listStyleType: "none",
  },
  item: { display: "flex", alignItems: "center" },
  step: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `2px ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  now: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  sign: { flex: "none" },
  done: { color: tokens.colorPaletteGreenForeground1 },
  arrow: { color: tokens.colorNeutralForeground3 },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  /** Puts the steps away for good. */
  readonly onClose: () => void;
}

/** The way from an empty document to a checked report: three steps that tick themselves off. */
export function FirstSteps({ onClose }: Props) {
  const styles = useStyles();
  const hidden = useHidden();
  const { state, tab, openTab } = usePaneHandle();
  const [looked, setLooked] = useState(false);
  const { checked } = state;
  if (!looked && tab === "check" && checked && !checked.empty) setLooked(true);
  const steps = firstSteps(checked, looked);
  const now = steps.find(({ done }) => !done);
  const close = () => {
    // The focus does not go down with what is closed.
    document.getElementById(tabId(tab))?.focus();
    onClose();
  };
  return (
    <section className={styles.root} aria-label={strings.firstSteps.label}>
      <div className={styles.head}>
        <ol className={styles.list}>
          {steps.map((step, index) => (
            <li key={step.tab} className={styles.item}>
              {index > 0 ? <ChevronRight16Regular className={styles.arrow} /> : null}
              <button
                type="button"
                className={mergeClasses(styles.step, step === now && styles.now)}
                aria-current={step === now ? "step" : undefined}
                onClick={() => openTab(step.tab)}
              >
                {step.done ? (
                  <>
                    <CheckmarkCircle16Filled className={mergeClasses(styles.sign, styles.done)} />
                    <span className={hidden.root}>{strings.firstSteps.done}</span>
                  </>
                ) : (
                  <span className={styles.sign}>{index + 1}.</span>
                )}
                {strings.firstSteps.steps[step.tab]}
              </button>
            </li>
          ))}
        </ol>
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={strings.firstSteps.close}
          title={strings.firstSteps.close}
          onClick={close}
        />
      </div>
      <p className={styles.hint} role="status">
        {hintFor(now, checked?.blanks.length ?? 0)}
      </p>
    </section>
  );
}

function hintFor(step: FirstStep | undefined, blanks: number): string {
  const { hints, finished } = strings.firstSteps;
  if (!step) return finished;
  return step.tab === "blanks" ? hints.blanks(blanks) : hints[step.tab];
}
