import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import type { EnteredRequirement } from "../../report/requirement";
import { judgeImport, LARGEST_IMPORT } from "../requirement-import";
import { requirementSummary } from "../requirement-summary";
import { strings } from "../strings";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  wrong: { margin: 0, color: tokens.colorPaletteRedForeground1 },
  lines: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  box: {
    width: "100%",
    height: "120px",
    boxSizing: "border-box",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: "inherit",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly onUse: (entered: EnteredRequirement) => void;
  readonly onClose: () => void;
}

/** Takes a requirement from a file or from pasted text, after showing what will hold, or what is wrong in it. */
export function RequirementImport({ onUse, onClose }: Props) {
  const styles = useStyles();
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
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
    <>
      <p className={styles.text}>{strings.requirement.importHint}</p>
      <div className={styles.actions}>
        <Button size="small" onClick={() => chooser.current?.click()}>
          {strings.requirement.importFile}
        </Button>
      </div>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={strings.requirement.importFile}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) void take(file);
        }}
      />
      <label htmlFor={id}>{strings.requirement.importBox}</label>
      <textarea
        id={id}
        className={styles.box}
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setRefused(undefined);
        }}
      />
      <div role="alert">
        {refused === undefined ? null : <p className={styles.wrong}>{refused}</p>}
        {judged.kind === "wrong" ? (
          <>
            <p className={styles.wrong}>{strings.requirement.wrong(judged.count)}</p>
            <ul className={mergeClasses(styles.wrong, styles.lines)}>
              {judged.shown.map((problem, index) => (
                <li key={index}>{problem}</li>
              ))}
            </ul>
          </>
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
    </>
  );
}
