import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { loadCheckHelp } from "../load-check-help";
import { strings } from "../strings";
import { LoadGuard } from "./LoadGuard";

interface Props {
  readonly check: string;
  readonly onClose: () => void;
}

/** Loads the help, with the pages of all checks. */
export const loadHelp = async () => {
  const [{ CheckHelp }, pageOf] = await Promise.all([import("./CheckHelp"), loadCheckHelp()]);
  return { default: (props: Props) => <CheckHelp {...props} page={pageOf(props.check) ?? ""} /> };
};

const CheckHelp = lazy(loadHelp);

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
