import { silenceTelemetry } from "../word/silence-telemetry";
import { noticeSentence } from "./notice-sentences";

const sentence = document.getElementById("sentence");
const button = document.getElementById("close");
// Text only: the address may say anything.
if (sentence) sentence.textContent = noticeSentence(location.search);
button?.focus();

silenceTelemetry();
void Office.onReady().then(() => {
  button?.addEventListener("click", close);
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close();
  });
});

/** The dialog can only be closed by the page that opened it. */
function close(): void {
  Office.context.ui.messageParent("close");
}
