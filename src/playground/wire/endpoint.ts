/** A call of office.js, as it arrives in a message. */
interface Request {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

const REQUEST = 0;
const RESPONSE = 1;
const ANSWER = 0;
const EVENT = 1;
const INVOKE = 0;
const REGISTER = 1;
const OK = 0;
const ERROR_HANDLING_REQUEST = -2;

/** Answers a method by name; what it returns is the answer's data. */
export type MethodHandler = (name: string, data: unknown) => unknown;

/** The host's end of the line to office.js: JSON strings by postMessage, one answer to each call, and events. */
export class Endpoint {
  private readonly events = new Set<string>();
  private readonly waiting = new Map<string, (() => void)[]>();
  private readonly listener = (event: MessageEvent<unknown>) => void this.receive(event);

  constructor(
    private readonly pane: () => Window | null,
    private readonly paneOrigin: string,
    private readonly conversationId: string,
    private readonly handle: MethodHandler,
    /** Told of each event that the add-in begins or ceases to listen to, with what it said about it. */
    private readonly onListening?: (name: string, listens: boolean, data: unknown) => void,
  ) {
    window.addEventListener("message", this.listener);
  }

  /** Raises an event; nothing happens while the add-in does not listen to it. */
  raise(name: string, data: unknown): void {
    if (this.events.has(name)) this.post({ _responseType: EVENT, _actionName: name, _data: data });
  }

  /** Resolves when the add-in listens to an event. */
  whenListening(name: string): Promise<void> {
    if (this.events.has(name) && !this.waiting.has(name)) return Promise.resolve();
    return new Promise((resolve) => {
      this.waiting.set(name, [...(this.waiting.get(name) ?? []), resolve]);
    });
  }

  dispose(): void {
    window.removeEventListener("message", this.listener);
    this.events.clear();
  }

  private async receive(event: MessageEvent<unknown>): Promise<void> {
    if (event.source !== this.pane() || event.origin !== this.paneOrigin) return;
    const request = parse(event.data);
    if (request?._messageType !== REQUEST || request._conversationId !== this.conversationId) return;
    const { _actionName, _correlationId } = request;
    try {
      const data = await this.answer(request);
      this.post({ _responseType: ANSWER, _actionName, _correlationId, _data: data ?? null });
      // Before it has the answer, office.js has nobody to hand an event to.
      if (request._actionType === REGISTER) this.release(_actionName);
    } catch (error) {
      console.error("playground:", error);
      const failed = { _errorCode: ERROR_HANDLING_REQUEST, _data: String(error) };
      this.post({ _responseType: ANSWER, _actionName, _correlationId, ...failed });
    }
  }

  private release(name: string): void {
    for (const resolve of this.waiting.get(name) ?? []) resolve();
    this.waiting.delete(name);
  }

  private answer({ _actionName: name, _actionType: type, _data: data }: Request): unknown {
    if (type === INVOKE) return this.handle(name, data);
    const listens = type === REGISTER;
    if (listens) this.events.add(name);
    else this.events.delete(name);
    this.onListening?.(name, listens, data);
    return { Error: 0, Version: 1 };
  }

  private post(message: object): void {
    const whole = {
      _messageType: RESPONSE,
      _conversationId: this.conversationId,
      _correlationId: -1,
      _origin: location.origin,
      _errorCode: OK,
      _serializerVersion: 1,
      ...message,
    };
    this.pane()?.postMessage(JSON.stringify(whole), this.paneOrigin);
  }
}

function parse(data: unknown): Request | undefined {
  if (typeof data !== "string") return undefined;
  try {
    return JSON.parse(data) as Request;
  } catch {
    return undefined;
  }
}
