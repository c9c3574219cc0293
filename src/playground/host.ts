import { DIALOG_EVENT, Dialogs, type HostDialog } from "./dialogs";
import { DocumentSession, type EditorAccess } from "./document/document-session";
import { readFile } from "./document/read-file";
import type { Faults } from "./faults";
import { ApiGate } from "./wire/api-gate";
import { appContext, frameCarriers, type HostIdentity } from "./wire/app-context";
import { Dispatcher } from "./wire/dispatcher";
import { Endpoint } from "./wire/endpoint";
import { ExecuteMethod } from "./wire/execute-method";
import { SelectedText } from "./wire/selected-text";
import { memorySettings, type SettingsStore } from "./wire/settings-store";
import { writeGuard } from "./write-guard";

/** What the page gives to the stand-in for Word. */
export interface HostOptions {
  /** The pane's address, relative to the page. Its origin must be the page's: office.js trusts no other. */
  readonly page: string;
  readonly documentName: string;
  /** The editor's ProseMirror view; undefined while the document loads. */
  view(): EditorAccess | undefined;
  /** Brings a place of the editor's document into view. */
  scrollTo?(position: number): void;
  /** The file as it was opened: its list definitions give the automatic labels. Without it lists have none. */
  file?(): Uint8Array;
  /** Where styles go that inserted packages bring; keep one for each document. */
  readonly addedStyles?: Map<string, string>;
  /** Opens what the add-in made. @returns false where the user would rather keep the open document */
  openDocument?(bytes: Uint8Array<ArrayBuffer>): boolean;
  readonly readOnly?: boolean;
  /** Read at each call, so tests may change it at any time. */
  readonly faults: Faults;
  /** Where the add-in's document settings live; keep one for each document. */
  readonly settings?: SettingsStore;
  /** The highest WordApi set that is advertised and answered; 1.3, the add-in's baseline, if not given. */
  readonly wordApi?: string;
  /** The display language that Word answers with; `zh-CN` if not given. */
  readonly locale?: string;
  /** Shows a dialog that the add-in opens over the document; undefined when it is to go. Without it none opens. */
  onDialog?(dialog: HostDialog | undefined): void;
}

/** A stand-in for Word on the web, which the unmodified office.js in the pane talks to. */
export interface Host {
  /** The pane. Insert it as it is: its name and address must not be set later. */
  readonly frame: HTMLIFrameElement;
  /** Batches of the rich API so far; those that office.js sends for its own housekeeping do not count. */
  readonly syncs: number;
  /** The members that each of them used, for example `Body.paragraphs` or `ParagraphCollection.load(text,style)`. */
  readonly log: readonly (readonly string[])[];
  /** How many objects the add-in holds beyond its batches; 0 once every Word.run has ended. */
  readonly heldObjects: number;
  /** Forgets the batches counted so far. */
  resetLog(): void;
  /** Tells the add-in that the selection moved. */
  raiseSelectionChanged(): void;
  /**
   * Runs a command of the ribbon as soon as the add-in listens; resolves when its handler has called
   * event.completed(), rejects where it has no such handler.
   */
  raiseCommand(functionName: string, controlId: string): Promise<void>;
  dispose(): void;
}

const APP_ID = "moupian";

/** Makes a stand-in for Word for one document and one pane. */
export function createHost(options: HostOptions): Host {
  const { faults, readOnly = false, settings = memorySettings() } = options;
  const identity: HostIdentity = {
    appId: APP_ID,
    // A new one for each pane: office.js remembers settings by it.
    conversationId: crypto.randomUUID(),
    locale: options.locale ?? "zh-CN",
    documentUrl: `${location.origin}/${encodeURIComponent(options.documentName)}.docx`,
    readOnly,
    wordApi: options.wordApi ?? "1.3",
  };
  const page = new URL(options.page, location.href);
  const frame = document.createElement("iframe");
  frame.title = "谋篇";
  Object.assign(frame, frameCarriers(identity, page, location.origin));

  const file = lazily(() => readFile(options.file?.()));
  let log: (readonly string[])[] = [];
  const session = new DocumentSession({
    title: options.documentName,
    numbering: () => file().numbering,
    tracksChanges: () => file().tracksChanges,
    styles: () => file().styles,
    addedStyles: options.addedStyles ?? new Map<string, string>(),
    openDocument: (bytes) => options.openDocument?.(bytes) ?? false,
    beforeWrite: writeGuard(faults, readOnly),
  });
  const dispatcher = new Dispatcher(session, new ApiGate(identity.wordApi), faults, (members) =>
    log.push(members),
  );
  const commands = new Map<string, (found: boolean) => void>();
  const executeMethod = new ExecuteMethod({
    dispatcher,
    selectedText: new SelectedText(session),
    settings,
    faults,
    documentUrl: identity.documentUrl,
    view: () => options.view(),
    onSelect: (position) => options.scrollTo?.(position),
    onCommandCompleted: (id, found) => {
      commands.get(id)?.(found);
      commands.delete(id);
    },
  });
  const endpoint = new Endpoint(
    () => frame.contentWindow,
    page.origin,
    identity.conversationId,
    (name, data) => {
      if (name === "executeMethod") return executeMethod.answer(data);
      if (name === "ContextActivationManager_getAppContextAsync")
        return appContext(identity, settings.read());
      return null;
    },
    (name, listens, data) => {
      if (name === DIALOG_EVENT) dialogs.toggle(listens, data);
    },
  );
  const dialogs = new Dialogs(identity, {
    show: (dialog) => options.onDialog?.(dialog),
    tell: (message) => endpoint.raise(DIALOG_EVENT, message),
  });

  return {
    frame,
    get syncs() {
      return log.length;
    },
    get log() {
      return log;
    },
    get heldObjects() {
      return dispatcher.held;
    },
    resetLog: () => {
      log = [];
    },
    raiseSelectionChanged: () => endpoint.raise("documentSelectionChanged", {}),
    raiseCommand: async (functionName, controlId) => {
      await endpoint.whenListening("appCommandInvoked");
      const id = crypto.randomUUID();
      const over = new Promise<boolean>((resolve) => commands.set(id, resolve));
      const source = JSON.stringify({ source: { id: controlId } });
      endpoint.raise("appCommandInvoked", [id, functionName, source]);
      if (!(await over)) throw new Error(`the add-in has no function ${functionName}`);
    },
    dispose: () => {
      dialogs.close();
      endpoint.dispose();
    },
  };
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
