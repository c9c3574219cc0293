import { useCallback } from "react";
import { copyText } from "./copy-text";
import { usePaneHandle } from "./pane-context";
import { strings } from "./strings";

/**
 * The step that copies a text and says so in the words of `done`, or says that it has to be copied by hand.
 *
 * @returns whether it was copied; if not, the text has to be shown
 */
export function useCopy(): (text: string, done: string) => Promise<boolean> {
  const { say } = usePaneHandle();
  return useCallback(
    async (text, done) => {
      const copied = await copyText(text);
      say(copied ? { kind: "done", text: done } : { kind: "info", text: strings.notice.notCopied });
      return copied;
    },
    [say],
  );
}
