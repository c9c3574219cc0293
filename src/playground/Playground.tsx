import {
  Button,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { AddInDialog } from "./AddInDialog";
import { DocumentEditor, type DocumentEditorHandle } from "./DocumentEditor";
import type { Faults } from "./faults";
import { FileBar } from "./FileBar";
import type { Host } from "./host";
import type { RibbonGroup } from "./manifest-buttons";
import { PaneFrame } from "./PaneFrame";
import { Ribbon } from "./Ribbon";
import { useCommands } from "./use-commands";
import { useDarkMode } from "./use-dark-mode";
import { useOpenDocument } from "./use-open-document";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100vh", overflow: "hidden" },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  work: { display: "flex", flex: "1 1 auto", minHeight: 0 },
  editor: { flex: "1 1 auto", minWidth: 0, position: "relative", overflow: "hidden" },
});

/** What the tests reach the page by. */
export interface PlaygroundDoor {
  readonly faults: Faults;
  host(): Host | undefined;
  editor(): DocumentEditorHandle | undefined;
  /** Opens a document without the file dialog; rejects like the dialog's way. */
  open(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
}

declare global {
  interface Window {
    moupianPlayground?: PlaygroundDoor;
  }
}

interface Props {
  readonly ribbon: RibbonGroup;
  readonly faults: Faults;
  readonly readOnly: boolean;
}

/** A stand-in for Word: the document on the left, the shipping pane on the right, the ribbon above. */
export function Playground({ ribbon, faults, readOnly }: Props) {
  const styles = useStyles();
  const dark = useDarkMode();
  const document = useOpenDocument();
  const [page, setPage] = useState(firstPage(ribbon));
  const host = useRef<Host>();
  const { editor, file, open, problem, reportProblem } = document;
  const commands = useCommands({
    functionFile: ribbon.functionFile,
    documentName: file.name,
    file: () => file.bytes,
    faults,
    readOnly,
    editor,
    onProblem: reportProblem,
  });

  useEffect(() => {
    window.moupianPlayground = {
      faults,
      host: () => host.current,
      editor: () => editor.current ?? undefined,
      open: (name, bytes) => open(new File([bytes], name)),
    };
  }, [editor, faults, open]);

  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      {/* Not on the provider: it hands its class on to every tooltip. */}
      <div className={styles.page}>
        <header className={styles.bar}>
          <FileBar document={document} />
          <Ribbon group={ribbon} onOpen={setPage} onRun={(item) => void commands.run(item)} />
        </header>
        {problem !== undefined && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody role="alert">{problem}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  aria-label="关闭提示"
                  appearance="transparent"
                  icon={<Dismiss20Regular />}
                  onClick={() => reportProblem(undefined)}
                />
              }
            />
          </MessageBar>
        )}
        {commands.dialog ? <AddInDialog dialog={commands.dialog} /> : null}
        <div className={styles.work}>
          <main className={styles.editor} aria-label="文档">
            {/* Another document gets another editor, so that nothing of the one before can be undone into it. */}
            <DocumentEditor
              key={document.serial}
              ref={editor}
              bytes={file.bytes}
              name={file.name}
              readOnly={readOnly}
              onChange={() => {
                document.markChanged();
                host.current?.raiseSelectionChanged();
              }}
              onSelectionChange={() => host.current?.raiseSelectionChanged()}
              onError={(error) => reportProblem(`编辑器报告了一个错误：${error.message}`)}
            />
          </main>
          <PaneFrame
            page={page}
            file={file}
            settings={document.settings}
            editor={editor}
            faults={faults}
            readOnly={readOnly}
            hostRef={host}
            addedStyles={document.addedStyles}
            openDocument={document.openCreated}
          />
        </div>
      </div>
    </FluentProvider>
  );
}

/** The pane opens at the last of the ribbon's buttons. */
function firstPage({ controls }: RibbonGroup): string {
  const buttons = controls.flatMap((control) => (control.kind === "button" ? [control.page] : []));
  return buttons.at(-1) ?? "./taskpane.html";
}
