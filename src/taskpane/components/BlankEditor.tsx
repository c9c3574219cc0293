import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { useId, useRef, useState, type FormEvent, type KeyboardEvent, type MouseEvent } from "react";
import { flushSync } from "react-dom";
import type { Blank } from "../../checks/blank";
import type { Span } from "../../report/paragraph";
import { sameBlanks } from "../blank-groups";
import type { CheckedDocument } from "../check-document";
import { ignoreFinding } from "../finding-actions";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import type { BlankList } from "../use-blank-list";
import { ExcerptText } from "./ExcerptText";
import { FillEverywhere } from "./FillEverywhere";
import { tabId } from "./TabBar";
import { ValueDoubt } from "./ValueDoubt";

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalS },
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontVariantNumeric: "tabular-nums",
  },
  name: { flex: "1 1 0", minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  place: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  context: { margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}` },
  form: { display: "flex", gap: tokens.spacingHorizontalS },
  input: { flex: "1 1 0", minWidth: 0 },
  more: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly list: BlankList;
  readonly blank: Blank;
  readonly checked: CheckedDocument;
}

/** The blank that is being filled. It stays where it is while the blanks change, so that the keyboard stays in it. */
export function BlankEditor({ list, blank, checked }: Props) {
  const styles = useStyles();
  const pane = usePaneHandle();
  const { working, readOnly } = pane;
  // The places that are shown belong to one state of the document; when that changes they are shown no more.
  const [shownFor, setShownFor] = useState<CheckedDocument>();
  const everywhere = shownFor === checked;
  const { paragraphs } = checked.document;
  const same = sameBlanks(checked.blanks, blank);
  const text = list.value.trim();
  // There is none while the check is switched off: then nothing has to be ignored.
  const finding = checked.findings.find(({ check, at }) => check === "blank" && isSamePlace(at, blank.at));

  const doubtId = useId();
  const field = useRef<HTMLInputElement>(null);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text === "") go(list.position + 1);
    else void list.fill([blank]);
  };
  const go = (to: number) => {
    setShownFor(undefined);
    list.go(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      setShownFor(undefined);
      // In the field it takes back what was typed; elsewhere it leads back to the field.
      if (event.target === field.current) list.setValue("");
      field.current?.focus();
    } else if (event.key === "Enter" && event.shiftKey && event.target === field.current) {
      go(list.position - 1);
    } else return;
    event.preventDefault();
    // office.js in a browser would move the focus on Esc, too.
    event.stopPropagation();
  };
  const ignore = (event: MouseEvent<HTMLElement>) => {
    if (!finding) return;
    const button = event.currentTarget;
    flushSync(() => ignoreFinding(pane, finding));
    // With the last blank the button goes too.
    if (!button.isConnected) document.getElementById(tabId("blanks"))?.focus();
  };
  return (
    <section className={styles.root} aria-label={strings.blanks.current} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <span className={styles.name}>
          {strings.findings.blankName(blank.name)}
          <span className={styles.place}> · {strings.place.paragraph(blank.at.paragraph)}</span>
        </span>
        <span>{strings.blanks.of(list.position + 1, list.listed.length)}</span>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUp16Regular />}
          aria-label={strings.blanks.previous}
          title={strings.blanks.previous}
          onClick={() => go(list.position - 1)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDown16Regular />}
          aria-label={strings.blanks.next}
          title={strings.blanks.next}
          onClick={() => go(list.position + 1)}
        />
      </div>
      <div className={styles.context}>
        <ExcerptText paragraphs={paragraphs} at={blank.at} />
      </div>
      <form className={styles.form} onSubmit={submit}>
        <Input
          className={styles.input}
          input={{ ref: field }}
          readOnly={list.filling}
          autoComplete="off"
          title={strings.blanks.keys}
          aria-describedby={doubtId}
          value={list.value}
          aria-label={strings.blanks.value(strings.findings.blankName(blank.name))}
          placeholder={strings.blanks.placeholder(strings.findings.blankName(blank.name))}
          onChange={(_event, data) => list.setValue(data.value)}
        />
        <Button type="submit" appearance="primary" disabledFocusable={text === "" || working || readOnly}>
          {strings.blanks.fill}
        </Button>
      </form>
      <ValueDoubt id={doubtId} blank={blank} value={list.value} paragraphs={paragraphs} />
      <div className={styles.more}>
        {same.length > 1 && !everywhere ? (
          <Button
            size="small"
            disabledFocusable={text === "" || working}
            onClick={() => setShownFor(checked)}
          >
            {strings.blanks.everywhere(same.length)}
          </Button>
        ) : null}
        {finding ? (
          <Button size="small" appearance="subtle" onClick={ignore}>
            {strings.blanks.noBlank}
          </Button>
        ) : null}
      </div>
      {everywhere ? (
        <FillEverywhere
          blanks={same}
          value={text}
          paragraphs={paragraphs}
          onFill={(places) => void list.fill(places)}
          onCancel={() => setShownFor(undefined)}
        />
      ) : null}
    </section>
  );
}

function isSamePlace(a: Span, b: Span): boolean {
  return a.paragraph === b.paragraph && a.start === b.start && a.end === b.end;
}
