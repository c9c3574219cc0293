import type { Flow } from "./flow";
import { readInlineHeading, type HeadingCandidate } from "./headings";
import { markersBetween, type Marker } from "./markers";

const SHORTEST_LINE = 60;

/**
 * Adds the labels 一、 inside lines that go on with the numbering of the headings, for a report that is one
 * paragraph or has several sections in one. Labels of an enumeration inside a section stay what they are.
 */
export function withInlineHeadings(
  flow: Flow,
  headings: readonly HeadingCandidate[],
  markers: readonly Marker[],
  first: number,
  end: number,
): HeadingCandidate[] {
  if (!flow.text.includes("二、")) return [...headings];
  const atLineStart = new Map(headings.map((heading) => [heading.from, heading]));
  const mayBegin = headings.every(({ kind }) => kind === "bare" || kind === "cn");
  const found: HeadingCandidate[] = [];
  let number = 0;
  let inner = 0;
  const labels = markers.filter(({ family }) => family === "dunhao");
  for (const line of flow.lines.slice(first)) {
    if (line.start >= end) break;
    const own = atLineStart.get(line.from);
    if (own?.kind === "cn") {
      number = own.number ?? number;
      inner = 0;
    }
    if (line.inTable || line.end - line.start < SHORTEST_LINE) continue;
    for (const marker of markersBetween(labels, line.start, Math.min(line.end, end))) {
      if (marker.start === own?.start) continue;
      if (marker.number === inner + 1 && (inner > 0 || number > 0)) {
        inner++;
      } else if (marker.number === number + 1 && (number > 0 || mayBegin) && opens(flow.text, marker.start)) {
        const heading = readInlineHeading(flow.text, marker.start, Math.min(line.end, end));
        if (heading !== undefined) found.push(heading);
        number++;
      }
    }
  }
  const alone = found.length + headings.filter(({ kind }) => kind === "cn").length < 2;
  return alone ? [...headings] : [...headings, ...found].sort((a, b) => a.from - b.from);
}

/** A section does not begin after ；: that is a list. */
function opens(text: string, at: number): boolean {
  return /(?:^|[。！？：:\s”])$/.test(text.slice(Math.max(0, at - 1), at));
}
