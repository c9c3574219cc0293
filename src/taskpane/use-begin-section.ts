import { useCallback } from "react";
import type { Role } from "../report/role";
import { readCursorParagraph } from "../word/cursor";
import type { WordError } from "../word/word-error";
import { shorten } from "./excerpt";
import { usePaneHandle } from "./pane-context";
import { beginSection } from "./section-roles";
import { strings } from "./strings";
import { useStep } from "./use-step";

/** The step that begins a section at the cursor. */
export interface BeginSection {
  /** Word is being asked where the cursor is. */
  readonly working: boolean;
  /** True when a section now begins there; else a notice says why not. */
  readonly begin: (role: Role) => Promise<boolean>;
}

const LONGEST_WORDS = 20;

/** Reads where the cursor is only when asked: asking at every move would disturb Word's undo. */
export function useBeginSection(): BeginSection {
  const { state, say, choose, recheck } = usePaneHandle();
  const { checked, choices } = state;
  const onError = useCallback(
    (error: WordError) => say({ kind: "error", text: strings.wordError.text(error) }),
    [say],
  );
  const { working, run } = useStep(onError);

  const begin = async (role: Role) => {
    const cursor = await run(readCursorParagraph);
    if (!cursor || !checked) return false;
    const beginning = beginSection(checked.report, choices.roles ?? {}, cursor, role);
    if (beginning.kind !== "begun") {
      say({ kind: "info", text: strings.sections[beginning.kind] });
      if (beginning.kind === "unknown") recheck();
      return false;
    }
    choose("roles", beginning.roles);
    const words = shorten(beginning.words, LONGEST_WORDS);
    say({ kind: "done", text: strings.sections.begun(words, strings.names.roles[role]) });
    return true;
  };
  return { working, begin };
}
