import { silenceTelemetry } from "../word/silence-telemetry";
import { RIBBON_FUNCTIONS } from "./ribbon-functions";
import { runFunction } from "./run-function";
import { showNotice } from "./show-notice";

silenceTelemetry();
// office.js starts nothing before it is called.
void Office.onReady();

// Word calls the functions of the manifest by these names, without a pane.
for (const [name, perform] of Object.entries(RIBBON_FUNCTIONS)) {
  Office.actions.associate(
    name,
    (event: Office.AddinCommands.Event) => void runFunction(perform, event, showNotice),
  );
}
