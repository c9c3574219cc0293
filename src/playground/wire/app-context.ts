/** What the host says about itself and the open document. */
export interface HostIdentity {
  readonly appId: string;
  readonly conversationId: string;
  readonly locale: string;
  /** Shown as Office.context.document.url. */
  readonly documentUrl: string;
  readonly readOnly: boolean;
  /** The advertised WordApi set, for example `1.3`. */
  readonly wordApi: string;
}

const WORD_ON_THE_WEB = 32;
const READ_ONLY = 0;
const READ_WRITE = 1;

/** The answer to ContextActivationManager_getAppContextAsync; without any one of the first ten, onReady never comes. */
export function appContext(identity: HostIdentity, settings: Readonly<Record<string, string>>) {
  return {
    _id: identity.appId,
    _appName: WORD_ON_THE_WEB,
    _appVersion: "16.00",
    _appUILocale: identity.locale,
    _dataLocale: identity.locale,
    _docUrl: identity.documentUrl,
    _clientMode: identity.readOnly ? READ_ONLY : READ_WRITE,
    _settings: settings,
    _reason: "documentOpened",
    _osfControlType: 1,
    _requirementMatrix: JSON.stringify({ WordApi: identity.wordApi, DialogApi: "1.1" }),
    _appMinorVersion: 0,
    _eToken: "",
    _correlationId: identity.conversationId,
    _appInstanceId: identity.appId,
    _hostFullVersion: "16.0.0.0",
    _addinName: "谋篇",
    _appDomains: [],
    _featureGates: {},
  };
}

/**
 * What tells office.js in the pane that it runs in Word on the web, and to whom it speaks: the frame's address and
 * its name. Telemetry is off.
 *
 * @param kind a dialog that an add-in has opened is told that it is one
 */
export function frameCarriers(
  identity: HostIdentity,
  page: URL,
  hostOrigin: string,
  kind: "isDialog" | "" = "",
) {
  const info = [
    "Word",
    "Web",
    "16.00",
    identity.locale,
    identity.conversationId,
    kind,
    "disableLogging",
    "0",
  ];
  const src = new URL(page);
  src.search += `${src.search === "" ? "?" : "&"}_host_Info=${info.join("$")}`;
  const name = JSON.stringify({
    baseFrameName: "moupian",
    xdmInfo: [identity.conversationId, identity.appId, hostOrigin].join("|"),
    serializerVersion: 1,
    flights: "[]",
    hostInfo: info.join("|"),
  });
  return { src: src.href, name };
}
