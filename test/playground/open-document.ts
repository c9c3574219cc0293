import { parseDocx } from "@eigenpal/docx-editor-core/docx";
import { createDocumentStylesPlugin, schema, toProseDoc } from "@eigenpal/docx-editor-core/prosemirror";
import { history, undo } from "prosemirror-history";
import { EditorState, TextSelection, type Transaction } from "prosemirror-state";
import { DocumentSession, type EditorAccess } from "../../src/playground/document/document-session";
import { indexOf } from "../../src/playground/document/document-index";
import { paragraphText } from "../../src/playground/document/paragraph-text";
import { readFile } from "../../src/playground/document/read-file";
import type { Faults } from "../../src/playground/faults";
import { ApiGate } from "../../src/playground/wire/api-gate";
import type { BatchError, BatchResponse } from "../../src/playground/wire/batch";
import { Dispatcher } from "../../src/playground/wire/dispatcher";
import { writeGuard } from "../../src/playground/write-guard";
import { buildDocx, type DocxSource } from "../docx/build-docx";
import { WireBatch, type Step } from "./wire-batch";

export { level, list, numbered, p, r } from "../docx/build-docx";

/** What a batch answered. */
export interface Answered {
  readonly response: BatchResponse;
  readonly error: BatchError | undefined;
  /** The answer to one action. */
  readonly of: (step: Step) => unknown;
  /** The property of each item that a loaded collection gave. */
  readonly items: (step: Step, property: string) => unknown[];
}

/** A document in the editor's own state, without the editor, behind the dispatcher. */
export class OpenDocument implements EditorAccess {
  readonly faults: Faults = {};
  readonly log: (readonly string[])[] = [];
  readonly selectedAt: number[] = [];
  /** The styles that inserted packages brought. */
  readonly addedStyles = new Map<string, string>();
  /** The documents that were to be opened. */
  readonly opened: Uint8Array[] = [];
  /** The user would rather keep the open document. */
  keeps = false;
  readonly dispatcher: Dispatcher;

  private constructor(
    public state: EditorState,
    bytes: Uint8Array,
    wordApi: string,
  ) {
    const { numbering, tracksChanges, styles } = readFile(bytes);
    const session = new DocumentSession({
      title: "样例",
      numbering: () => numbering,
      tracksChanges: () => tracksChanges,
      styles: () => styles,
      addedStyles: this.addedStyles,
      openDocument: (bytes) => {
        this.opened.push(bytes);
        return !this.keeps;
      },
      beforeWrite: writeGuard(this.faults, false),
    });
    this.dispatcher = new Dispatcher(session, new ApiGate(wordApi), this.faults, (used) =>
      this.log.push(used),
    );
  }

  static async open(source: DocxSource | string, wordApi = "1.3"): Promise<OpenDocument> {
    const bytes = buildDocx(typeof source === "string" ? { body: source } : source);
    const parsed = await parseDocx(bytes, { preloadFonts: false });
    const { styles } = parsed.package;
    const doc = toProseDoc(parsed, styles && { styles });
    const plugins = [history(), createDocumentStylesPlugin(styles)];
    return new OpenDocument(EditorState.create({ schema, doc, plugins }), bytes, wordApi);
  }

  dispatch(transaction: Transaction): void {
    this.state = this.state.apply(transaction);
  }

  /** Writes a batch and runs it. */
  async run<T extends Record<string, Step>>(
    write: (batch: WireBatch) => T | undefined,
    keepReferences = true,
  ): Promise<Answered & { readonly steps: T }> {
    const batch = new WireBatch(keepReferences);
    const steps = write(batch);
    const response = await this.dispatcher.run(batch.request, this, (position) =>
      this.selectedAt.push(position),
    );
    const of = ({ action }: Step) => response.Results.find(({ ActionId }) => ActionId === action)?.Value;
    const items = (step: Step, property: string) => {
      const answer = of(step) as { readonly _Items: readonly Record<string, unknown>[] };
      return answer._Items.map((item) => item[property]);
    };
    return { steps: steps ?? ({} as T), response, error: response.Error, of, items };
  }

  /** The texts of all paragraphs, as the object model gives them. */
  get texts(): string[] {
    return indexOf(this.state.doc).paragraphs.map(({ node }) => paragraphText(node));
  }

  get paragraphs() {
    return indexOf(this.state.doc).paragraphs.map(({ node }) => node);
  }

  get selectedText(): string {
    const { from, to } = this.state.selection;
    return this.state.doc.textBetween(from, to, "\r");
  }

  /** Puts the selection on a text that occurs once, as the user would. */
  select(quote: string): void {
    const found: number[] = [];
    this.state.doc.descendants((node, pos) => {
      for (
        let at = node.text?.indexOf(quote) ?? -1;
        at !== -1;
        at = node.text?.indexOf(quote, at + 1) ?? -1
      ) {
        found.push(pos + at);
      }
    });
    const [from] = found;
    if (from === undefined || found.length !== 1)
      throw new Error(`${quote} stands there ${found.length} times`);
    this.dispatch(
      this.state.tr.setSelection(TextSelection.create(this.state.doc, from, from + quote.length)),
    );
  }

  /** Types in front of a text, as the user would. */
  type(text: string, before: string): void {
    this.select(before);
    this.dispatch(this.state.tr.insertText(text, this.state.selection.from));
  }

  undo(): boolean {
    return undo(this.state, (transaction) => this.dispatch(transaction));
  }
}
