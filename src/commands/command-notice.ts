import { silenceTelemetry } from "../word/silence-telemetry";
import { readNoticeAddress } from "./notice-sentences";

const { language, title, sentence, close } = readNoticeAddress(location.search);
document.documentElement.lang = language;
say("title", title);
say("sentence", sentence);
say("close", close);
const button = document.getElementById("close");
button?.focus();

silenceTelemetry();
void Office.onReady().then(() => {
  button?.addEventListener("click", closeDialog);
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") closeDialog();
  });
});

/** Puts words into an element, the Chinese ones marked as such. Text only: the address may say anything. */
function say(id: string, words: string): void {
  const parts = words.split(/(\p{Script=Han}+)/u).map((part, index) => {
    if (index % 2 === 0 || language === "zh-CN") return part;
    const chinese = document.createElement("span");
    chinese.lang = "zh-CN";
    chinese.textContent = part;
    return chinese;
  });
  document.getElementById(id)?.replaceChildren(...parts);
}

/** The dialog can only be closed by the page that opened it. */
function closeDialog(): void {
  Office.context.ui.messageParent("close");
}
