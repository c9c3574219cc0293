import type { Position } from "../report/paragraph";
import { remember } from "../report/remember";
import type { Report, Section } from "../report/report";

/** The sections that hold a place, from the top level in; empty in the opening and in the closing. */
export type SectionPath = readonly Section[];

/** Prepares to look up the sections that hold a place. Each look-up takes logarithmic time. */
export const sectionPaths = remember(({ sections, closing }: Report): ((at: Position) => SectionPath) => {
  const paths = pathsOf(sections, []);
  return (at) => {
    if (closing !== undefined && !isBefore(at, closing.extent.from)) return [];
    let low = -1;
    let high = paths.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const begins = innermost(paths[middle] ?? [])?.extent.from;
      if (begins !== undefined && !isBefore(at, begins)) low = middle;
      else high = middle - 1;
    }
    return paths[low] ?? [];
  };
});

/** The section of a path that holds its place most narrowly. */
export function innermost(path: SectionPath): Section | undefined {
  return path[path.length - 1];
}

/** Every section with those that it stands in, in the order of the text. */
function pathsOf(sections: readonly Section[], above: SectionPath, found: SectionPath[] = []): SectionPath[] {
  for (const section of sections) {
    const path = [...above, section];
    found.push(path);
    pathsOf(section.children, path, found);
  }
  return found;
}

/** True where a place comes before another one. */
export function isBefore(a: Position, b: Position): boolean {
  return a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.offset < b.offset);
}
