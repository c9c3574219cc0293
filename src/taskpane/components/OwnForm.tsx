import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { forwardRef, type ReactNode } from "react";
import { strings } from "../strings";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  wrong: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  /** What the form is about, for those who hear the pane. */
  readonly label: string;
  /** What is wrong with what was entered, in a sentence. */
  readonly fault: string | undefined;
  readonly onSave: () => void;
  readonly onClose: () => void;
  /** The fields. */
  readonly children: ReactNode;
}

/** A form for an entry of the user's own: its fields, what is wrong in them, and the two ways out. */
export const OwnForm = forwardRef<HTMLFormElement, Props>(function OwnForm(props, ref) {
  const { label, fault, onSave, onClose, children } = props;
  const styles = useStyles();
  return (
    <form
      ref={ref}
      className={styles.root}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
      <div role="alert">{fault === undefined ? null : <p className={styles.wrong}>{fault}</p>}</div>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" type="submit">
          {strings.own.save}
        </Button>
        <Button size="small" onClick={onClose}>
          {strings.own.cancel}
        </Button>
      </div>
    </form>
  );
});
