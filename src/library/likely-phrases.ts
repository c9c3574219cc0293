import type { PartRole } from "../report/role";
import type { WritingPlace } from "../report/writing-place";
import type { Phrase } from "./phrase";

/** Tags of phrases that open a part of this role; they may stand among the phrases that fit anywhere. */
const OPENING_TAGS: Readonly<Partial<Record<PartRole, readonly string[]>>> = {
  opening: ["引出正文", "自我介绍", "任职经历"],
  achievement: ["领起", "总评"],
  reflection: ["领起"],
  problem: ["转入问题"],
  cause: ["转入原因"],
  plan: ["转入打算"],
};

/** The tag of patterns for several items. */
const ITEMS = "分条";

/** How many phrases of other parts are taken in because they come next. */
const MOST_OTHERS = 2;

/**
 * The phrases that are likely to be wanted at a place: those of its role, those that usually come next first.
 * The rest keep their order, and are left out.
 */
export function likelyPhrases(phrases: readonly Phrase[], { role, next }: WritingPlace): Phrase[] {
  const comesNext = phrases.filter((phrase) => isNext(phrase, role, next));
  const own = comesNext.filter((phrase) => phrase.role === role);
  const others = comesNext.filter((phrase) => phrase.role !== role).slice(0, MOST_OTHERS);
  const first = new Set([...own, ...others]);
  return [...first, ...phrases.filter((phrase) => phrase.role === role && !first.has(phrase))];
}

function isNext(phrase: Phrase, role: PartRole, next: WritingPlace["next"]): boolean {
  switch (next) {
    case "opening":
      return phrase.tags.some((tag) => OPENING_TAGS[role]?.includes(tag)) && isOpen(phrase.role, role);
    case "items":
      return phrase.tags.includes(ITEMS) && isOpen(phrase.role, role);
    case "closing":
      return phrase.role === "closing";
    case "more":
      return false;
  }
}

function isOpen(of: PartRole, role: PartRole): boolean {
  return of === role || of === "other";
}
