import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { Fix } from "../../checks/check";
import type { Paragraph } from "../../report/paragraph";
import { keepFocusInList } from "../finding-focus";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { Change } from "./Change";

const useStyles = makeStyles({
  root: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: {
    maxHeight: "30vh",
    margin: 0,
    padding: 0,
    overflowY: "auto",
    listStyleType: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  actions: { display: "flex", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

interface Props {
  readonly fix: Fix;
  /** Findings that it mends. */
  readonly count?: number;
  readonly paragraphs: readonly Paragraph[];
  /** What goes from its place in the list when the fix is made. */
  readonly leaving: RefObject<HTMLElement>;
  /** The check whose cards go with it; absent where there is only one. */
  readonly gone?: string;
  /** The user wants the fix not to be made. */
  readonly onClose: () => void;
}

/** A fix before it is made: every place as it would read. */
export function FixPreview({ fix, count = 1, paragraphs, leaving, gone, onClose }: Props) {
  const styles = useStyles();
  const { apply, working, readOnly } = usePaneHandle();

  const make = async () => {
    const focusNext = leaving.current && keepFocusInList(leaving.current, gone);
    if (await apply(fix.edits, strings.notice.fixed(count))) focusNext?.();
  };
  return (
    <section className={styles.root} aria-label={fix.label}>
      {/* A list that scrolls has to be in reach of the keyboard. */}
      <ul className={styles.list} tabIndex={0}>
        {fix.edits.map((edit, index) => (
          <li key={index}>
            <Change paragraphs={paragraphs} edit={edit} />
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={working || readOnly}
          onClick={() => void make()}
        >
          {strings.check.apply}
        </Button>
        <Button size="small" onClick={onClose}>
          {strings.check.cancel}
        </Button>
      </div>
    </section>
  );
}
