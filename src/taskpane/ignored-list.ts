import type { Finding } from "../checks/check";
import { matchIgnored, type IgnoredFinding } from "../checks/ignored";
import type { CheckedDocument } from "./check-document";

/** What was set aside in a document: what is still there, and what is kept of it for nothing. */
export interface IgnoredList {
  /** In the order of the text, each finding with the entry that sets it aside. */
  readonly places: readonly IgnoredPlace[];
  /** Entries of checks that are switched off: whether they still fit cannot be told. */
  readonly resting: readonly IgnoredFinding[];
  /** Entries that fit nothing any more. */
  readonly stale: readonly IgnoredFinding[];
}

/** A finding that was set aside. */
export interface IgnoredPlace {
  readonly finding: Finding;
  readonly entry: IgnoredFinding;
}

/**
 * Sorts what was set aside in a document by what has become of it.
 *
 * @param off ids of the checks that are switched off
 */
export function ignoredList(
  { document, ignored }: Pick<CheckedDocument, "document" | "ignored">,
  entries: readonly IgnoredFinding[] = [],
  off: readonly string[] = [],
): IgnoredList {
  const matched = matchIgnored(document.paragraphs, ignored, entries);
  const used = new Set(matched.values());
  const unused = entries.filter((entry) => !used.has(entry));
  return {
    places: [...matched]
      .map(([finding, entry]) => ({ finding, entry }))
      .sort((a, b) => ignored.indexOf(a.finding) - ignored.indexOf(b.finding)),
    resting: unused.filter(({ check }) => off.includes(check)),
    stale: unused.filter(({ check }) => !off.includes(check)),
  };
}

/** The entries with further ones. */
export function withIgnored(
  entries: readonly IgnoredFinding[] = [],
  added: readonly IgnoredFinding[],
): readonly IgnoredFinding[] {
  return [...entries, ...added];
}

/** The entries without these, each once: two places of a paragraph that read the same have equal entries. */
export function withoutIgnored(
  entries: readonly IgnoredFinding[] = [],
  removed: readonly IgnoredFinding[],
): readonly IgnoredFinding[] | undefined {
  const left = [...entries];
  for (const entry of removed) {
    const at = left.findIndex((other) => isSame(entry, other));
    if (at >= 0) left.splice(at, 1);
  }
  return left.length > 0 ? left : undefined;
}

function isSame(a: IgnoredFinding, b: IgnoredFinding): boolean {
  return (["check", "subject", "text", "before", "after", "paragraph"] as const).every(
    (part) => a[part] === b[part],
  );
}
