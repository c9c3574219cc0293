import { FluentProvider } from "@fluentui/react-components";
import { useMemo } from "react";
import type { OfficeHost } from "../../word/office-host";
import { createStorage } from "../storage";
import { strings } from "../strings";
import type { TabId } from "../tab";
import { paneTheme } from "../theme";
import { useDarkMode } from "../use-dark-mode";
import { CrashGuard } from "./CrashGuard";
import { LonePage } from "./LonePage";
import { Message } from "./Message";
import { Pane } from "./Pane";

interface Props {
  /** Absent when office.js could not be loaded. */
  readonly host: OfficeHost | undefined;
  /** The tab that is open at first. */
  readonly tab: TabId;
}

/** The whole pane in its theme; outside of Word, what to do instead. */
export function App({ host, tab }: Props) {
  const dark = useDarkMode(host?.inWord ?? false);
  const theme = useMemo(() => paneTheme(dark), [dark]);
  const prefix = host?.storagePrefix ?? "";
  const storage = useMemo(() => createStorage(prefix), [prefix]);
  return (
    <FluentProvider theme={theme} style={{ height: "100%" }}>
      <CrashGuard>
        {host?.inWord ? (
          <Pane tab={tab} readOnly={host.readOnly} onWeb={host.onWeb} storage={storage} />
        ) : host ? (
          <LonePage>
            <Message kind="info" title={strings.app.notInWord} text={strings.app.notInWordHint} />
          </LonePage>
        ) : (
          <LonePage>
            <Message kind="error" title={strings.app.noOfficeJs} text={strings.app.noOfficeJsHint} />
          </LonePage>
        )}
      </CrashGuard>
    </FluentProvider>
  );
}
