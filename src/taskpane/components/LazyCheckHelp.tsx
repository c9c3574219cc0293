import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { strings } from "../strings";
import { LoadGuard } from "./LoadGuard";

/** Loads the help, with the pages of all checks. */
export const loadCheckHelp = () => import("./CheckHelp").then((module) => ({ default: module.CheckHelp }));

const CheckHelp = lazy(loadCheckHelp);

interface Props {
  readonly check: string;
  readonly onClose: () => void;
}

/** The help of a check, where it was asked for. */
export function LazyCheckHelp(props: Props) {
  return (
    <Suspense fallback={<Spinner size="tiny" label={strings.app.loading} />}>
      <LoadGuard>
        <CheckHelp {...props} />
      </LoadGuard>
    </Suspense>
  );
}
