import { flatMap } from "../report/flat-map";
import type { Span } from "../report/paragraph";
import type { Section } from "../report/report";
import type { Check } from "./check";
import { labelSpan } from "./places";

/** A label with one under it that stands two levels or more deeper. */
interface Skip {
  readonly upper: string;
  readonly lower: string;
  readonly at: Span;
}

/** Finds heading labels that leave out a level (一、 and under it 1.); the first place stands for all. */
export const levelSkip: Check = {
  id: "level-skip",
  basis: "standard",
  severity: "info",
  *run({ sections }) {
    const [first, ...others] = findSkips(sections);
    if (first === undefined) return;
    yield {
      at: first.at,
      message: (say) => say.levelSkip(first.upper, first.lower),
      ...(others.length > 0 && { related: others.map(({ at }) => at) }),
    };
  },
};

/** In each section, the place where the numbering under its heading begins. */
function findSkips(sections: readonly Section[]): Skip[] {
  return flatMap(sections, (section) => {
    const upper = section.heading;
    return flatMap(section.children, (child) => {
      const lower = child.heading;
      const begins = lower?.number === 1 && lower.label !== undefined;
      // Under 第一章 an article may stand between.
      const known = upper?.label !== undefined && !upper.label.startsWith("第");
      const skips = begins && known && lower.level - upper.level >= 2;
      const own = skips ? [{ upper: upper.label, lower: lower.label, at: labelSpan(lower) }] : [];
      return [...own, ...findSkips([child])];
    });
  });
}
