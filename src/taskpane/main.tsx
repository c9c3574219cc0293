import { createRoot } from "react-dom/client";
import { whenOfficeReady, type OfficeHost } from "../word/office-host";
import { App } from "./components/App";
import { languageFor } from "../word/language";
import { moveByTab } from "./move-by-tab";
import { loadStrings, strings } from "./strings";
import { tabFromAddress } from "./tab";

const root = document.getElementById("root");
if (root) void start(createRoot(root));

async function start(page: ReturnType<typeof createRoot>): Promise<void> {
  const tab = tabFromAddress(location.search);
  const host = await hostIfReady();
  document.documentElement.lang = await loadStrings(languageFor(host?.displayLanguage));
  if (host?.onWeb) moveByTab(document);
  const { name, noOfficeJs } = strings.app;
  document.title = host ? name : strings.text.labelled(name, noOfficeJs);
  page.render(<App host={host} tab={tab} />);
}

/** office.js may be missing: a server that was moved, a file that was not copied. */
async function hostIfReady(): Promise<OfficeHost | undefined> {
  try {
    return await whenOfficeReady();
  } catch {
    return undefined;
  }
}
