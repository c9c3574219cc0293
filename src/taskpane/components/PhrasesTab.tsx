import { makeStyles, tokens } from "@fluentui/react-components";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { useStoredChoice } from "../use-stored-choice";
import { Choice } from "./Choice";
import { EnumerationBuilder } from "./EnumerationBuilder";
import { PhraseSearch } from "./PhraseSearch";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
});

const MODES = ["sentences", "enumeration"] as const;

/** Stock phrases to search and insert, and enumerations to build. */
export function PhrasesTab() {
  const styles = useStyles();
  const { storage } = usePaneHandle();
  const [mode, setMode] = useStoredChoice(storage, "phrases", MODES, "sentences");
  return (
    <div className={styles.root}>
      <Choice
        label={strings.phrases.mode}
        options={MODES.map((value) => ({ value, text: strings.phrases[value] }))}
        value={mode}
        onChange={setMode}
      />
      {/* Both stay, so that what was typed in one is there after a look at the other. */}
      <div hidden={mode !== "sentences"}>
        <PhraseSearch />
      </div>
      <div hidden={mode !== "enumeration"}>
        <EnumerationBuilder />
      </div>
    </div>
  );
}
