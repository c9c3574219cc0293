import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { Edit } from "../../checks/check";
import { convertEnumeration, type Conversion } from "../../library/convert-enumeration";
import { ENUMERATION_FAMILIES } from "../../library/enumerate";
import type { DividedItems } from "../../library/enumeration-items";
import { MARKER_FAMILIES, type MarkerFamily } from "../../report/marker-families";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import type { ConvertibleText } from "../use-conversion";
import { Change } from "./Change";
import { Choice } from "./Choice";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  label: { display: "block", marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  list: {
    maxHeight: "40vh",
    margin: 0,
    padding: 0,
    overflowY: "auto",
    listStyleType: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Takes the markers away instead of giving others. */
const NONE = "none";

interface Props {
  readonly text: ConvertibleText;
  /** The family that is chosen in the builder: tried first. */
  readonly preferred: string;
  readonly onMake: (edits: readonly Edit[]) => void;
  readonly onCancel: () => void;
}

/** Shows what selected text will read like with the markers of a family, or without any, and makes it so. */
export function ConversionPanel({ text, preferred, onMake, onCancel }: Props) {
  const styles = useStyles();
  const titleId = useId();
  const { working } = usePaneHandle();
  const [wayIndex, setWayIndex] = useState(0);
  const [wanted, setWanted] = useState<string>();
  const [keepsLead, setKeepsLead] = useState(false);
  const panel = useRef<HTMLElement>(null);
  // It opens below the button that was pressed, and may be longer than the pane is high.
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>("input:checked")?.focus({ preventScroll: true });
    panel.current?.scrollIntoView();
  }, []);

  const way = text.ways[wayIndex] ?? text.ways[0];
  const convert = (id: string) => convertEnumeration(text.paragraphs, way, familyOf(id), text.ways);
  const target = wanted ?? firstTarget(preferred, convert);
  const made = convert(target);
  const edits = made.kind === "ready" ? made.edits.filter((edit) => !keepsLead || edit !== made.lead) : [];
  const marked = way.items.some(({ family }) => family !== undefined);
  const targets = [
    ...ENUMERATION_FAMILIES.map(({ id, name }) => ({ value: id, text: name })),
    ...(marked ? [{ value: NONE, text: strings.conversion.none }] : []),
  ];
  return (
    <section ref={panel} className={styles.root} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {strings.conversion.title}
      </h2>
      <div>
        <span className={styles.label} aria-hidden="true">
          {strings.conversion.division}
        </span>
        <Choice
          label={strings.conversion.division}
          options={text.ways.map((each, index) => ({ value: String(index), text: nameOf(each) }))}
          value={String(wayIndex)}
          onChange={(value) => {
            setWayIndex(Number(value));
            setWanted(undefined);
          }}
        />
      </div>
      <div>
        <span className={styles.label} aria-hidden="true">
          {strings.conversion.target}
        </span>
        <Choice label={strings.conversion.target} options={targets} value={target} onChange={setWanted} />
      </div>
      {made.kind === "ready" ? (
        <div>
          <span className={styles.label} aria-hidden="true">
            {strings.conversion.preview}
          </span>
          {/* A list that scrolls has to be in reach of the keyboard. */}
          <ul className={styles.list} aria-label={strings.conversion.preview} tabIndex={0}>
            {edits.map((edit) => (
              <li key={`${edit.at.paragraph}:${edit.at.start}`}>
                <Change paragraphs={text.paragraphs} edit={edit} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {made.kind === "ready" && made.lead ? (
        <Checkbox
          checked={!keepsLead}
          label={strings.conversion.lead}
          onChange={(_event, { checked }) => setKeepsLead(checked !== true)}
        />
      ) : null}
      <div role="status">
        {notesOf(made, way, text, familyOf(target)).map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
      </div>
      <div className={styles.actions}>
        {made.kind === "ready" ? (
          <Button appearance="primary" disabledFocusable={working} onClick={() => onMake(edits)}>
            {strings.conversion.apply(edits.length)}
          </Button>
        ) : null}
        <Button onClick={onCancel}>{strings.conversion.cancel}</Button>
      </div>
    </section>
  );
}

function familyOf(id: string): MarkerFamily | undefined {
  return ENUMERATION_FAMILIES.find((family) => family.id === id);
}

/** The preferred family if it fits, else the first that does. */
function firstTarget(preferred: string, convert: (id: string) => Conversion): string {
  const candidates = [preferred, ...ENUMERATION_FAMILIES.map(({ id }) => id)];
  return candidates.find((id) => convert(id).kind === "ready") ?? preferred;
}

function nameOf({ division, family, items }: DividedItems): string {
  const { divisions } = strings.conversion;
  if (division !== "marked") return divisions[division](items.length);
  return divisions.marked(markersOf(family ?? ""), items.length);
}

/** How a family's markers begin: 一是 二是; those of headings inside a text have only their own first ones. */
function markersOf(family: string): string {
  const known = MARKER_FAMILIES.find(({ id }) => id === family)
    ?.name.split(" ")
    .slice(0, 2)
    .join(" ");
  return known ?? (family === "arabic" ? "1. 2." : "一、二、");
}

function notesOf(
  made: Conversion,
  way: DividedItems,
  { numbered }: ConvertibleText,
  family: MarkerFamily | undefined,
): string[] {
  const { conversion } = strings;
  if (made.kind === "tooMany") return [conversion.tooMany(family?.name ?? "", made.most, made.items)];
  if (made.kind === "same") return [conversion.same];
  if (made.kind === "mixed") return [conversion.mixed(family?.name ?? "")];
  return [
    ...(way.unselected > 0 ? [conversion.unselected(way.unselected)] : []),
    ...(numbered > 0 && family !== undefined ? [conversion.numbered(numbered)] : []),
  ];
}
