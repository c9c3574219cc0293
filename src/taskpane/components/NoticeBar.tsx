import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { ErrorCircle20Regular } from "@fluentui/react-icons/svg/error-circle";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import { useCallback, useEffect, useRef, type FocusEvent } from "react";
import { flushSync } from "react-dom";
import type { NextStep } from "../notice";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { Sentence } from "./Sentence";
import { tabId } from "./TabBar";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { flex: "1 1 0", minWidth: 0, overflowWrap: "anywhere" },
  icon: { flex: "none" },
  done: { color: tokens.colorPaletteGreenForeground1 },
  info: { color: tokens.colorBrandForeground1 },
  error: { color: tokens.colorPaletteRedForeground1 },
});

const ICONS = { done: CheckmarkCircle20Regular, info: Info20Regular, error: ErrorCircle20Regular };

/** A word that all is well goes by itself; one that asks for something or can be pressed stays until it is closed. */
const DONE_STAYS_MS = 8_000;

/** What the pane says after a step. Both live regions are always there, or screen readers would miss the first word. */
export function NoticeBar() {
  const styles = useStyles();
  const pane = usePaneHandle();
  const { notice, say, tab } = pane;
  const bar = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const next = notice?.next;

  /** The focus does not go down with what is closed: it returns to where it came from, else to the tab. */
  const giveBackFocus = useCallback(() => {
    if (!bar.current?.contains(document.activeElement)) return;
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
    if (bar.current.contains(document.activeElement)) document.getElementById(tabId(tab))?.focus();
  }, [tab]);
  const close = useCallback(() => {
    giveBackFocus();
    say(undefined);
  }, [giveBackFocus, say]);

  useEffect(() => {
    if (notice?.kind !== "done" || notice.next) return undefined;
    const timer = setTimeout(close, DONE_STAYS_MS);
    return () => clearTimeout(timer);
  }, [notice, close]);

  const goOn = (step: NextStep) => {
    if ("undo" in step) {
      // What comes back by it may be what has to have the focus.
      flushSync(() => step.undo(pane));
      giveBackFocus();
      say({ kind: "done", text: strings.notice.undone });
    } else if ("act" in step) {
      giveBackFocus();
      step.act();
    } else {
      pane.openTab(step.tab);
      document.getElementById(tabId(step.tab))?.focus();
      say(undefined);
    }
  };
  const onFocus = (event: FocusEvent) => {
    if (!bar.current?.contains(event.relatedTarget)) cameFrom.current = event.relatedTarget;
  };
  const Icon = notice && ICONS[notice.kind];
  return (
    <div ref={bar} className={notice && styles.bar} onFocus={onFocus}>
      {notice && Icon ? <Icon className={mergeClasses(styles.icon, styles[notice.kind])} /> : null}
      <div role="status" className={notice && notice.kind !== "error" ? styles.text : undefined}>
        {notice && notice.kind !== "error" ? <Sentence text={notice.text} /> : null}
      </div>
      <div role="alert" className={notice?.kind === "error" ? styles.text : undefined}>
        {notice?.kind === "error" ? <Sentence text={notice.text} /> : null}
      </div>
      {next ? (
        <Button size="small" onClick={() => goOn(next)}>
          {next.label}
        </Button>
      ) : null}
      {notice ? (
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={strings.notice.dismiss}
          onClick={close}
        />
      ) : null}
    </div>
  );
}
