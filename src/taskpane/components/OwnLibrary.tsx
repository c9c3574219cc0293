import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { writeLibraryFile } from "../../files/write-library-file";
import { LIBRARY_LIMITS } from "../../library/library-limits";
import { fromOwnLibrary, type NewPhrase, type NewSkeleton } from "../../library/own-library";
import { phraseFromSelection } from "../../library/phrase-from-selection";
import { skeletonFromReport } from "../../library/skeleton-from-report";
import { readSelectedText } from "../../word/read-selected-text";
import { toWordError } from "../../word/word-error";
import { usePaneHandle } from "../pane-context";
import { saveFile } from "../save-file";
import { strings } from "../strings";
import { useOpened } from "../use-opened";
import { useOwnLibrary } from "../use-own-library";
import { useOwnSteps } from "../use-own-steps";
import { FileExport } from "./FileExport";
import { LibraryImport } from "./LibraryImport";
import { LibraryTrouble } from "./LibraryTrouble";
import { Message } from "./Message";
import { OrganisationPart } from "./OrganisationPart";
import { OwnPhraseForm } from "./OwnPhraseForm";
import { OwnPhrases } from "./OwnPhrases";
import { OwnSkeletonForm } from "./OwnSkeletonForm";
import { OwnSkeletons } from "./OwnSkeletons";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  /** No gap here: what tells of trouble is there for screen readers while it is empty. */
  head: { display: "flex", flexDirection: "column" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The user's own phrases and skeletons: saved from the document, typed, taken from files, changed, and let go. */
export function OwnLibrary() {
  const styles = useStyles();
  const { state: pane, say } = usePaneHandle();
  const { state, store } = useOwnLibrary();
  const { add } = useOwnSteps(store);
  const { open, toggle, show, close, onKeyDown } = useOpened<"phrase" | "outline" | "import" | "export">();
  const [selected, setSelected] = useState<NewPhrase>();
  const [outline, setOutline] = useState<NewSkeleton>();
  const { library } = state;
  const isEmpty = library.phrases.length + library.skeletons.length === 0;
  const text = () => writeLibraryFile(fromOwnLibrary(library));

  const hasRoom = (kind: "phrases" | "skeletons") => {
    const most = LIBRARY_LIMITS[kind];
    if (library[kind].length < most) return true;
    say({ kind: "info", text: strings.own.full(most) });
    return false;
  };
  const saveSelection = async () => {
    try {
      const text = phraseFromSelection(await readSelectedText());
      const { longest } = LIBRARY_LIMITS.text;
      if (text === "") say({ kind: "info", text: strings.own.nothingSelected });
      else if (text.length > longest) {
        say({ kind: "info", text: strings.own.selectionTooLong(text.length, longest) });
      } else if (hasRoom("phrases")) {
        say(undefined);
        setSelected({ text, role: "other", tags: [] });
        show("phrase");
      }
    } catch (error) {
      say({ kind: "error", text: toWordError(error).message });
    }
  };
  const saveOutline = () => {
    const { checked } = pane;
    const title = checked?.report.title;
    const titled = title && checked.document.paragraphs[title.paragraph]?.text.slice(title.start, title.end);
    const name = (titled ?? "").trim().slice(0, LIBRARY_LIMITS.name.longest) || strings.own.skeletonName;
    const found = checked && skeletonFromReport(checked.report, name);
    if (!found) {
      say({ kind: "info", text: checked ? strings.own.noOutline : strings.own.notRead });
    } else if (hasRoom("skeletons")) {
      setOutline(found);
      show("outline");
    }
  };
  return (
    <div className={styles.root} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <LibraryTrouble state={state} store={store} />
        <div className={styles.actions}>
          <Button size="small" appearance="primary" onClick={() => void saveSelection()}>
            {strings.own.saveSelection}
          </Button>
          <Button
            size="small"
            aria-expanded={open === "phrase" && selected === undefined}
            onClick={(event) => {
              if (!hasRoom("phrases")) return;
              setSelected(undefined);
              toggle(event, "phrase");
            }}
          >
            {strings.own.addPhrase}
          </Button>
          <Button size="small" onClick={saveOutline}>
            {strings.own.saveOutline}
          </Button>
          <Button size="small" aria-expanded={open === "import"} onClick={(event) => toggle(event, "import")}>
            {strings.own.import}
          </Button>
          <Button
            size="small"
            disabledFocusable={isEmpty}
            aria-expanded={open === "export"}
            onClick={(event) => {
              toggle(event, "export");
              if (open !== "export") saveFile(strings.own.fileName, text(), "application/json");
            }}
          >
            {strings.own.export}
          </Button>
        </div>
      </div>
      {open === undefined ? null : (
        <div className={styles.part}>
          {open === "phrase" ? (
            <OwnPhraseForm
              key={selected?.text ?? ""}
              label={strings.own.form.add}
              initial={selected}
              onSave={(phrase) => {
                close();
                add({ phrases: [phrase] }, strings.own.added);
              }}
              onClose={close}
            />
          ) : null}
          {open === "outline" && outline ? (
            <OwnSkeletonForm
              label={strings.own.form.name}
              initial={outline}
              onSave={(named) => {
                close();
                add({ skeletons: [{ ...outline, ...named }] }, strings.own.skeletonSaved(named.name), {
                  tab: "skeleton",
                  label: strings.own.toSkeletons,
                });
              }}
              onClose={close}
            />
          ) : null}
          {open === "import" ? (
            <LibraryImport
              library={library}
              onTake={(entries) => {
                close();
                add(entries, strings.own.taken(entries.phrases.length + entries.skeletons.length));
              }}
              onClose={close}
            />
          ) : null}
          {open === "export" ? (
            <FileExport
              text={text()}
              hint={strings.own.exportHint}
              label={strings.own.exportBox}
              copied={strings.own.exported}
              onClose={close}
            />
          ) : null}
        </div>
      )}
      {isEmpty ? <Message kind="empty" title={strings.own.emptyTitle} text={strings.own.empty} /> : null}
      <OwnPhrases phrases={library.phrases} store={store} />
      <OwnSkeletons skeletons={library.skeletons} store={store} />
      <OrganisationPart />
    </div>
  );
}
