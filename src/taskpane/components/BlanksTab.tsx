import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { ORDERS } from "../blank-groups";
import { formFields } from "../form-fields";
import type { FormValues } from "../form-memory";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { useBlankList } from "../use-blank-list";
import { BlankEditor } from "./BlankEditor";
import { BlankGroupView } from "./BlankGroupView";
import { CheckPage } from "./CheckPage";
import { Choice } from "./Choice";
import { MarkBlanks } from "./MarkBlanks";
import { NoBlanks } from "./NoBlanks";
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
  tools: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  page: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}` },
  list: { paddingBottom: tokens.spacingVerticalXXL },
});

const BlankForm = lazy(() => import("./BlankForm").then((module) => ({ default: module.BlankForm })));

/** Every blank of the document: one is being filled at the top, the list below goes to any of them. */
export function BlanksTab() {
  const styles = useStyles();
  const { state } = usePaneHandle();
  const { checked, filled } = state;
  const list = useBlankList(checked);
  const [formOpen, setFormOpen] = useState(false);
  // What was given is offered again as long as the pane is open.
  const [given, setGiven] = useState<FormValues>({});
  const root = useRef<HTMLDivElement>(null);
  const fields = useMemo(
    () => (checked ? formFields(checked.blanks, checked.document.paragraphs) : []),
    [checked],
  );
  const current = list.listed[list.position];
  const hasCurrent = current !== undefined;

  // With the last blank the field goes too; the focus must not go with it.
  useEffect(() => {
    if (hasCurrent || formOpen || document.activeElement !== document.body) return;
    root.current?.querySelector("button")?.focus();
  }, [hasCurrent, formOpen]);

  /** The focus goes to the way that the user came, or on to the first blank that is left. */
  const closeForm = (next: "[data-form]" | "input") => {
    flushSync(() => setFormOpen(false));
    root.current?.scrollIntoView();
    const way = root.current?.querySelector<HTMLElement>(next) ?? root.current?.querySelector("button");
    way?.focus({ preventScroll: true });
  };
  const focusField = () => root.current?.querySelector("input")?.focus();

  if (!checked || checked.empty) return <NoDocument hint={strings.state.emptyBlanks} />;
  if (formOpen) {
    return (
      <div ref={root} className={styles.page}>
        <CheckPage
          title={strings.blanks.form.title}
          back={strings.blanks.form.back}
          onClose={() => closeForm("[data-form]")}
        >
          <Suspense fallback={<Spinner size="small" label={strings.app.loading} />}>
            <BlankForm
              checked={checked}
              fields={fields}
              given={given}
              onGiven={setGiven}
              onFilled={() => closeForm("input")}
            />
          </Suspense>
        </CheckPage>
      </div>
    );
  }
  if (!current) {
    return (
      <div ref={root}>
        <NoBlanks />
      </div>
    );
  }
  const total = filled + list.listed.length;
  const { byKind, byPlace } = strings.blanks;
  const orders = ORDERS.map((value) => ({ value, text: value === "kind" ? byKind : byPlace }));
  return (
    <div ref={root} className={styles.list}>
      <div className={styles.top} data-cover="top">
        <Progress value={filled} of={total} text={strings.blanks.progress(filled, total)} />
        <BlankEditor list={list} blank={current} checked={checked} />
      </div>
      <div className={styles.tools}>
        {fields.length > 1 ? (
          <Button size="small" data-form="" onClick={() => setFormOpen(true)}>
            {strings.blanks.form.open(fields.length)}
          </Button>
        ) : null}
        <MarkBlanks blanks={checked.blanks} />
        <Choice label={strings.blanks.order} options={orders} value={list.order} onChange={list.setOrder} />
      </div>
      {list.groups.map((group) => (
        <BlankGroupView
          key={group.asks ?? "all"}
          group={group}
          paragraphs={checked.document.paragraphs}
          current={current}
          onGo={(blank) => {
            list.go(list.listed.indexOf(blank));
            focusField();
          }}
        />
      ))}
    </div>
  );
}
