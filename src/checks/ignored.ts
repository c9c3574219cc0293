import type { Paragraph } from "../report/paragraph";
import type { Finding } from "./check";
import { textOf } from "./places";

/**
 * A finding that the user has set aside in one document. It is known again by what it quotes and by what
 * stands around it, so it stays set aside when its place moves, and comes back when its own text changes.
 */
export interface IgnoredFinding {
  readonly check: string;
  /** What the finding is about where its place does not tell (Finding.subject); then nothing else counts. */
  readonly subject?: string;
  /** The text that it quotes. */
  readonly text: string;
  /** The text on each side of it in its paragraph; ¶ stands for the paragraph's end. */
  readonly before: string;
  readonly after: string;
  /** Where it stood: of places that read the same, the nearest to it is meant. */
  readonly paragraph: number;
}

/** Findings parted into those to show and those that were set aside, both in their order. */
export interface PartedFindings {
  readonly shown: readonly Finding[];
  readonly ignored: readonly Finding[];
}

/** Characters kept of each side. */
const SIDE = 12;
/** A text as long as this is known again without its surroundings. */
const TELLING = 12;
/** One side that reads the same is enough if it is as long as this. */
const ENOUGH = 3;

/** What to keep of a finding in order to set it aside. */
export function toIgnored(paragraphs: readonly Paragraph[], { check, subject, at }: Finding): IgnoredFinding {
  const line = `¶${paragraphs[at.paragraph]?.text ?? ""}¶`;
  return {
    check,
    ...(subject === undefined ? {} : { subject }),
    text: textOf(paragraphs, at),
    before: line.slice(Math.max(0, at.start + 1 - SIDE), at.start + 1),
    after: line.slice(at.end + 1, at.end + 1 + SIDE),
    paragraph: at.paragraph,
  };
}

/** Parts findings by what was set aside. */
export function partIgnored(
  paragraphs: readonly Paragraph[],
  findings: readonly Finding[],
  ignored: readonly IgnoredFinding[],
): PartedFindings {
  if (ignored.length === 0) return { shown: findings, ignored: [] };
  const aside = matchIgnored(paragraphs, findings, ignored);
  return {
    shown: findings.filter((finding) => !aside.has(finding)),
    ignored: findings.filter((finding) => aside.has(finding)),
  };
}

/** Which entry sets aside which finding: one entry one finding, the one that it fits best. */
export function matchIgnored(
  paragraphs: readonly Paragraph[],
  findings: readonly Finding[],
  ignored: readonly IgnoredFinding[],
): ReadonlyMap<Finding, IgnoredFinding> {
  const candidates = new Map<string, { finding: Finding; known: IgnoredFinding }[]>();
  for (const finding of findings) {
    const known = toIgnored(paragraphs, finding);
    const key = keyOf(known);
    const alike = candidates.get(key);
    if (alike === undefined) candidates.set(key, [{ finding, known }]);
    else alike.push({ finding, known });
  }
  const aside = new Map<Finding, IgnoredFinding>();
  for (const entry of ignored) {
    const free = (candidates.get(keyOf(entry)) ?? []).filter(({ finding }) => !aside.has(finding));
    const best = free.reduce<{ finding?: Finding; fit: number; distance: number }>(
      (top, { finding, known }) => {
        const fit = likeness(entry, known);
        const distance = Math.abs(entry.paragraph - known.paragraph);
        const better = fit > top.fit || (fit > 0 && fit === top.fit && distance < top.distance);
        return better ? { finding, fit, distance } : top;
      },
      { fit: 0, distance: Infinity },
    );
    if (best.finding !== undefined) aside.set(best.finding, entry);
  }
  return aside;
}

function keyOf({ check, subject, text }: IgnoredFinding): string {
  return subject === undefined ? `${check} text ${text}` : `${check} subject ${subject}`;
}

/** 0 where two texts that read the same are not known to be the same place; else how sure it is. */
function likeness(a: IgnoredFinding, b: IgnoredFinding): number {
  if (a.subject !== undefined) return 1;
  const before = a.before === b.before;
  const after = a.after === b.after;
  if (before && after) return 3;
  if ((before && a.before.length >= ENOUGH) || (after && a.after.length >= ENOUGH)) return 2;
  return a.text.length >= TELLING ? 1 : 0;
}

/** Is this what toIgnored makes? It may come from a file that anybody wrote. */
export function isIgnoredFinding(value: unknown): value is IgnoredFinding {
  if (typeof value !== "object" || value === null) return false;
  const { check, subject, text, before, after, paragraph } = value as Partial<
    Record<keyof IgnoredFinding, unknown>
  >;
  return (
    [check, text, before, after].every((part) => typeof part === "string") &&
    typeof paragraph === "number" &&
    (subject === undefined || typeof subject === "string")
  );
}
