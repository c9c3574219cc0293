import { setGoogleFontsEnabled } from "@eigenpal/docx-editor-core";
import zhCN from "@eigenpal/docx-editor-i18n/zh-CN";
import { DocxEditor, type DocxEditorRef } from "@eigenpal/docx-editor-react";
import "@eigenpal/docx-editor-react/styles.css";
import "./playground.css";
import type { EditorView } from "prosemirror-view";
import { forwardRef, useImperativeHandle, useRef } from "react";

// Before the first document is opened: otherwise its fonts are asked for at Google's.
setGoogleFontsEnabled(false);

/** What the playground needs of an editor; nothing else of the playground knows which editor it is. */
export interface DocumentEditorHandle {
  /** The ProseMirror view of the open document; undefined while it loads. */
  view(): EditorView | undefined;
  /** The document as edited, as a .docx file. */
  save(): Promise<Uint8Array<ArrayBuffer>>;
  undo(): boolean;
  redo(): boolean;
  scrollTo(position: number): void;
}

interface Props {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
  readonly readOnly: boolean;
  readonly onChange: () => void;
  readonly onSelectionChange: () => void;
  readonly onError: (error: Error) => void;
}

/** The .docx editor: pagination, typing, undo, save. */
export const DocumentEditor = forwardRef<DocumentEditorHandle, Props>(function DocumentEditor(props, ref) {
  const editor = useRef<DocxEditorRef>(null);
  useImperativeHandle(ref, () => ({
    // Before the file is read the editor shows an empty document, which is nobody's.
    view: () => (editor.current?.getDocument() && editor.current.getEditorRef()?.getView()) ?? undefined,
    async save() {
      // A selective save may return the file as it was opened.
      const saved = await editor.current?.save({ selective: false });
      if (!saved) throw new Error("编辑器没有给出文件");
      return new Uint8Array(saved);
    },
    undo: () => editor.current?.getEditorRef()?.undo() ?? false,
    redo: () => editor.current?.getEditorRef()?.redo() ?? false,
    scrollTo: (position) => editor.current?.getEditorRef()?.scrollToPosition(position),
  }));
  return (
    <DocxEditor
      ref={editor}
      documentBuffer={props.bytes}
      mode={props.readOnly ? "viewing" : "editing"}
      readOnly={props.readOnly}
      i18n={zhCN}
      colorMode="system"
      showFileOpen={false}
      showHelpMenu={false}
      showOutlineButton={false}
      documentName={props.name}
      documentNameEditable={false}
      onChange={props.onChange}
      onSelectionChange={props.onSelectionChange}
      onError={props.onError}
    />
  );
});
