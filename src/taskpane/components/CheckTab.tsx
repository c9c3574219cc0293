import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useRef, useState, type ComponentType, type LazyExoticComponent } from "react";
import { flushSync } from "react-dom";
import type { CheckPageId } from "../check-page";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { CheckPage } from "./CheckPage";
import { CheckResult } from "./CheckResult";
import { NoDocument } from "./NoDocument";

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}` },
});

/** Each page is a bundle of its own, loaded when it is first opened. */
const PAGES: Readonly<Record<CheckPageId, LazyExoticComponent<ComponentType>>> = {
  sections: lazy(() => import("./SectionsPage").then((module) => ({ default: module.SectionsPage }))),
  measures: lazy(() => import("./MeasuresPage").then((module) => ({ default: module.MeasuresPage }))),
  requirement: lazy(() =>
    import("./RequirementPage").then((module) => ({ default: module.RequirementPage })),
  ),
  record: lazy(() => import("./RecordPage").then((module) => ({ default: module.RecordPage }))),
  checks: lazy(() => import("./ChecksPage").then((module) => ({ default: module.ChecksPage }))),
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
          <Content />
        </Suspense>
      </CheckPage>
    </div>
  );
}
