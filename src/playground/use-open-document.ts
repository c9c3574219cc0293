import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from "react";
import { writeDocx } from "../docx/write-docx";
import type { DocumentEditorHandle } from "./DocumentEditor";
import { addStyles } from "./file-styles";
import { readSettings, writeSettings } from "./file-settings";
import { downloadFile, openFile, type OpenedFile } from "./open-file";
import { SAMPLE_REPORT } from "./sample-report";
import { memorySettings, type SettingsStore } from "./wire/settings-store";

/** The document that the playground shows, and what can be done with it as a whole. */
export interface OpenDocument {
  readonly file: OpenedFile;
  /** Counts the documents opened so far: another number is another document, even of the same file. */
  readonly serial: number;
  readonly editor: RefObject<DocumentEditorHandle>;
  /** What the add-in keeps with the document: it outlives the pane, and is saved in the file. */
  readonly settings: SettingsStore;
  /** The styles that add-ins brought into the document, which go into the file. */
  readonly addedStyles: Map<string, string>;
  /** True while there is work that no file holds. */
  readonly changed: boolean;
  /** A Chinese sentence about what went wrong last; absent if nothing did. */
  readonly problem: string | undefined;
  readonly markChanged: () => void;
  readonly reportProblem: (sentence: string | undefined) => void;
  /** Rejects, and leaves the open document as it is, when the file is no Word document. */
  readonly open: (file: File) => Promise<void>;
  readonly openBlank: () => void;
  /** Opens what an add-in made, after asking; nobody has saved it yet. @returns false where the user would not */
  readonly openCreated: (bytes: Uint8Array<ArrayBuffer>) => boolean;
  readonly openSample: () => void;
  readonly save: () => Promise<void>;
  /** Asks before unsaved work is left behind. @returns whether to go on */
  readonly mayReplace: () => boolean;
}

/** Holds the open document; the page starts with the sample report. */
export function useOpenDocument(): OpenDocument {
  const [file, setFile] = useState<OpenedFile>(sample);
  const [serial, setSerial] = useState(0);
  const [changed, setChanged] = useState(false);
  const [problem, setProblem] = useState<string>();
  const editor = useRef<DocumentEditorHandle>(null);
  const settings = useMemo(() => memorySettings(readSettings(file.bytes), () => setChanged(true)), [file]);

  const [addedStyles, setAddedStyles] = useState(() => new Map<string, string>());

  const show = useCallback((next: OpenedFile) => {
    setFile(next);
    setAddedStyles(new Map());
    setSerial((last) => last + 1);
    setChanged(false);
    setProblem(undefined);
  }, []);

  const open = useCallback(
    async (chosen: File) => {
      try {
        show(await openFile(chosen));
      } catch (error) {
        setProblem(sentenceOf(error));
        throw error;
      }
    },
    [show],
  );

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (changed) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [changed]);

  const mayReplace = () => !changed || window.confirm(`“${file.name}”有改动还没有保存，确定不保存吗？`);
  const asking = useRef(mayReplace);
  useEffect(() => {
    asking.current = mayReplace;
  });
  const openCreated = useCallback(
    (bytes: Uint8Array<ArrayBuffer>) => {
      if (!asking.current()) return false;
      // Not before the add-in has its answer: its pane goes with the document.
      setTimeout(() => {
        show({ name: "新建文档", bytes });
        setChanged(true);
      });
      return true;
    },
    [show],
  );

  return {
    file,
    serial,
    editor,
    settings,
    addedStyles,
    changed,
    problem,
    markChanged: () => setChanged(true),
    reportProblem: setProblem,
    open,
    openBlank: () => show(blank()),
    openSample: () => show(sample()),
    save: async () => {
      try {
        const bytes = await editor.current?.save();
        if (!bytes) return;
        downloadFile({
          name: file.name,
          bytes: writeSettings(addStyles(bytes, addedStyles), settings.read()),
        });
        setChanged(false);
      } catch (error) {
        setProblem(`没有保存成功：${sentenceOf(error)}。文档还在，请再试一次。`);
      }
    },
    mayReplace,
    openCreated,
  };
}

function sample(): OpenedFile {
  return { name: "综合科科长述职报告（示例）", bytes: new Uint8Array(writeDocx(SAMPLE_REPORT)) };
}

function blank(): OpenedFile {
  return { name: "新建文档", bytes: new Uint8Array(writeDocx([{ style: "body", text: "" }])) };
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
