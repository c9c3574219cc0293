import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Fix } from "../../checks/check";
import type { Paragraph } from "../../report/paragraph";
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
  list: { maxHeight: "30vh", margin: 0, padding: 0, overflowY: "auto", listStyleType: "none" },
  actions: { display: "flex", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

interface Props {
  readonly fix: Fix;
  readonly paragraphs: readonly Paragraph[];
  readonly onClose: () => void;
}

/** A fix before it is made: every place as it would read. */
export function FixPreview({ fix, paragraphs, onClose }: Props) {
  const styles = useStyles();
  const { apply, working } = usePaneHandle();
  return (
    <section className={styles.root} aria-label={fix.label}>
      <ul className={styles.list}>
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
          disabledFocusable={working}
          onClick={() => void apply(fix.edits, strings.notice.fixed)}
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
