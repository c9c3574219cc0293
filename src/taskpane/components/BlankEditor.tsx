import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { useState, type FormEvent } from "react";
import type { Blank } from "../../checks/blank";
import { sameBlanks } from "../blank-groups";
import type { CheckedDocument } from "../check-document";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import type { BlankList } from "../use-blank-list";
import { ExcerptText } from "./ExcerptText";
import { FillEverywhere } from "./FillEverywhere";

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
  everywhere: { marginTop: tokens.spacingVerticalS },
});

interface Props {
  readonly list: BlankList;
  readonly blank: Blank;
  readonly checked: CheckedDocument;
}

/** The blank that is being filled. It stays where it is while the blanks change, so that the keyboard stays in it. */
export function BlankEditor({ list, blank, checked }: Props) {
  const styles = useStyles();
  const { working } = usePaneHandle();
  // The places that are shown belong to one state of the document; when that changes they are shown no more.
  const [shownFor, setShownFor] = useState<CheckedDocument>();
  const everywhere = shownFor === checked;
  const { paragraphs } = checked.document;
  const same = sameBlanks(checked.blanks, blank);
  const text = list.value.trim();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text !== "") void list.fill([blank]);
  };
  const go = (to: number) => {
    setShownFor(undefined);
    list.go(to);
  };
  return (
    <section className={styles.root} aria-label={strings.blanks.current}>
      <div className={styles.head}>
        <span className={styles.name}>
          {blank.name}
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
          value={list.value}
          aria-label={strings.blanks.value(blank.name)}
          placeholder={strings.blanks.placeholder(blank.name)}
          onChange={(_event, data) => list.setValue(data.value)}
        />
        <Button type="submit" appearance="primary" disabledFocusable={text === "" || working}>
          {strings.blanks.fill}
        </Button>
      </form>
      {same.length > 1 && !everywhere ? (
        <Button
          className={styles.everywhere}
          size="small"
          disabledFocusable={text === "" || working}
          onClick={() => setShownFor(checked)}
        >
          {strings.blanks.everywhere(same.length)}
        </Button>
      ) : null}
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
