import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { composeSkeleton, initialParts } from "../../library/compose-skeleton";
import type { Skeleton } from "../../library/skeleton";
import { skeletonOutline } from "../../library/skeleton-outline";
import { findBlanks } from "../../checks/blank";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { TYPESETTINGS } from "../typesetting";
import { useInsertion } from "../use-insertion";
import { useLibrary } from "../use-library";
import { useNewDocument } from "../use-new-document";
import { useStoredChoice } from "../use-stored-choice";
import { Choice } from "./Choice";
import { LinesPreview } from "./LinesPreview";
import { ShareBar } from "./ShareBar";
import { SkeletonRow } from "./SkeletonRow";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minHeight: "100%" },
  part: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  label: { display: "block", marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  select: { width: "100%" },
  hint: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  bar: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontWeight: tokens.fontWeightSemibold },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  heading: {
    flex: "1 1 0",
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  foot: {
    position: "sticky",
    bottom: 0,
    marginTop: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  amount: { fontVariantNumeric: "tabular-nums" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  insert: { flex: "1 1 0" },
});

/** The frame of a report before it is written: choose its genre, tick its parts, insert it at the cursor. */
export function SkeletonTab() {
  const { storage } = usePaneHandle();
  const { skeletons } = useLibrary();
  const [id, setId] = useState(() => storage.get("skeleton"));
  const skeleton = skeletons.find((known) => known.id === id) ?? skeletons[0];
  const choose = (chosen: string) => {
    setId(chosen);
    storage.set("skeleton", chosen);
  };
  return skeleton ? (
    <SkeletonForm key={skeleton.id} skeleton={skeleton} skeletons={skeletons} onChoose={choose} />
  ) : null;
}

/** The name of a skeleton, and whose it is unless it came with the program. */
function nameOf({ name, origin, libraryName }: Skeleton): string {
  if (origin === "own") return strings.skeleton.own(name);
  if (origin !== "organisation") return name;
  return strings.skeleton.organisation(name, libraryName ?? strings.skeleton.organisationLibrary);
}

interface Props {
  readonly skeleton: Skeleton;
  readonly skeletons: readonly Skeleton[];
  readonly onChoose: (id: string) => void;
}

function SkeletonForm({ skeleton, skeletons, onChoose }: Props) {
  const styles = useStyles();
  const selectId = useId();
  const listId = useId();
  const { storage, working, readOnly, prepareInsertion } = usePaneHandle();
  const { insertLines, insertPart } = useInsertion();
  const openNewDocument = useNewDocument();
  const [typeset, setTypeset] = useStoredChoice(storage, "typesetting", TYPESETTINGS, "gb");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => initialParts(skeleton));
  const rows = useMemo(() => skeletonOutline(skeleton, chosen), [skeleton, chosen]);
  const lines = useMemo(() => composeSkeleton(skeleton, chosen), [skeleton, chosen]);
  const blanks = useMemo(() => findBlanks(lines).length, [lines]);
  const shares = rows.flatMap(({ part, share }) => (share === undefined ? [] : [{ role: part.role, share }]));

  const tick = (part: string, ticked: boolean) => {
    const next = new Set(chosen);
    if (ticked) next.add(part);
    else next.delete(part);
    setChosen(next);
  };
  const tickAll = (which: (row: (typeof rows)[number]) => boolean) =>
    setChosen(new Set(rows.filter(which).map(({ part }) => part.id)));

  return (
    <div className={styles.root} onPointerEnter={prepareInsertion} onFocus={prepareInsertion}>
      <div className={styles.part}>
        <label className={styles.label} htmlFor={selectId}>
          {strings.skeleton.choose}
        </label>
        <Select
          id={selectId}
          className={styles.select}
          value={skeleton.id}
          onChange={(_event, { value }) => onChoose(value)}
        >
          {skeletons.map((one) => (
            <option key={one.id} value={one.id} lang="zh-CN">
              {nameOf(one)}
            </option>
          ))}
        </Select>
        <p className={styles.hint} lang="zh-CN">
          {skeleton.description}
        </p>
      </div>
      {shares.length > 0 ? (
        <div className={styles.part}>
          <p className={styles.bar}>{strings.skeleton.targetShares}</p>
          <ShareBar pieces={shares} label={strings.skeleton.targetBar} />
        </div>
      ) : null}
      <section className={styles.part} aria-labelledby={listId}>
        <div className={styles.head}>
          <h2 id={listId} className={styles.heading}>
            {strings.skeleton.parts}
          </h2>
          <Button size="small" appearance="subtle" onClick={() => tickAll(() => true)}>
            {strings.skeleton.allParts}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => tickAll(({ part }) => part.optional === undefined)}
          >
            {strings.skeleton.requiredOnly}
          </Button>
        </div>
        <ul className={styles.list}>
          {rows.map((row) => (
            <SkeletonRow
              key={row.part.id}
              row={row}
              onTick={(ticked) => tick(row.part.id, ticked)}
              onInsert={(headingsOnly) =>
                void insertPart({ skeleton, id: row.part.id, chosen, headingsOnly }, typeset)
              }
            />
          ))}
        </ul>
      </section>
      <div className={styles.part}>
        <LinesPreview summary={strings.skeleton.preview} lines={lines} />
      </div>
      <div className={styles.part}>
        <span className={styles.label} aria-hidden="true">
          {strings.skeleton.typesetting}
        </span>
        <Choice
          label={strings.skeleton.typesetting}
          options={TYPESETTINGS.map((value) => ({ value, text: strings.skeleton.typesettings[value] }))}
          value={typeset}
          onChange={setTypeset}
        />
      </div>
      <div className={styles.foot} data-cover="bottom">
        <div className={styles.actions}>
          <Button
            appearance="primary"
            className={styles.insert}
            disabledFocusable={working || readOnly || chosen.size === 0}
            onClick={() => void insertLines(lines, typeset)}
          >
            {working ? strings.skeleton.inserting : strings.skeleton.insert}
          </Button>
          <Button
            title={strings.skeleton.newDocumentHint}
            disabledFocusable={working || chosen.size === 0}
            onClick={() => void openNewDocument(skeleton.name, lines)}
          >
            {strings.skeleton.newDocument}
          </Button>
        </div>
        <p className={`${styles.hint} ${styles.amount}`}>
          {chosen.size === 0
            ? strings.skeleton.nothingChosen
            : strings.skeleton.amount(chosen.size, lines.length, blanks)}
          <br />
          {strings.skeleton.typesettingHints[typeset]}
        </p>
      </div>
    </div>
  );
}
