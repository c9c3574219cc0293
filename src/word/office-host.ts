import { silenceTelemetry } from "./silence-telemetry";

/** What the pane has to know of the program that it runs in. */
export interface OfficeHost {
  /** False in a plain browser window, where there is no document. */
  readonly inWord: boolean;
  /** The document was opened so that it cannot be changed. */
  readonly readOnly: boolean;
  /** Word on the web, where an inserted package may not be undone. */
  readonly onWeb: boolean;
  /** What names of stored things begin with, so that sites that share an origin in Word on the web stay apart. */
  readonly storagePrefix: string;
  /** The language that Office's menus are in, for example `zh-CN`; absent where it does not tell. */
  readonly displayLanguage?: string;
}

/** Waits for office.js. It gives no answer in a browser window that Word did not open in the expected way. */
export async function whenOfficeReady(): Promise<OfficeHost> {
  silenceTelemetry();
  const { host, platform } = await Office.onReady();
  const inWord = (host as Office.HostType | null) === Office.HostType.Word;
  if (!inWord) return { inWord, readOnly: false, onWeb: false, storagePrefix: "" };
  // The types promise a key; Word for Windows has none.
  const key = Office.context.partitionKey as string | undefined;
  const displayLanguage = Office.context.displayLanguage as string | undefined;
  return {
    inWord,
    readOnly: Office.context.document.mode === Office.DocumentMode.ReadOnly,
    onWeb: platform === Office.PlatformType.OfficeOnline,
    storagePrefix: key ?? "",
    ...(displayLanguage !== undefined && { displayLanguage }),
  };
}
