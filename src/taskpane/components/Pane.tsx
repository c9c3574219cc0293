import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState, type ComponentType, type LazyExoticComponent } from "react";
import { useHidden } from "../hidden-style";
import { keepInSight } from "../keep-in-sight";
import { loadAhead } from "../load-ahead";
import { PaneContext } from "../pane-context";
import { strings } from "../strings";
import { TABS, type TabId } from "../tab";
import { useFirstSteps } from "../use-first-steps";
import { useFindingWalk } from "../use-finding-walk";
import { usePane, type PaneOptions } from "../use-pane";
import { LoadGuard } from "./LoadGuard";
import { NoticeBar } from "./NoticeBar";
import { StatusStrip } from "./StatusStrip";
import { panelId, TabBar, tabId } from "./TabBar";

const useStyles = makeStyles({
  root: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: { flex: "none", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  body: { flex: "1 1 0", minHeight: 0, overflowY: "auto" },
  loading: { padding: tokens.spacingVerticalXXL },
});

/** Each tab is a bundle of its own: the one that is opened first comes first. */
const LOAD: Readonly<Record<TabId, () => Promise<{ readonly default: ComponentType }>>> = {
  skeleton: () => import("./SkeletonTab").then((module) => ({ default: module.SkeletonTab })),
  phrases: () => import("./PhrasesTab").then((module) => ({ default: module.PhrasesTab })),
  blanks: () => import("./BlanksTab").then((module) => ({ default: module.BlanksTab })),
  check: () => import("./CheckTab").then((module) => ({ default: module.CheckTab })),
};

const CONTENT: Readonly<Record<TabId, LazyExoticComponent<ComponentType>>> = {
  skeleton: lazy(LOAD.skeleton),
  phrases: lazy(LOAD.phrases),
  blanks: lazy(LOAD.blanks),
  check: lazy(LOAD.check),
};

const FirstSteps = lazy(() => import("./FirstSteps").then((module) => ({ default: module.FirstSteps })));

/** State on top, then the tabs; what the pane has to say comes at the foot. */
export function Pane(options: PaneOptions) {
  const styles = useStyles();
  const hidden = useHidden();
  const pane = usePane(options);
  useFindingWalk(pane);
  const steps = useFirstSteps(pane);
  const known = pane.state.checked !== undefined;
  useEffect(() => {
    if (known) loadAhead(TABS.map((tab) => LOAD[tab]));
  }, [known]);
  const [visited, setVisited] = useState<ReadonlySet<TabId>>(new Set([options.tab]));
  // A tab that was opened stays, hidden, so that what was typed and ticked in it stays too.
  if (!visited.has(pane.tab)) setVisited(new Set([...visited, pane.tab]));
  return (
    <PaneContext.Provider value={pane}>
      <div className={styles.root}>
        <header className={styles.header}>
          <h1 className={hidden.root}>{strings.app.name}</h1>
          <StatusStrip />
          <TabBar />
        </header>
        {steps.shown ? (
          <Suspense>
            <FirstSteps onClose={steps.close} />
          </Suspense>
        ) : null}
        <main className={styles.body} onFocus={({ currentTarget }) => keepInSight(currentTarget)}>
          {TABS.filter((tab) => visited.has(tab)).map((tab) => {
            const Content = CONTENT[tab];
            return (
              <div
                key={tab}
                id={panelId(tab)}
                role="tabpanel"
                aria-labelledby={tabId(tab)}
                hidden={tab !== pane.tab}
              >
                <Suspense
                  fallback={<Spinner className={styles.loading} size="small" label={strings.app.loading} />}
                >
                  <LoadGuard>
                    <Content />
                  </LoadGuard>
                </Suspense>
              </div>
            );
          })}
        </main>
        <NoticeBar />
      </div>
    </PaneContext.Provider>
  );
}
