import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { shorten } from "../excerpt";
import { strings } from "../strings";

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  text: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-line" },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  meta: {
    flex: "1 1 auto",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly id: string;
  readonly text: string;
  /** What belongs to it: part and tags, or when it is used. */
  readonly meta: ReactNode;
  readonly onInsert?: () => void;
  readonly inserting?: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  /** The form that changes it, where it is open. */
  readonly form?: ReactNode;
}

/** A phrase or a skeleton of the user's own, and what can be done with it. */
export function OwnEntry({ id, text, meta, onInsert, inserting = false, onEdit, onRemove, form }: Props) {
  const styles = useStyles();
  const short = shorten(text, 20);
  if (form !== undefined) return <li className={styles.root}>{form}</li>;
  return (
    <li className={styles.root} data-entry={id}>
      <p className={styles.text}>{text}</p>
      <div className={styles.foot}>
        <span className={styles.meta}>{meta}</span>
        {onInsert ? (
          <Button
            size="small"
            disabledFocusable={inserting}
            aria-label={strings.own.insertOf(short)}
            onClick={onInsert}
          >
            {strings.own.insert}
          </Button>
        ) : null}
        <Button size="small" appearance="subtle" aria-label={strings.own.editOf(short)} onClick={onEdit}>
          {strings.own.edit}
        </Button>
        <Button size="small" appearance="subtle" aria-label={strings.own.removeOf(short)} onClick={onRemove}>
          {strings.own.remove}
        </Button>
      </div>
    </li>
  );
}
