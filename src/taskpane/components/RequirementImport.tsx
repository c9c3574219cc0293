import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { EnteredRequirement } from "../../report/requirement";
import { judgeImport, LARGEST_IMPORT } from "../requirement-import";
import { requirementSummary } from "../requirement-summary";
import { strings } from "../strings";
import { FileImport } from "./FileImport";
import { FileProblems } from "./FileProblems";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  wrong: { margin: 0, color: tokens.colorPaletteRedForeground1 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly onUse: (entered: EnteredRequirement) => void;
  readonly onClose: () => void;
}

/** Takes a requirement from a file or from pasted text, after showing what will hold, or what is wrong in it. */
export function RequirementImport({ onUse, onClose }: Props) {
  const styles = useStyles();
  const [text, setText] = useState("");
  const [refused, setRefused] = useState<string>();
  const judged = judgeImport(text);

  const take = async (file: File) => {
    try {
      if (file.size > LARGEST_IMPORT) {
        setRefused(strings.requirement.tooLarge);
        return;
      }
      setText(await file.text());
      setRefused(undefined);
    } catch {
      setRefused(strings.requirement.unreadable);
    }
  };
  return (
    <FileImport
      hint={strings.requirement.importHint}
      button={strings.requirement.importFile}
      label={strings.requirement.importBox}
      accept=".json,application/json"
      text={text}
      onText={(typed) => {
        setText(typed);
        setRefused(undefined);
      }}
      onFile={(file) => void take(file)}
    >
      <div role="alert">
        {refused === undefined ? null : <p className={styles.wrong}>{refused}</p>}
        {judged.kind === "wrong" ? (
          <FileProblems title={strings.requirement.wrong(judged.count)} problems={judged.shown} />
        ) : null}
      </div>
      <p role="status" className={styles.text}>
        {judged.kind === "right" ? strings.requirement.preview(requirementSummary(judged.entered)) : null}
      </p>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={judged.kind !== "right"}
          onClick={() => {
            if (judged.kind === "right") onUse(judged.entered);
          }}
        >
          {strings.requirement.use}
        </Button>
        <Button size="small" onClick={onClose}>
          {strings.requirement.cancel}
        </Button>
      </div>
    </FileImport>
  );
}
