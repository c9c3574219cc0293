import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, type MouseEvent } from "react";
import { flushSync } from "react-dom";
import type { IgnoredFinding } from "../../checks/ignored";
import type { CheckedDocument } from "../check-document";
import { checkTitle, forgetIgnored } from "../finding-actions";
import { ignoredList } from "../ignored-list";
import { keepPlace } from "../keep-place";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { ExcerptText } from "./ExcerptText";

const useStyles = makeStyles({
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  note: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  list: { margin: `0 0 ${tokens.spacingVerticalS}`, padding: 0, listStyleType: "none" },
  place: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  excerpt: { margin: `${tokens.spacingVerticalXXS} 0`, fontSize: tokens.fontSizeBase200 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** By this the buttons that bring one place back are found again. */
const RESTORE = "[data-restore]";

interface Props {
  readonly checked: CheckedDocument;
}

/** What was set aside in this document, with the ways to bring it back. */
export function IgnoredPlaces({ checked }: Props) {
  const styles = useStyles();
  const id = useId();
  const pane = usePaneHandle();
  const root = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { choices, preferences } = pane.state;
  const { places, resting, stale } = ignoredList(checked, choices.ignored, preferences.off);
  const { paragraphs } = checked.document;

  /** The button goes with what it brings back: the focus goes to the next one, else to the heading. */
  const forget = (entries: readonly IgnoredFinding[], done: string) => (event: MouseEvent) => {
    const buttons = () => [...(root.current?.querySelectorAll<HTMLElement>(RESTORE) ?? [])];
    const next = keepPlace(event.currentTarget, buttons);
    flushSync(() => forgetIgnored(pane, entries, done));
    (next() ?? heading.current)?.focus();
  };
  return (
    <section ref={root} aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
        {strings.checks.ignoredTitle(places.length)}
      </h3>
      {places.length === 0 ? <p className={styles.note}>{strings.checks.noneIgnored}</p> : null}
      <ul className={styles.list}>
        {places.map(({ finding: { check, at }, entry }) => {
          const title = checkTitle(check);
          const place = strings.place.paragraph(at.paragraph);
          return (
            <li key={`${check} ${at.paragraph} ${at.start}`} className={styles.place}>
              <span className={styles.title}>{title}</span> · {place}
              <p className={styles.excerpt}>
                <ExcerptText paragraphs={paragraphs} at={at} />
              </p>
              <div className={styles.actions}>
                <Button
                  size="small"
                  aria-label={strings.checks.jumpPlace(title, place)}
                  onClick={() => pane.jump(at)}
                >
                  {strings.place.jump}
                </Button>
                <Button
                  size="small"
                  data-restore
                  aria-label={strings.checks.restorePlace(title, place)}
                  onClick={forget([entry], strings.notice.restored(1))}
                >
                  {strings.checks.restore}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {places.length > 1 ? (
        <Button
          size="small"
          onClick={forget(
            places.map(({ entry }) => entry),
            strings.notice.restored(places.length),
          )}
        >
          {strings.checks.restoreAll}
        </Button>
      ) : null}
      {resting.length > 0 ? <p className={styles.note}>{strings.checks.resting(resting.length)}</p> : null}
      {stale.length > 0 ? (
        <>
          <p className={styles.note}>{strings.checks.stale(stale.length)}</p>
          <Button size="small" onClick={forget(stale, strings.notice.staleCleared(stale.length))}>
            {strings.checks.clearStale}
          </Button>
        </>
      ) : null}
    </section>
  );
}
