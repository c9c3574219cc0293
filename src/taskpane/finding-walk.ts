import type { Finding } from "../checks/check";
import type { Span } from "../report/paragraph";

/** A stop on the way from finding to finding. */
export interface WalkStop {
  readonly finding: Finding;
  /** Its place on the way, from 1, of so many. */
  readonly number: number;
  readonly total: number;
}

/**
 * The next finding on the way through the document, or the one before; after the last comes the first.
 *
 * @param from where the user was led last. It may have been mended since: then it goes on from its place.
 * @returns undefined where nothing was found
 */
export function stepFinding(
  findings: readonly Finding[],
  from: Finding | undefined,
  step: 1 | -1,
): WalkStop | undefined {
  const way = [...findings].sort((a, b) => comparePlaces(a.at, b.at));
  const total = way.length;
  if (total === 0) return undefined;
  const to = (indexAfter(way, from, step) + total) % total;
  const finding = way[to];
  return finding && { finding, number: to + 1, total };
}

/** Is it the same finding, perhaps of an earlier check? */
export function isSameFinding(a: Finding, b: Finding): boolean {
  return (
    a === b ||
    (a.check === b.check &&
      a.message === b.message &&
      comparePlaces(a.at, b.at) === 0 &&
      a.at.end === b.at.end)
  );
}

function indexAfter(way: readonly Finding[], from: Finding | undefined, step: 1 | -1): number {
  if (!from) return step === 1 ? 0 : -1;
  const known = way.findIndex((finding) => isSameFinding(finding, from));
  if (known >= 0) return known + step;
  const later = way.findIndex(({ at }) => comparePlaces(at, from.at) >= 0);
  const next = later < 0 ? way.length : later;
  return step === 1 ? next : next - 1;
}

function comparePlaces(a: Span, b: Span): number {
  return a.paragraph - b.paragraph || a.start - b.start;
}
