import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import {
  lazy,
  Suspense,
  useEffect,
  useRef,
  useState,
  type ComponentType,
  type LazyExoticComponent,
} from "react";
import { flushSync } from "react-dom";
import { CHECK_PAGES, type CheckPageId } from "../check-page";
import { loadAhead } from "../load-ahead";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { CheckPage } from "./CheckPage";
import { CheckResult } from "./CheckResult";
import { loadHelp } from "./LazyCheckHelp";
import { LoadGuard } from "./LoadGuard";
import { NoDocument } from "./NoDocument";

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}` },
});

/** Each page is a bundle of its own. */
const LOAD: Readonly<Record<CheckPageId, () => Promise<{ readonly default: ComponentType }>>> = {
  sections: () => import("./SectionsPage").then((module) => ({ default: module.SectionsPage })),
  measures: () => import("./MeasuresPage").then((module) => ({ default: module.MeasuresPage })),
  requirement: () => import("./RequirementPage").then((module) => ({ default: module.RequirementPage })),
  record: () => import("./RecordPage").then((module) => ({ default: module.RecordPage })),
  checks: () => import("./ChecksPage").then((module) => ({ default: module.ChecksPage })),
};

const PAGES: Readonly<Record<CheckPageId, LazyExoticComponent<ComponentType>>> = {
  sections: lazy(LOAD.sections),
  measures: lazy(LOAD.measures),
  requirement: lazy(LOAD.requirement),
  record: lazy(LOAD.record),
  checks: lazy(LOAD.checks),
};

/** The result of the check, or one of the pages behind it. */
export function CheckTab() {
  const styles = useStyles();
  const { state, aim } = usePaneHandle();
  const [page, setPage] = useState<CheckPageId>();
  const [seen, setSeen] = useState(aim);
  // What the user is led to stands in the result, not on a page behind it.
  if (aim !== seen) {
    setSeen(aim);
    setPage(undefined);
  }
  const root = useRef<HTMLDivElement>(null);
  const { checked } = state;
  useEffect(() => loadAhead([...CHECK_PAGES.map((id) => LOAD[id]), loadHelp]), []);
  if (!checked || checked.empty) return <NoDocument hint={strings.state.emptyCheck} />;

  /** The focus goes to where the user was before: to the button that opened the page. */
  const close = () => {
    flushSync(() => setPage(undefined));
    root.current?.querySelector<HTMLElement>(`[data-page="${page ?? ""}"]`)?.focus();
  };
  if (page === undefined) {
    return (
      <div ref={root} className={styles.root}>
        <CheckResult checked={checked} onOpen={setPage} />
      </div>
    );
  }
  const Content = PAGES[page];
  return (
    <div ref={root} className={styles.root}>
      <CheckPage title={strings.checkPages[page].title} onClose={close}>
        <Suspense fallback={<Spinner size="small" label={strings.app.loading} />}>
          <LoadGuard>
            <Content />
          </LoadGuard>
        </Suspense>
      </CheckPage>
    </div>
  );
}
