import { appContext, frameCarriers, type HostIdentity } from "./wire/app-context";
import { Endpoint } from "./wire/endpoint";

/** The event that office.js listens to while a dialog in a frame (displayInIframe) is open; its target describes it. */
export const DIALOG_EVENT = "dialogMessageReceived";

/** A dialog that an add-in has opened over the document. */
export interface HostDialog {
  /** Its page. Insert it as it is: its name and address must not be set later. */
  readonly frame: HTMLIFrameElement;
  /** In per cent of the window. */
  readonly width: number;
  readonly height: number;
  /** The user closes it. */
  close(): void;
}

interface Surroundings {
  /** Shows a dialog, or takes the one away that is shown. */
  show(dialog: HostDialog | undefined): void;
  /** Tells the add-in that opened it. */
  tell(message: object): void;
}

/** What a message of the event is about, in office.js's numbers. */
const MESSAGE = 0;
const CLOSED = 12006;

/** The number of DdaMethod.DispatchId by which a dialog speaks to the page that opened it. */
const MESSAGE_PARENT = 144;

const OK = { Error: 0, Version: 1 };
const NOT_SUPPORTED = { Error: 5000, Version: 1 };

/** The dialogs of one add-in page, one at a time, as Word on the web shows them in a frame of its own page. */
export class Dialogs {
  private endpoint: Endpoint | undefined;

  constructor(
    private readonly identity: HostIdentity,
    private readonly surroundings: Surroundings,
  ) {}

  /** The add-in begins to listen to a dialog, which opens it, or ceases to, which closes it. */
  toggle(opens: boolean, data: unknown): void {
    this.close();
    if (opens) this.open(data as { readonly targetId: string });
  }

  /** Takes the dialog away, if there is one. */
  close(): void {
    if (!this.endpoint) return;
    this.endpoint.dispose();
    this.endpoint = undefined;
    this.surroundings.show(undefined);
  }

  private open({ targetId }: { readonly targetId: string }): void {
    const { url, width, height } = JSON.parse(targetId) as { url: string; width: number; height: number };
    const identity = { ...this.identity, conversationId: crypto.randomUUID() };
    const page = new URL(url);
    const frame = document.createElement("iframe");
    frame.title = "加载项对话框";
    Object.assign(frame, frameCarriers(identity, page, location.origin, "isDialog"));
    this.endpoint = new Endpoint(
      () => frame.contentWindow,
      page.origin,
      identity.conversationId,
      (name, data) => {
        if (name === "ContextActivationManager_getAppContextAsync") return appContext(identity, {});
        return name === "executeMethod" ? this.perform(data as DialogCall, page.origin) : null;
      },
    );
    const close = () => {
      this.close();
      this.surroundings.tell({ messageType: CLOSED });
    };
    this.surroundings.show({ frame, width, height, close });
  }

  /** All that a dialog may do with the host is to speak to the page that opened it. */
  private perform({ DdaMethod, messageToParent }: DialogCall, origin: string): object {
    if (DdaMethod.DispatchId !== MESSAGE_PARENT) return NOT_SUPPORTED;
    this.surroundings.tell({
      messageType: MESSAGE,
      messageContent: messageToParent,
      messageOrigin: origin,
    });
    return OK;
  }
}

interface DialogCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly messageToParent?: unknown;
}
