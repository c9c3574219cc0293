import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { writeRequirementFile } from "../../files/write-requirement-file";
import type { EnteredRequirement } from "../../report/requirement";
import { saveFile } from "../save-file";
import { strings } from "../strings";
import { useOpened } from "../use-opened";
import { FileExport } from "./FileExport";
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
  const { open, toggle, show, close, onKeyDown } = useOpened<"export" | "import">();
  const isEmpty = Object.keys(entered).length === 0;
  return (
    <div className={styles.root} onKeyDown={onKeyDown}>
      <div className={styles.actions}>
        <Button
          size="small"
          disabledFocusable={isEmpty}
          aria-expanded={open === "export"}
          onClick={(event) => {
            const text = writeRequirementFile(onSettle());
            saveFile(strings.requirement.fileName, text, "application/json");
            show("export", event.currentTarget);
          }}
        >
          {strings.requirement.export}
        </Button>
        <Button size="small" aria-expanded={open === "import"} onClick={(event) => toggle(event, "import")}>
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
        <FileExport
          text={writeRequirementFile(entered)}
          hint={strings.requirement.exportHint}
          label={strings.requirement.exportBox}
          copied={strings.requirement.copied}
          onClose={close}
        />
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
