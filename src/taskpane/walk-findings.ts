import { aimedFinding } from "./aim";
import { checkTitle } from "./finding-actions";
import { stepFinding } from "./finding-walk";
import { strings } from "./strings";
import type { PaneHandle } from "./use-pane";

type Pane = Pick<PaneHandle, "state" | "aim" | "lead" | "jump" | "say" | "tab">;

/** Goes to the next finding or the one before: it is selected in the document, shown in the list, and said. */
export function walkFindings(pane: Pane, step: 1 | -1): void {
  const { state, aim, lead, jump, say, tab } = pane;
  if (!state.checked) return;
  const stop = stepFinding(state.checked.findings, aimedFinding(aim), step);
  if (!stop) {
    say({ kind: "done", text: strings.check.nothing });
    return;
  }
  const { finding, number, total } = stop;
  const shown = tab === "check";
  lead({ at: finding, focus: shown });
  // In the list the card says it all.
  say(
    shown
      ? undefined
      : {
          kind: "info",
          text: strings.notice.walked(number, total, checkTitle(finding.check), finding.message),
          next: { tab: "check", label: strings.notice.toFinding },
        },
  );
  jump(finding.at, { quietly: true });
}
