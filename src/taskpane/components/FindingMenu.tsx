import type { RefObject } from "react";
import { flushSync } from "react-dom";
import type { Finding } from "../../checks/check";
import { SEVERITIES } from "../check-rows";
import { changeSeverity, checkTitle, ignoreFinding, switchOff } from "../finding-actions";
import { keepFocusInList } from "../finding-focus";
import { usePaneHandle } from "../pane-context";
import { strings } from "../strings";
import { ActionMenu } from "./ActionMenu";

interface Props {
  readonly finding: Finding;
  /** The user wants to know more about the check. */
  readonly onHelp: () => void;
  /** What goes from its place when something is done here. */
  readonly card: RefObject<HTMLElement>;
}

/** What can be done with a finding that is none, or whose check asks too much or too little. */
export function FindingMenu({ finding, card, onHelp }: Props) {
  const pane = usePaneHandle();
  const { check, severity } = finding;
  const title = checkTitle(check);
  /** @param gone the check whose cards all leave their place; absent where only this one does */
  const leave = (act: () => void, gone?: string) => () => {
    const focusNext = card.current && keepFocusInList(card.current, gone);
    flushSync(act);
    focusNext?.();
  };
  const ofCheck = (act: () => void) => leave(act, check);
  const severities = SEVERITIES.filter((other) => other !== severity);
  return (
    <ActionMenu
      label={strings.check.moreFor(title)}
      groups={[
        { actions: [{ text: strings.check.ignore, act: leave(() => ignoreFinding(pane, finding)) }] },
        {
          title: strings.check.wholeCheck(title),
          actions: [
            { text: strings.check.help, act: onHelp },
            ...severities.map((to) => ({
              text: strings.check.changeTo(strings.check.severities[to]),
              act: ofCheck(() => changeSeverity(pane, check, to)),
            })),
            { text: strings.check.switchOff, act: ofCheck(() => switchOff(pane, check)) },
          ],
        },
      ]}
    />
  );
}
