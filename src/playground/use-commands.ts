import { useRef, useState, type RefObject } from "react";
import type { HostDialog } from "./dialogs";
import type { DocumentEditorHandle } from "./DocumentEditor";
import { createHost, type HostOptions } from "./host";
import type { RibbonItem } from "./manifest-buttons";
import { wordFromAddress } from "./word-from-address";

interface Options extends Pick<HostOptions, "documentName" | "file" | "faults" | "readOnly"> {
  /** The page that holds the functions, relative to this one. */
  readonly functionFile: string;
  readonly editor: RefObject<DocumentEditorHandle>;
  readonly onProblem: (problem: string) => void;
}

/** The commands of the ribbon that need no pane. */
export interface Commands {
  /** Runs one; another that is asked for meanwhile does nothing. */
  readonly run: (item: RibbonItem) => Promise<void>;
  /** A dialog that a command has opened. */
  readonly dialog: HostDialog | undefined;
}

/** Runs each command as Word does: in a page of its own that nobody sees, which goes when the command is over. */
export function useCommands(options: Options): Commands {
  const [dialog, setDialog] = useState<HostDialog>();
  const underWay = useRef(false);
  const { functionFile, editor, onProblem, ...document } = options;

  const run = async ({ functionName, id }: RibbonItem) => {
    if (underWay.current) return;
    underWay.current = true;
    const host = createHost({
      ...document,
      page: functionFile,
      view: () => editor.current?.view(),
      scrollTo: (position) => editor.current?.scrollTo(position),
      onDialog: setDialog,
      ...wordFromAddress(),
    });
    host.frame.hidden = true;
    host.frame.title = "功能区命令";
    window.document.body.append(host.frame);
    try {
      await host.raiseCommand(functionName, id);
    } catch (error) {
      onProblem(`功能区命令没有运行：${error instanceof Error ? error.message : String(error)}`);
    } finally {
      host.dispose();
      host.frame.remove();
      underWay.current = false;
    }
  };
  return { run, dialog };
}
