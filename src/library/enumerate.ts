import { isClosing, isComma, isSentenceEnd } from "../report/characters";
import { MARKER_FAMILIES, type MarkerFamily } from "../report/marker-families";
import { findMarkers, type Marker } from "../report/markers";
import { toChineseNumeral } from "../report/numerals";
import { fitLead } from "./fit-lead";
import { ITEM_PATTERNS, type ItemPattern } from "./item-patterns";

const INSERTED = ["yishi", "yiyao", "diyi", "shouxian", "qiyi", "yifangmian", "kuohao"];
const MAX_ITEMS = 12;

/** The seven families that can be inserted, in the order of the list. */
export const ENUMERATION_FAMILIES: readonly MarkerFamily[] = MARKER_FAMILIES.filter(({ id }) =>
  INSERTED.includes(id),
);

/** How many items an enumeration of this family may have: 2 to this. 首先…最后 has four, 一方面… two. */
export function maxItems(family: MarkerFamily): number {
  return Math.min(family.max, MAX_ITEMS);
}

/** All items in one paragraph, or each in a paragraph of its own. */
export type EnumerationLayout = "inline" | "lines";

export interface EnumerationOptions {
  /** How each item is built; 做法，成效 if nothing is said, and 小标题。内容 for （一） with lines. */
  readonly pattern?: ItemPattern;
  /** A lead to stand before the items: one of LEADS, or typed by hand; the number in it becomes that of the items. */
  readonly lead?: string;
}

/**
 * An enumeration to be filled in: 一是【做法一】，【成效一】；二是…。 Items are parted by ； inside a paragraph
 * (GB/T 15834), by 。 where an item holds a full stop itself; paragraphs are parted by a line feed.
 *
 * @throws RangeError for fewer than two items or more than `maxItems`
 */
export function enumerationText(
  family: MarkerFamily,
  count: number,
  layout: EnumerationLayout,
  options: EnumerationOptions = {},
): string {
  if (!Number.isInteger(count) || count < 2 || count > maxItems(family)) {
    throw new RangeError(`${family.name}: no enumeration of ${count} items`);
  }
  const pattern = options.pattern ?? defaultPattern(family, layout);
  const stop = layout === "lines" || pattern?.text.includes("。") === true ? "。" : "；";
  const items = Array.from({ length: count }, (_, i) => {
    const end = i === count - 1 ? "。" : stop;
    return marker(family, i + 1, count) + numberBlanks(pattern?.text ?? "", i + 1) + end;
  });
  const joint = layout === "lines" ? "\n" : "";
  return [...(options.lead === undefined ? [] : [fitLead(options.lead, count)]), ...items].join(joint);
}

function defaultPattern(family: MarkerFamily, layout: EnumerationLayout): ItemPattern | undefined {
  const id = family.id === "kuohao" && layout === "lines" ? "heading" : "result";
  return ITEM_PATTERNS.find((pattern) => pattern.id === id);
}

/** The nth of `count` markers with what follows it: three of 首先 end in 最后, not in 再次. */
function marker(family: MarkerFamily, n: number, count: number): string {
  const closes = n === count && n > 2 ? family.last : undefined;
  return (closes ?? family.member(n) ?? "") + family.separator;
}

/** 【做法】 becomes 【做法三】: blanks of different items must not be taken for one value. */
function numberBlanks(text: string, n: number): string {
  return text.replaceAll("】", `${toChineseNumeral(n)}】`);
}

/**
 * What to insert at the cursor so that the enumeration before it goes on: its next marker, and before that
 * the mark or the new paragraph that the items so far call for (三是, ；三是, 。⏎三是, 其次，).
 * `undefined` where the text before the cursor has no enumeration, or its family has no further member.
 *
 * @param textBeforeCursor paragraphs joined by line feeds, the last one up to the cursor
 */
export function nextMember(textBeforeCursor: string): string | undefined {
  const run = lastRun(textBeforeCursor);
  const last = run.at(-1);
  const family = MARKER_FAMILIES.find(({ id }) => id === last?.family);
  if (last === undefined || family === undefined || last.last || last.number === 0) return undefined;
  const written = textBeforeCursor.slice(last.end).trim();
  const next = family.member(last.number + 1);
  if (written === "" || next === undefined) return undefined;
  return jointBefore(textBeforeCursor, run) + next + family.separator;
}

/**
 * The markers of the enumeration that the text is in at its end. A first member begins one, inside the item of another or
 * after it; the next member of an outer one ends those inside. One inside a paragraph is over when the paragraph
 * is, and a heading of a section ends them all.
 */
function lastRun(text: string): Marker[] {
  let open: Marker[][] = [];
  for (const found of findMarkers(text)) {
    const depth = lastIndex(open, (run) => goesOn(run, found));
    if (depth >= 0) {
      open = open.slice(0, depth + 1);
      open[depth]?.push(found);
    } else if (found.strong) {
      const outer = open.findIndex((run) => run[0]?.family === found.family);
      open = found.family === SECTION ? [] : open.slice(0, outer < 0 ? open.length : outer);
      open.push([found]);
    }
  }
  const lastLine = text.trimEnd().split("\n").length - 1;
  return open.reverse().find((run) => run.at(-1)?.line === lastLine || hasItemParagraphs(run)) ?? [];
}

function lastIndex<T>(all: readonly T[], fits: (one: T) => boolean): number {
  let at = all.length - 1;
  while (at >= 0 && !fits(all[at] as T)) at--;
  return at;
}

/** The family of 一、, which leads the sections of a report. */
const SECTION = "dunhao";

function goesOn(run: readonly Marker[], found: Marker): boolean {
  const last = run.at(-1);
  return last?.family === found.family && found.number > last.number;
}

/** True where each item begins a paragraph, so that more paragraphs may belong to the last one. */
function hasItemParagraphs(run: readonly Marker[]): boolean {
  return (run[0]?.family === "kuohao" || run.length > 1) && run.every((marker) => marker.opensLine);
}

function jointBefore(text: string, run: readonly Marker[]): string {
  const written = text.replace(/[^\S\n]+$/, "");
  if (written.endsWith("\n")) return "";
  const ended = endsSentence(written);
  const last = run.at(-1);
  if (hasItemParagraphs(run)) return ended ? "\n" : "。\n";
  if (ended || isComma(written.charCodeAt(written.length - 1))) return "";
  const before = text.slice(0, last?.start).trimEnd().slice(-1);
  return "。；，".includes(before || "：") ? before : "；";
}

function endsSentence(text: string): boolean {
  let at = text.length - 1;
  while (isClosing(text.charCodeAt(at)) && text.charAt(at) !== "】") at--;
  return isSentenceEnd(text.charCodeAt(at));
}
