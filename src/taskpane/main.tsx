import { createRoot } from "react-dom/client";
import { whenOfficeReady, type OfficeHost } from "../word/office-host";
import { App } from "./components/App";
import { languageFor } from "./language";
import { loadStrings, strings } from "./strings";
import { tabFromAddress } from "./tab";

const root = document.getElementById("root");
if (root) void start(createRoot(root));

async function start(page: ReturnType<typeof createRoot>): Promise<void> {
  const tab = tabFromAddress(location.search);
  const host = await hostOrTrouble();
  document.documentElement.lang = await loadStrings(
    languageFor("trouble" in host ? undefined : host.displayLanguage),
  );
  if ("trouble" in host) document.title = strings.text.labelled(strings.app.name, host.trouble);
  page.render(<App host={"trouble" in host ? undefined : host} tab={tab} />);
}

/** office.js may be missing: a server that was moved, a file that was not copied. */
async function hostOrTrouble(): Promise<OfficeHost | { readonly trouble: string }> {
  try {
    return await whenOfficeReady();
  } catch {
    return { trouble: strings.app.noOfficeJs };
  }
}
