import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { BlankOrder } from "../blank-groups";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { useBlankList } from "../use-blank-list";
import { BlankEditor } from "./BlankEditor";
import { BlankRow } from "./BlankRow";
import { Choice } from "./Choice";
import { Message } from "./Message";
import { NoDocument } from "./NoDocument";
import { Progress } from "./Progress";

const useStyles = makeStyles({
  top: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  order: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  heading: {
    margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

const orders = (): readonly { value: BlankOrder; text: string }[] => [
  { value: "kind", text: strings.blanks.byKind },
  { value: "place", text: strings.blanks.byPlace },
];

/** Every blank of the document: one is being filled at the top, the list below goes to any of them. */
export function BlanksTab() {
  const styles = useStyles();
  const { state } = usePaneHandle();
  const { checked, filled } = state;
  const list = useBlankList(checked);
  if (!checked || checked.empty) return <NoDocument hint={strings.state.emptyBlanks} />;
  const current = list.listed[list.position];
  if (!current) return <NoBlanks />;

  const total = filled + list.listed.length;
  return (
    <>
      <div className={styles.top}>
        <Progress value={filled} of={total} text={strings.blanks.progress(filled, total)} />
        <BlankEditor list={list} blank={current} checked={checked} />
      </div>
      <div className={styles.order}>
        <Choice label={strings.blanks.order} options={orders()} value={list.order} onChange={list.setOrder} />
      </div>
      {list.groups.map(({ asks, blanks }) => (
        <section key={asks ?? "all"} aria-label={asks ? strings.blanks.asks[asks] : strings.blanks.list}>
          {asks ? (
            <h2 className={styles.heading}>
              {strings.blanks.asks[asks]} {blanks.length}
            </h2>
          ) : null}
          <ul className={styles.list}>
            {blanks.map(({ index, blank }) => (
              <BlankRow
                key={index}
                blank={blank}
                paragraphs={checked.document.paragraphs}
                current={blank === current}
                onGo={() => list.go(list.listed.indexOf(blank))}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function NoBlanks() {
  const { state, openTab } = usePaneHandle();
  const { done, doneHint, none, noneHint, toCheck } = strings.blanks;
  const filledSome = state.filled > 0;
  return (
    <Message kind="done" title={filledSome ? done : none} text={filledSome ? doneHint : noneHint}>
      <Button appearance="primary" onClick={() => openTab("check")}>
        {toCheck}
      </Button>
    </Message>
  );
}
