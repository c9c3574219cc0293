import type { Edit, Finding, Fix } from "../checks/check";
import { strings } from "./strings";

/** Fixes of one kind as one, so that one button makes them all. */
export interface SharedFix extends Fix {
  /** Findings that it mends. */
  readonly count: number;
}

/**
 * What can be mended at once among the findings of one check: fixes whose labels say the same. Where a standard
 * lays down what is right they may quote different things (改成“（一）”, 改成“（二）”); elsewhere each such change
 * is the writer's to decide. Of two that would change the same text only the first is taken.
 */
export function sharedFixes(findings: readonly Finding[]): SharedFix[] {
  const kinds = new Map<string, Fix[]>();
  for (const { fix, basis } of findings) {
    if (fix === undefined) continue;
    const kind = basis === "standard" ? fix.label.replace(/“[^”]*”/g, "“…”") : fix.label;
    const alike = kinds.get(kind);
    if (alike === undefined) kinds.set(kind, [fix]);
    else alike.push(fix);
  }
  const shared = [...kinds]
    .map(([kind, fixes]) => ({ kind, fixes: withoutOverlaps(fixes) }))
    .filter(({ fixes }) => fixes.length > 1);
  return shared.map(({ kind, fixes }) => ({
    label: strings.check.fixAll(fixes.length, shared.length > 1 ? kind : undefined),
    count: fixes.length,
    edits: fixes.flatMap(({ edits }) => edits),
  }));
}

/** The fixes that change nothing that one before them changes. */
function withoutOverlaps(fixes: readonly Fix[]): readonly Fix[] {
  const taken = new Map<number, Edit[]>();
  return fixes.filter(({ edits }) => {
    const overlaps = edits.some((edit) => taken.get(edit.at.paragraph)?.some((other) => meet(edit, other)));
    if (overlaps) return false;
    for (const edit of edits) {
      const { paragraph } = edit.at;
      taken.set(paragraph, [...(taken.get(paragraph) ?? []), edit]);
    }
    return true;
  });
}

/** Two insertions at one place meet too: their order would be chance. */
function meet({ at: a }: Edit, { at: b }: Edit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}
