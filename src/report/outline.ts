import type { Flow } from "./flow";
import { readHeadings, type HeadingCandidate } from "./headings";
import { withInlineHeadings } from "./inline-headings";
import type { Marker } from "./markers";
import { recogniseHeading } from "./recognise-role";
import type { Report } from "./report";
import type { Genre } from "./genre";
import {
  announcedParts,
  inlaidParts,
  openedParts,
  readTransitionOutline,
  untoldPart,
  type TransitionHeading,
} from "./transition-outline";
import type { Transition } from "./transitions";

/** The headings of a report in order; those of rank `top` begin the top-level sections. */
export interface Outline {
  readonly kind: Report["outline"];
  readonly headings: readonly (HeadingCandidate | TransitionHeading)[];
  readonly top: number;
}

const RANK_LIMIT = 10;

/** Settles how the body, from line `first` to the offset `end`, is parted into sections. */
export function readOutline(
  flow: Flow,
  first: number,
  end: number,
  markers: readonly Marker[],
  transitions: readonly Transition[],
  genre: Genre,
): Outline {
  const candidates = withInlineHeadings(flow, readHeadings(flow, markers, first, end), markers, first, end);
  const settled = settleRanks(candidates);
  if (settled.length === 0) return readTransitionOutline(flow, first, end, transitions, genre);
  const top = settled.reduce((rank, heading) => Math.min(rank, heading.rank), RANK_LIMIT);
  const tops = settled.filter(({ rank }) => rank === top);
  const kind = tops.some(({ label }) => label !== undefined)
    ? "headings"
    : tops.some((heading) => heading.kind === "styled")
      ? "styles"
      : "guessed";
  const opened = [
    ...untoldPart(flow, first, tops, genre),
    ...announcedParts(flow, tops, transitions),
    ...inlaidParts(flow, settled, tops, transitions, genre),
    ...openedParts(flow, tops, end, transitions),
  ];
  return { kind, headings: [...settled, ...opened].sort(byPlace), top };
}

/** Gives bare and styled headings their rank beside the labelled ones, and leaves out what stands before them. */
function settleRanks(candidates: readonly HeadingCandidate[]): HeadingCandidate[] {
  const styled = settleStyled(candidates);
  const labelled = styled.filter(({ kind }) => kind !== "bare");
  const bare = styled.filter(({ kind }) => kind === "bare");
  const top = topRank(labelled);
  if (top === undefined) return bare.length > 1 || bare.some(opensPart) ? bare : [];
  const tops = labelled.filter(({ rank }) => rank === top);
  const last = tops[tops.length - 1]?.from ?? 0;
  const over = numberedAnew(bare, tops) > 1;
  const kept = over ? bare : bare.filter((heading) => heading.from > last && opensPart(heading));
  const rank = over ? top - 1 : top;
  const ranked = [...labelled, ...kept.map((heading) => ({ ...heading, rank }))].sort(byPlace);
  const outermost = kept.length > 0 ? rank : top;
  const first = ranked.findIndex((heading) => heading.rank === outermost);
  return ranked.slice(Math.max(0, first)).filter((heading) => heading.rank >= outermost);
}

/** How many bare headings have a numbering of their own, begun anew, under them. */
function numberedAnew(bare: readonly HeadingCandidate[], tops: readonly HeadingCandidate[]): number {
  let count = 0;
  let next = 0;
  for (const heading of bare) {
    while (next < tops.length && (tops[next]?.from ?? 0) < heading.from) next++;
    if (tops[next]?.number === 1) count++;
  }
  return count;
}

/** A bare line after the last numbered heading that opens a part of its own. */
function opensPart({ text }: HeadingCandidate): boolean {
  const role = recogniseHeading(text);
  return role !== undefined && role.strength === 3 && role.role !== "achievement";
}

/** Gives styled headings without a label the rank of the labels that share their outline level. */
function settleStyled(candidates: readonly HeadingCandidate[]): HeadingCandidate[] {
  const ranks = new Map<number, number>();
  for (const { outlineLevel, label, rank } of candidates) {
    if (outlineLevel !== undefined && label !== undefined && !ranks.has(outlineLevel)) {
      ranks.set(outlineLevel, rank);
    }
  }
  return candidates.map((heading) =>
    heading.kind === "styled" ? { ...heading, rank: ranks.get(heading.rank) ?? heading.rank } : heading,
  );
}

/** The rank of the top level: the outermost one, unless it is a lone label among deeper ones. */
function topRank(headings: readonly HeadingCandidate[]): number | undefined {
  for (let rank = 0; rank < RANK_LIMIT; rank++) {
    const own = headings.filter((heading) => heading.rank === rank);
    const first = own[0];
    if (first === undefined) continue;
    const before = headings.filter(({ from, rank: other }) => from < first.from && other > rank);
    const stray = own.length === 1 && before.length > 1;
    if (!stray) return rank;
  }
  return undefined;
}

function byPlace(a: HeadingCandidate, b: HeadingCandidate): number {
  return a.from - b.from;
}
