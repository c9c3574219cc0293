import { toChineseNumeral } from "../report/numerals";
import { countWord } from "./count-words";
import type { Skeleton, SkeletonPart } from "./skeleton";
import type { StyledLine } from "./styled-line";

/** The parts that are ticked when a skeleton is opened: all but those that are offered `unticked`. */
export function initialParts(skeleton: Skeleton): ReadonlySet<string> {
  return new Set(skeleton.parts.filter((part) => part.optional !== "unticked").map((part) => part.id));
}

/**
 * The lines of the chosen parts, in the skeleton's order, ready to insert: sections are numbered 一、二、,
 * their headings （一）（二）, and the lead-in announces as many sections as there are.
 * Chosen ids that the skeleton does not have are ignored.
 */
export function composeSkeleton(
  skeleton: Skeleton,
  chosen: ReadonlySet<string> = initialParts(skeleton),
): StyledLine[] {
  const parts = skeleton.parts.filter((part) => chosen.has(part.id));
  const sections = parts.filter((part) => part.kind === "section");
  return parts.flatMap((part) => {
    const lines = numberHeadings(part.lines).map((line) => announceSections(line, sections.length));
    return part.kind === "section" ? [sectionHeading(part, sections.indexOf(part) + 1), ...lines] : lines;
  });
}

/** How a part is inserted alone. */
export interface PartOptions {
  /** The number that a section continues with; its number among the chosen parts if absent. */
  readonly number?: number | undefined;
  /** A section's headings without the text under them. */
  readonly headingsOnly?: boolean;
}

/**
 * The lines of one part, ready to insert alone; nothing for a part that the skeleton does not have. An opening
 * announces no sections: how many there are in the document is not known.
 *
 * @param chosen the parts that are ticked beside it, which decide a section's number
 */
export function composePart(
  skeleton: Skeleton,
  id: string,
  chosen: ReadonlySet<string>,
  { number, headingsOnly = false }: PartOptions = {},
): StyledLine[] {
  const sections = skeleton.parts.filter(
    (part) => part.kind === "section" && (chosen.has(part.id) || part.id === id),
  );
  const part = skeleton.parts.find((each) => each.id === id);
  if (part === undefined) return [];
  const all = numberHeadings(part.lines).map((line) => announceSections(line, 0));
  if (part.kind !== "section") return all;
  const lines = headingsOnly ? all.filter(({ style }) => LEVELS.includes(style)) : all;
  return [sectionHeading(part, number ?? sections.indexOf(part) + 1), ...lines];
}

function sectionHeading(part: SkeletonPart, number: number): StyledLine {
  return { style: "heading1", text: `${toChineseNumeral(number)}、${part.name}` };
}

const LABELS: Partial<Record<StyledLine["style"], (n: number) => string>> = {
  heading2: (n) => `（${toChineseNumeral(n)}）`,
  heading3: (n) => `${n}.`,
  heading4: (n) => `（${n}）`,
};

/** The heading levels under a section, so that a heading restarts the count of those below it. */
const LEVELS: readonly StyledLine["style"][] = ["heading2", "heading3", "heading4"];

function numberHeadings(lines: readonly StyledLine[]): StyledLine[] {
  const counts = LEVELS.map(() => 0);
  return lines.map((line) => {
    const level = LEVELS.indexOf(line.style);
    const label = LABELS[line.style];
    if (label === undefined) return line;
    counts.fill(0, level + 1);
    const number = (counts[level] ?? 0) + 1;
    counts[level] = number;
    return { style: line.style, text: label(number) + line.text };
  });
}

function announceSections(line: StyledLine, sections: number): StyledLine {
  const text = line.text.replace(/\{sections:([^{}]*)\}/g, (_, announcement: string) =>
    sections < 2 ? "" : announcement.replace("N", countWord(sections)),
  );
  return { style: line.style, text };
}
