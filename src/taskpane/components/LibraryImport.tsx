import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { LIBRARY_LIMITS } from "../../library/library-limits";
import type { NewPhrase, NewSkeleton, OwnLibrary } from "../../library/own-library";
import { offeredRows, takenEntries } from "../offered-rows";
import { strings } from "../strings";
import { useImportText } from "../use-import-text";
import { useLibrary } from "../use-library";
import { FileImport } from "./FileImport";
import { FileProblems } from "./FileProblems";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  wrong: { margin: 0, color: tokens.colorPaletteRedForeground1 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  known: { marginLeft: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** So many are shown at once. */
const PAGE = 30;

/** Mistakes that are listed one by one. */
const LISTED = 20;

interface Props {
  readonly library: OwnLibrary;
  readonly onTake: (entries: {
    readonly phrases: readonly NewPhrase[];
    readonly skeletons: readonly NewSkeleton[];
  }) => void;
  readonly onClose: () => void;
}

/** Takes entries from a file or from pasted text, after showing which are new, which are known, and what is wrong. */
export function LibraryImport({ library, onTake, onClose }: Props) {
  const styles = useStyles();
  const { text, setText, take, refused, offered } = useImportText();
  const everything = useLibrary();
  // Judged once for each text: what is in the library changes only when this closes.
  const rows = useMemo(
    () => (offered ? offeredRows(offered, library, everything) : []),
    [offered, library, everything],
  );
  const [shown, setShown] = useState(PAGE);
  /** Rows whose tick was changed by hand. */
  const [turned, setTurned] = useState<{ of: typeof rows; rows: ReadonlySet<number> }>();
  const changed = turned?.of === rows ? turned.rows : undefined;
  const isTicked = (index: number) => (rows[index]?.known === undefined) !== (changed?.has(index) ?? false);
  const ticked = rows.filter((_row, index) => isTicked(index));
  const entries = takenEntries(ticked);
  const room = LIBRARY_LIMITS.phrases - library.phrases.length;
  const skeletonRoom = LIBRARY_LIMITS.skeletons - library.skeletons.length;
  const tooMany = entries.phrases.length > room ? room : skeletonRoom;
  const fits = entries.phrases.length <= room && entries.skeletons.length <= skeletonRoom;
  const fresh = rows.filter(({ known }) => known === undefined).length;
  const rest = rows.length - shown;
  const problems = offered?.problems ?? [];

  const turn = (index: number) => {
    const next = new Set(changed);
    if (!next.delete(index)) next.add(index);
    setTurned({ of: rows, rows: next });
  };
  return (
    <FileImport
      hint={strings.own.importHint}
      button={strings.own.importFile}
      label={strings.own.importBox}
      accept=".json,.csv,.tsv,.txt,application/json,text/csv,text/plain"
      text={text}
      onText={(typed) => {
        setText(typed);
        setShown(PAGE);
      }}
      onFile={(file) => {
        setShown(PAGE);
        void take(file);
      }}
    >
      <div role="alert">
        {refused === undefined ? null : <p className={styles.wrong}>{refused}</p>}
        {problems.length === 0 ? null : (
          <FileProblems
            title={strings.own.wrongLines(problems.length)}
            problems={[
              ...problems.slice(0, LISTED).map((problem) => problem.text),
              ...(problems.length > LISTED ? [strings.own.moreWrong(problems.length - LISTED)] : []),
            ]}
          />
        )}
      </div>
      <p role="status" className={styles.text}>
        {offered === undefined
          ? null
          : rows.length === 0
            ? strings.own.nothingInFile
            : strings.own.summary(fresh, rows.length - fresh, problems.length)}
      </p>
      {rows.length === 0 ? null : (
        <ul className={styles.list} aria-label={strings.own.offered}>
          {rows.slice(0, shown).map(({ name, known }, index) => (
            <li key={index} className={styles.row}>
              <Checkbox
                checked={isTicked(index)}
                onChange={() => turn(index)}
                label={
                  <>
                    {name}
                    {known === undefined ? null : (
                      <span className={styles.known}>{strings.own.known[known]}</span>
                    )}
                  </>
                }
              />
            </li>
          ))}
        </ul>
      )}
      {rest > 0 ? (
        <Button appearance="subtle" onClick={() => setShown(shown + PAGE)}>
          {strings.own.showMore(Math.min(rest, PAGE))}
        </Button>
      ) : null}
      {fits ? null : <p className={styles.wrong}>{strings.own.tooMany(tooMany)}</p>}
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={ticked.length === 0 || !fits}
          onClick={() => {
            if (ticked.length > 0 && fits) onTake(entries);
          }}
        >
          {strings.own.take(ticked.length)}
        </Button>
        <Button size="small" onClick={onClose}>
          {strings.own.cancel}
        </Button>
      </div>
    </FileImport>
  );
}
