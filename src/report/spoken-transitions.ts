import type { Flow } from "./flow";
import type { FlowSentence } from "./flow-sentences";
import type { Genre } from "./genre";
import type { OpenedRole } from "./part-cues";
import { findSpokenParts } from "./spoken-parts";
import type { Transition } from "./transitions";
import { SELF_CRITICAL, tellsParts } from "./usual-roles";

/** The roles that reports of these genres open after what was done. */
const OPENED: readonly OpenedRole[] = ["problem", "plan"];

/**
 * The sentences that open problems and plans by what is said from there on, where no transition says it: reports
 * tell what was done, what was not done well, and what comes, and their words tell which is which.
 *
 * @param opening the transitions that are known to open a part
 */
export function spokenTransitions(
  { text }: Flow,
  sentences: readonly FlowSentence[],
  opening: readonly Transition[],
  genre: Genre,
): Transition[] {
  const critical = SELF_CRITICAL.includes(genre);
  if (!critical && !tellsParts(genre)) return [];
  const known = new Map<OpenedRole, number>();
  for (const role of OPENED) {
    const opened = opening.find((transition) => transition.role === role);
    const index = sentences.findIndex(({ start }) => start === opened?.start);
    if (index >= 0) known.set(role, index);
  }
  return findSpokenParts(text, sentences, known, critical ? "problem" : "achievement").flatMap(
    ({ role, sentence }) => {
      const found = sentences[sentence];
      return found === undefined ? [] : [{ role, start: found.start, end: found.end, opens: true }];
    },
  );
}
