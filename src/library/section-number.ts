import type { Report, Section } from "../report/report";

/** What a section that goes in behind a paragraph would be. */
export interface SectionPlace {
  /** The number that continues those before it; undefined where they do not say. */
  readonly number: number | undefined;
  /** True where numbered sections follow, which the new one moves down by one. */
  readonly followed: boolean;
}

/**
 * Looks at the sections 一、二、 around a paragraph. Their number counts only where every one before the place is
 * labelled so, and none is missing.
 *
 * @param paragraph the last paragraph before the new section; undefined where it is not known
 */
export function sectionPlace({ sections }: Report, paragraph: number | undefined): SectionPlace {
  if (paragraph === undefined) return { number: undefined, followed: false };
  const before = sections.filter(({ extent }) => extent.from.paragraph <= paragraph);
  const followed = sections.slice(before.length).some((section) => numberOf(section) !== undefined);
  const numbers = before.map(numberOf);
  const begin = numbers.lastIndexOf(1);
  const run = numbers.slice(Math.max(begin, 0));
  const certain = run.every((number, index) => number === index + 1);
  if (run.length > 0) return { number: certain ? run.length + 1 : undefined, followed };
  return { number: followed && numberOf(sections[0]) === 1 ? 1 : undefined, followed };
}

function numberOf(section: Section | undefined): number | undefined {
  const { label = "", number } = section?.heading ?? {};
  return label.endsWith("、") ? number : undefined;
}
