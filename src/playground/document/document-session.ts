import { closeHistory } from "prosemirror-history";
import type { Node } from "prosemirror-model";
import { TextSelection, type EditorState, type Transaction } from "prosemirror-state";
import { StepMap } from "prosemirror-transform";
import type { Style } from "@eigenpal/docx-editor-core/types/document";
import type { Numbering } from "../../docx/list-labels";
import { OfficeError } from "../office-error";
import { indexOf, type DocumentIndex } from "./document-index";
import type { ReadPackage } from "./read-package";

/** What the object model needs of the editor's view. */
export interface EditorAccess {
  readonly state: EditorState;
  dispatch(transaction: Transaction): void;
}

/** What the session knows of the file behind the view. */
export interface DocumentFile {
  readonly title: string;
  /** The lists that the file defines. */
  numbering(): Numbering;
  /** True where the file says that changes are to be tracked. */
  tracksChanges(): boolean;
  /** The file's word/styles.xml; undefined where it has none. */
  styles(): string | undefined;
  /** Where styles are kept that inserted packages brought, as w:style elements by their ids: they go into the file. */
  readonly addedStyles: Map<string, string>;
  /** Opens another document, once the batch is answered. @returns false where the user would not have it */
  openDocument(bytes: Uint8Array<ArrayBuffer>): boolean;
  /** Called before each change. Throws OfficeError where the document may not be changed. */
  beforeWrite(): void;
}

/** A half-open stretch of the editor's document. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/**
 * The document as the batches see it. The edits of one batch go into one transaction, which is one step of the
 * editor's undo; places that outlive the batch move along with later edits, the user's included.
 */
export class DocumentSession {
  private view: EditorAccess | undefined;
  private transaction: Transaction | undefined;
  private recorded = 0;
  private known: Node | undefined;
  /** Changes since version `forgotten`; an entry makes one version. */
  private changes: StepMap[] = [];
  private forgotten = 0;
  private selected = false;
  private changed = false;

  /** The packages of this batch's insertOoxml calls by their text: reading one takes longer than a batch may wait. */
  readonly packages = new Map<string, ReadPackage>();
  /** Styles that inserted packages brought, by their ids. */
  readonly addedStyles = new Map<string, Style>();

  constructor(private readonly file: DocumentFile) {}

  /** The document's name. */
  get title(): string {
    return this.file.title;
  }

  get numbering(): Numbering {
    return this.file.numbering();
  }

  get tracksChanges(): boolean {
    return this.file.tracksChanges();
  }

  /** Takes a style into the document; `xml` is its w:style element. */
  addStyle(style: Style, xml: string): void {
    this.addedStyles.set(style.styleId, style);
    this.file.addedStyles.set(style.styleId, xml);
  }

  get styles(): string | undefined {
    return this.file.styles();
  }

  /** Opens another document in the place of this one. Throws OfficeError where the user would not have it. */
  openDocument(bytes: Uint8Array<ArrayBuffer>): void {
    if (!this.file.openDocument(bytes)) throw new OfficeError("GeneralException", "DocumentCreated.open");
  }

  /** True once an add-in has changed the document. */
  get isChanged(): boolean {
    return this.changed;
  }

  /** Starts a batch on the document that the view shows now. */
  begin(view: EditorAccess): void {
    this.view = view;
    this.transaction = view.state.tr;
    this.recorded = 0;
    this.selected = false;
    this.noticeOutsideChange(view.state.doc);
  }

  /**
   * Ends a batch: what it changed becomes visible and undoable, also when the batch failed on the way.
   *
   * @returns the place to scroll to, where the batch selected something
   */
  commit(): number | undefined {
    const transaction = this.current;
    const view = this.view;
    this.transaction = undefined;
    if (view && (transaction.docChanged || this.selected)) {
      view.dispatch(closeHistory(transaction));
      // What the user types next is a step of its own as well.
      if (transaction.docChanged) view.dispatch(closeHistory(view.state.tr));
    }
    this.known = transaction.doc;
    if (view) this.noticeOutsideChange(view.state.doc);
    return this.selected ? transaction.selection.from : undefined;
  }

  /** Called when nothing outlives the batch: places of former batches need not be followed any more. */
  forgetPlaces(): void {
    this.forgotten += this.changes.length;
    this.changes = [];
  }

  get document(): Node {
    return this.current.doc;
  }

  get index(): DocumentIndex {
    return indexOf(this.document);
  }

  /** The editor's state when the batch began: for what does not change within it, such as the styles. */
  get state(): EditorState {
    if (!this.view) throw new OfficeError("GeneralException");
    return this.view.state;
  }

  get selection(): Extent {
    const { from, to } = this.current.selection;
    return { from, to };
  }

  get version(): number {
    return this.forgotten + this.changes.length;
  }

  /** Changes the document. Throws OfficeError where it may not be changed. */
  edit<T>(change: (transaction: Transaction) => T): T {
    this.file.beforeWrite();
    const result = change(this.current);
    const { maps } = this.current.mapping;
    this.changes.push(...maps.slice(this.recorded));
    this.recorded = maps.length;
    this.changed ||= this.current.docChanged;
    return result;
  }

  /** Shows the selection to the user; a read-only document can be selected in. */
  select({ from, to }: Extent): void {
    const document = this.document;
    this.current.setSelection(TextSelection.between(document.resolve(from), document.resolve(to)));
    this.current.scrollIntoView();
    this.selected = true;
  }

  place(extent: Extent): Place {
    return new Place(this, extent);
  }

  /** What happened since a version; undefined if that is forgotten. */
  changesSince(version: number): readonly StepMap[] | undefined {
    return version < this.forgotten ? undefined : this.changes.slice(version - this.forgotten);
  }

  private get current(): Transaction {
    if (!this.transaction) throw new OfficeError("GeneralException");
    return this.transaction;
  }

  /** The user's edits are not seen one by one: the stretch in which the document differs counts as replaced. */
  private noticeOutsideChange(document: Node): void {
    const before = this.known;
    this.known = document;
    if (!before || before.eq(document)) return;
    const start = before.content.findDiffStart(document.content) ?? 0;
    const end = before.content.findDiffEnd(document.content);
    if (!end) return;
    const overlap = Math.max(0, start - Math.min(end.a, end.b));
    this.changes.push(new StepMap([start, end.a + overlap - start, end.b + overlap - start]));
  }
}

/** A place in the document that moves along with edits, as a range of Word does. */
export class Place {
  private from: number;
  private to: number;
  private version: number;
  private lost = false;

  constructor(
    private readonly session: DocumentSession,
    { from, to }: Extent,
  ) {
    this.from = from;
    this.to = to;
    this.version = session.version;
  }

  /** Text that is inserted at either edge stays outside. */
  get extent(): Extent {
    this.follow();
    return { from: this.from, to: this.to };
  }

  set extent({ from, to }: Extent) {
    this.from = from;
    this.to = to;
    this.version = this.session.version;
  }

  /** True once what followed `from` was deleted or replaced: then a node that began there is gone. */
  get isLost(): boolean {
    this.follow();
    return this.lost;
  }

  private follow(): void {
    if (this.version === this.session.version) return;
    const changes = this.session.changesSince(this.version);
    this.version = this.session.version;
    if (!changes) this.lost = true;
    for (const change of changes ?? []) {
      const from = change.mapResult(this.from, 1);
      this.lost ||= from.deletedAfter;
      this.to = change.map(this.to, -1);
      this.from = Math.min(from.pos, this.to);
    }
  }
}
