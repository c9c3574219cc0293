import type { EditorAccess } from "../document/document-session";
import type { Faults } from "../faults";
import type { BatchRequest } from "./batch";
import { isInternal, type Dispatcher } from "./dispatcher";
import type { SelectedText } from "./selected-text";
import type { SettingsStore } from "./settings-store";

/** What each number of DdaMethod.DispatchId asks for. */
const DispatchId = {
  getSelectedData: 64,
  setSelectedData: 65,
  refreshSettings: 75,
  saveSettings: 76,
  getFileProperties: 86,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** office.js's own numbers for what went wrong. */
const ErrorCode = {
  coercionTypeNotSupported: 1000,
  cannotWriteToSelection: 2001,
  operationNotSupported: 5000,
  internalError: 5001,
  invalidOrTimedOutSession: 5012,
} as const;

/** What the calls work on. */
export interface ExecuteMethodOptions {
  readonly dispatcher: Dispatcher;
  readonly selectedText: SelectedText;
  readonly settings: SettingsStore;
  readonly faults: Faults;
  readonly documentUrl: string;
  /** The editor's view; undefined while the document loads. */
  view(): EditorAccess | undefined;
  onSelect(position: number): void;
  /** A ribbon command is over: its handler has called event.completed(), or there is no such handler. */
  onCommandCompleted(commandId: string, found: boolean): void;
}

interface Call {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly DdaGetBindingData?: { readonly CoerceType?: unknown };
  readonly DdaSetBindingData?: { readonly CoerceType?: unknown; readonly Data?: unknown };
  readonly [position: string]: unknown;
}

/** Answers the executeMethod calls one after the other. */
export class ExecuteMethod {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: ExecuteMethodOptions) {}

  answer(data: unknown): Promise<object> {
    const answer = this.last.then(async () => {
      const { slow = 0 } = this.options.faults;
      if (slow > 0) await delay(slow);
      return { Error: 0, Version: 1, ...(await this.perform(data as Call)) };
    });
    this.last = answer.catch(() => undefined);
    return answer;
  }

  private async perform(call: Call): Promise<object> {
    const { settings, documentUrl } = this.options;
    switch (call.DdaMethod.DispatchId) {
      case DispatchId.richApi:
        return this.batch(call.ArrayData ?? []);
      case DispatchId.refreshSettings:
        return { Properties: { Settings: Object.entries(settings.read()) } };
      case DispatchId.saveSettings:
        settings.write(Object.fromEntries(call.DdaSettingsMethod?.Properties ?? []));
        return {};
      case DispatchId.getSelectedData:
        return this.getSelectedData(call.DdaGetBindingData?.CoerceType);
      case DispatchId.setSelectedData:
        return this.setSelectedData(call.DdaSetBindingData?.CoerceType, call.DdaSetBindingData?.Data);
      case DispatchId.getFileProperties:
        return { "0": { "1": documentUrl } };
      case DispatchId.commandCompleted:
        this.options.onCommandCompleted(String(call["0"]), call["1"] === undefined || call["1"] === 0);
        return {};
      default:
        return { Error: ErrorCode.operationNotSupported };
    }
  }

  private async batch(arrayData: readonly unknown[]): Promise<object> {
    const { dispatcher, faults } = this.options;
    const request = JSON.parse(String(arrayData[4])) as BatchRequest;
    // office.js does not catch what happens to its own batches.
    if (faults.lostSession && !isInternal(request)) return { Error: ErrorCode.invalidOrTimedOutSession };
    const view = await this.loadedView();
    if (!view) return { Error: ErrorCode.internalError };
    const response = await dispatcher.run(request, view, (position) => this.options.onSelect(position));
    return { Data: [200, [], JSON.stringify(response)] };
  }

  private async getSelectedData(coercion: unknown): Promise<object> {
    const view = await this.loadedView();
    if (!view) return { Error: ErrorCode.internalError };
    if (coercion !== "text") return { Error: ErrorCode.coercionTypeNotSupported };
    return { Data: this.options.selectedText.read(view) };
  }

  private async setSelectedData(coercion: unknown, data: unknown): Promise<object> {
    const view = await this.loadedView();
    if (!view) return { Error: ErrorCode.internalError };
    if (coercion !== "text" || typeof data !== "string") return { Error: ErrorCode.coercionTypeNotSupported };
    const written = this.options.selectedText.write(view, data);
    return written ? {} : { Error: ErrorCode.cannotWriteToSelection };
  }

  /** The pane may be ready before the editor has laid out the document. */
  private async loadedView(): Promise<EditorAccess | undefined> {
    for (let waited = 0; waited < LONGEST_LOAD_MS; waited += LOOK_EVERY_MS) {
      const view = this.options.view();
      if (view) return view;
      await delay(LOOK_EVERY_MS);
    }
    return undefined;
  }
}

const LONGEST_LOAD_MS = 30_000;
const LOOK_EVERY_MS = 50;

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
