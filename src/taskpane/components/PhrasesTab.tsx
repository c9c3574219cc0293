import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
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

const MODES = ["sentences", "enumeration", "own"] as const;

/** Loaded when it is first turned to. */
const OwnLibrary = lazy(() => import("./OwnLibrary").then((module) => ({ default: module.OwnLibrary })));

/** Stock phrases to search and insert, enumerations to build, and the user's own. */
export function PhrasesTab() {
  const styles = useStyles();
  const { storage } = usePaneHandle();
  const [mode, setMode] = useStoredChoice(storage, "phrases", MODES, "sentences");
  const [ownSeen, setOwnSeen] = useState(mode === "own");
  if (mode === "own" && !ownSeen) setOwnSeen(true);
  return (
    <div className={styles.root}>
      <Choice
        label={strings.phrases.mode}
        options={MODES.map((value) => ({ value, text: strings.phrases[value] }))}
        value={mode}
        onChange={setMode}
      />
      {/* All stay, so that what was typed in one is there after a look at the other. */}
      <div hidden={mode !== "sentences"}>
        <PhraseSearch />
      </div>
      <div hidden={mode !== "enumeration"}>
        <EnumerationBuilder />
      </div>
      <div hidden={mode !== "own"}>
        {ownSeen ? (
          <Suspense fallback={<Spinner size="small" label={strings.app.loading} />}>
            <OwnLibrary />
          </Suspense>
        ) : null}
      </div>
    </div>
  );
}
