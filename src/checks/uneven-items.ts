import { countCharacters } from "../report/count-characters";
import { flatMap } from "../report/flat-map";
import type { Extent, Position, Span } from "../report/paragraph";
import type { Enumeration, Heading, Report, Section } from "../report/report";
import type { Check } from "./check";
import { allSections, textOf } from "./places";

const FEWEST_ITEMS = 3;
/** How many times longer than its siblings, and how many characters longer, an item is that stands out. */
const TIMES = 4;
const LONGER = 200;
/** What leads a sentence that follows the last item and belongs to all of them. */
const TAIL =
  /[。；！](?:整改|改进|措施|以上|上述|通过|总之|总的|综上|此外|另外|今后|下一步|下步|为此|针对|原因|产生|这些)/;
/** 一方面…另一方面 weighs two things; 首先…最后 may lead whole parts. */
const UNJUDGED = new Set(["yifangmian", "shouxian"]);

/** Items side by side. */
interface Sibling {
  readonly at: Span;
  /** The text that is its own for certain. */
  readonly least: Extent;
  /** The text that may be its own; longer only for the last one, which nothing ends. */
  readonly most: Extent;
}

/** Finds one item far longer than its siblings, among 一是…二是…三是… and among the subsections of a section. */
export const unevenItems: Check = {
  id: "uneven-items",
  basis: "style",
  severity: "info",
  *run(report) {
    for (const siblings of siblingGroups(report)) {
      const found = longest(report, siblings);
      if (found === undefined) continue;
      const { at, characters, usual } = found;
      yield { at, message: (say) => say.unevenItem(textOf(report.paragraphs, at), characters, usual) };
    }
  },
};

/** A list may have more items than a call takes arguments. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, one) => Math.max(most, one), -Infinity);
}

/** The one item that stands out, if there is exactly one. */
function longest(
  { paragraphs }: Report,
  siblings: readonly Sibling[],
): { at: Span; characters: number; usual: number } | undefined {
  const roughly = siblings.map(({ least }) => roughLength(paragraphs, least));
  const roughTop = largest(roughly);
  if (roughTop < LONGER || roughTop < median(roughly) * 2) return undefined;
  const sizes = siblings.map(({ least }) => lengthOf(paragraphs, least));
  const characters = largest(sizes);
  const top = sizes.indexOf(characters);
  const sibling = siblings[top];
  const others = sizes.filter((_, i) => i !== top);
  if (sibling === undefined || !standsOut(characters, others)) return undefined;
  const last = siblings[siblings.length - 1];
  if (last !== undefined && top < siblings.length - 1) {
    others[others.length - 1] = lengthOf(paragraphs, last.most);
    if (!standsOut(characters, others)) return undefined;
  }
  return { at: sibling.at, characters, usual: Math.round(median(others)) };
}

/** True where an item is far longer than the others, and none of the others is: two long ones are a habit. */
function standsOut(characters: number, others: readonly number[]): boolean {
  const usual = median(others);
  const isLong = (length: number) => length >= usual * TIMES && length - usual >= LONGER;
  return isLong(characters) && !others.some(isLong);
}

function* siblingGroups(report: Report): Iterable<readonly Sibling[]> {
  for (const section of allSections(report.sections)) {
    const end = section.children[0]?.extent.from ?? section.extent.to;
    for (const enumeration of section.enumerations) {
      const items = itemSiblings(report, enumeration, end);
      if (items !== undefined) yield items;
    }
    const children = childSiblings(report, section);
    if (children !== undefined) yield children;
  }
}

/** The items of an enumeration; `end` is where the text that holds it ends. */
function itemSiblings(report: Report, { family, items }: Enumeration, end: Position): Sibling[] | undefined {
  if (items.length < FEWEST_ITEMS || UNJUDGED.has(family)) return undefined;
  if (items.some(({ number }, i) => number !== i + 1)) return undefined;
  const onLines = items.slice(1).every(({ marker }) => opensLine(report, marker));
  const inLine = items.every(({ marker }) => marker.paragraph === items[0]?.marker.paragraph);
  // Items that begin inside different paragraphs: what lies between them need not be theirs.
  if (!onLines && !inLine) return undefined;
  const several = items.slice(0, -1).some(({ extent }) => extent.to.paragraph - extent.from.paragraph > 1);
  return items.map(({ marker, extent }, i) => {
    if (i < items.length - 1) return { at: marker, least: extent, most: extent };
    // Inside a paragraph the last item may be followed by a sentence on all of them.
    const least = inLine ? { from: extent.from, to: extent.from } : extent;
    const most = several ? { from: extent.from, to: end } : withoutTail(report, extent);
    return { at: marker, least, most };
  });
}

/** The subsections of a section, where they are numbered, play one role and have no subsections of their own. */
function childSiblings({ paragraphs }: Report, { children }: Section): Sibling[] | undefined {
  if (children.length < FEWEST_ITEMS) return undefined;
  const alike = children.every(
    ({ heading, role, children: inner }, i) =>
      heading?.number === i + 1 && role === children[0]?.role && inner.length === 0,
  );
  if (!alike) return undefined;
  const longestRun = largest(children.slice(0, -1).map(({ extent }) => paragraphsOf(extent)));
  return flatMap(children, ({ heading, extent }, i) => {
    if (heading === undefined) return [];
    const at = labelSpan(heading);
    if (i < children.length - 1) return [{ at, least: extent, most: extent }];
    // What follows the last one may belong to the section: only as many paragraphs as the others have.
    const last = Math.min(extent.to.paragraph, extent.from.paragraph + longestRun - 1);
    const to =
      last === extent.to.paragraph
        ? extent.to
        : { paragraph: last, offset: paragraphs[last]?.text.length ?? 0 };
    return [{ at, least: { from: extent.from, to }, most: extent }];
  });
}

/** The last item of a line up to a sentence that is plainly about all of them: 整改措施：…, 通过以上工作，…. */
function withoutTail({ paragraphs }: Report, { from, to }: Extent): Extent {
  if (from.paragraph !== to.paragraph) return { from, to };
  const text = paragraphs[from.paragraph]?.text.slice(from.offset, to.offset) ?? "";
  const tail = TAIL.exec(text);
  return tail === null ? { from, to } : { from, to: { ...to, offset: from.offset + tail.index + 1 } };
}

function paragraphsOf({ from, to }: Extent): number {
  return to.paragraph - from.paragraph + (to.offset > 0 ? 1 : 0);
}

/** The typed label; the whole heading where Word keeps the label out of the text. */
function labelSpan({ span, label = "", automatic }: Heading): Span {
  return automatic === true || label === "" ? span : { ...span, end: span.start + label.length };
}

function opensLine({ paragraphs }: Report, { paragraph, start }: Span): boolean {
  return paragraphs[paragraph]?.text.slice(0, start).trim() === "";
}

/** UTF-16 units, white space and all: dear counting is only for what may stand out. */
function roughLength(paragraphs: Report["paragraphs"], { from, to }: Extent): number {
  let length = to.offset - from.offset;
  for (let index = from.paragraph; index < to.paragraph; index++)
    length += paragraphs[index]?.text.length ?? 0;
  return length;
}

/** Characters without white space. */
function lengthOf(paragraphs: Report["paragraphs"], { from, to }: Extent): number {
  let count = 0;
  for (let index = from.paragraph; index <= to.paragraph; index++) {
    const text = paragraphs[index]?.text ?? "";
    const start = index === from.paragraph ? from.offset : 0;
    const end = index === to.paragraph ? to.offset : text.length;
    count += countCharacters(text, "characters", start, end);
  }
  return count;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
