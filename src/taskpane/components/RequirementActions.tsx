import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { writeRequirementFile } from "../../files/write-requirement-file";
import type { EnteredRequirement } from "../../report/requirement";
import { saveFile } from "../save-file";
import { strings } from "../strings";
import { RequirementExport } from "./RequirementExport";
import { RequirementImport } from "./RequirementImport";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly entered: EnteredRequirement;
  /** Gives what is entered, with what was typed just now. */
  readonly onSettle: () => EnteredRequirement;
  /** Puts another requirement in the place of all that is entered, and says so. */
  readonly onReplace: (entered: EnteredRequirement, done: string) => void;
}

/** Saves the requirement as a file, takes one from a file, or clears it. */
export function RequirementActions({ entered, onSettle, onReplace }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState<"export" | "import">();
  const opener = useRef<HTMLElement>();
  const isEmpty = Object.keys(entered).length === 0;

  /** The focus goes back to the button that opened what is closed. */
  const close = () => {
    flushSync(() => setOpen(undefined));
    opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || open === undefined) return;
    // Esc would leave the page as well; and office.js in a browser would move the focus.
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <div className={styles.root} onKeyDown={onKeyDown}>
      <div className={styles.actions}>
        <Button
          size="small"
          disabledFocusable={isEmpty}
          aria-expanded={open === "export"}
          onClick={(event) => {
            opener.current = event.currentTarget;
            const text = writeRequirementFile(onSettle());
            saveFile(strings.requirement.fileName, text, "application/json");
            setOpen("export");
          }}
        >
          {strings.requirement.export}
        </Button>
        <Button
          size="small"
          aria-expanded={open === "import"}
          onClick={(event) => {
            opener.current = event.currentTarget;
            setOpen(open === "import" ? undefined : "import");
          }}
        >
          {strings.requirement.import}
        </Button>
        <Button
          size="small"
          disabledFocusable={isEmpty}
          onClick={() => onReplace({}, strings.requirement.cleared)}
        >
          {strings.requirement.clearAll}
        </Button>
      </div>
      {open === "export" && !isEmpty ? (
        <RequirementExport text={writeRequirementFile(entered)} onClose={close} />
      ) : null}
      {open === "import" ? (
        <RequirementImport
          onUse={(used) => {
            onReplace(used, strings.requirement.used);
            close();
          }}
          onClose={close}
        />
      ) : null}
    </div>
  );
}
