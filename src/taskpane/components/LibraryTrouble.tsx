import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { OwnLibraryState, OwnLibraryStore } from "../own-library-store";
import { usePaneHandle } from "../pane-context";
import { saveFile } from "../save-file";
import { strings } from "../strings";
import { FileExport } from "./FileExport";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorPaletteRedBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly state: OwnLibraryState;
  readonly store: OwnLibraryStore;
}

/** What stands in the way of keeping the user's library, or stood in it, and what to do about it. */
export function LibraryTrouble({ state: { unsaved, aside }, store }: Props) {
  const styles = useStyles();
  const { say } = usePaneHandle();
  const [shown, setShown] = useState<string>();
  const retry = () => {
    if (store.retry() === "stored") say({ kind: "done", text: strings.own.kept });
  };
  return (
    <>
      <div role="alert">
        {unsaved === undefined ? null : (
          <div className={styles.root}>
            <p className={styles.text}>{strings.own.unsaved[unsaved]}</p>
            <div className={styles.actions}>
              <Button size="small" onClick={retry}>
                {strings.own.retry}
              </Button>
            </div>
          </div>
        )}
      </div>
      {aside.map((text) => (
        <div key={text} className={styles.root}>
          <p className={styles.text}>{strings.own.aside}</p>
          <div className={styles.actions}>
            <Button
              size="small"
              aria-expanded={shown === text}
              onClick={() => {
                saveFile(strings.own.asideFile, text, "text/plain");
                setShown(text);
              }}
            >
              {strings.own.asideShow}
            </Button>
            <Button
              size="small"
              onClick={() => {
                store.dropAside(text);
                const undo = () => store.returnAside(text);
                say({
                  kind: "done",
                  text: strings.own.asideRemoved,
                  next: { label: strings.notice.undo, undo },
                });
              }}
            >
              {strings.own.remove}
            </Button>
          </div>
          {shown === text ? (
            <FileExport
              text={text}
              hint={strings.own.asideHint}
              label={strings.own.exportBox}
              copied={strings.own.exported}
              onClose={() => setShown(undefined)}
            />
          ) : null}
        </div>
      ))}
    </>
  );
}
