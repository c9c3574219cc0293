import type { Edit } from "../checks/check";
import { recountWords } from "../checks/numeral-forms";
import { MARKER_FAMILIES, type MarkerFamily } from "../report/marker-families";
import type { Paragraph } from "../report/paragraph";
import type { DividedItems, EnumerationItem, ItemLead } from "./enumeration-items";

/** What giving items other markers comes to: the edits, or why it cannot be done. */
export type Conversion =
  | {
      readonly kind: "ready";
      readonly edits: readonly Edit[];
      /** Which of the edits corrects the number that the lead announces. */
      readonly lead?: Edit;
    }
  /** The family has no marker for so many items. */
  | { readonly kind: "tooMany"; readonly items: number; readonly most: number }
  /** The items have these markers already. */
  | { readonly kind: "same" }
  /** The selection holds another enumeration with these markers, which would run into this one. */
  | { readonly kind: "mixed" };

/**
 * The edits that give items the markers of a family, with the mark that this family asks for (首先，第一，其一，;
 * 一是 and （一） none), or take theirs away. Nothing but markers and the mark after them changes, and the number of the
 * lead where it does not agree with the items. An item that begins with the last character of its new marker
 * (要加强学习 as 一要…) does not get it twice.
 *
 * @param family undefined takes the markers away
 * @param others the other ways in which the selection was read, see `divideItems`
 */
export function convertEnumeration(
  paragraphs: readonly Paragraph[],
  chosen: DividedItems,
  family: MarkerFamily | undefined,
  others: readonly DividedItems[] = [],
): Conversion {
  const { items } = chosen;
  if (family !== undefined) {
    const most = Math.max(...items.map(({ number }) => number));
    if (most > family.max) return { kind: "tooMany", items: most, most: family.max };
    const mixed = others.some((other) => other !== chosen && other.family === family.id);
    if (chosen.division === "marked" && mixed) return { kind: "mixed" };
  }
  const markers = items.flatMap((item, index) => {
    const text = paragraphs[item.paragraph]?.text ?? "";
    const next = items[index + 1];
    const ends = next === undefined || next.number <= item.number;
    const closes = family?.last !== undefined && ends && item.number > 2;
    const marker = closes ? family.last : family?.member(item.number);
    return editOf(text, item, marker ?? "", family);
  });
  const lead = family === undefined ? undefined : recount(paragraphs, chosen.lead);
  if (markers.length === 0) return { kind: "same" };
  return lead === undefined
    ? { kind: "ready", edits: markers }
    : { kind: "ready", edits: [lead, ...markers], lead };
}

/** Families whose markers take a comma, and after which 是 may stand in its place: 第一是, 其次是. */
const WITH_COMMA = new Set(MARKER_FAMILIES.filter(({ separator }) => separator !== "").map(({ id }) => id));
/** Marks that people put after a marker, rightly or not. */
const MARKS = "，、：,:";
const LABEL_MARKS = "，、,.．";
const SPACES = " \u00a0\u3000";

function editOf(
  text: string,
  { paragraph, start, end, family: old }: EnumerationItem,
  marker: string,
  family: MarkerFamily | undefined,
): Edit[] {
  const mark = markAfter(text, end, old);
  // 第一是抓学习 becomes 其一是抓学习, and 一是抓学习.
  const kept = family !== undefined && WITH_COMMA.has(family.id) && mark.text === "是";
  if (
    kept ||
    (family !== undefined && mark.text === family.separator && mark.end === end + mark.text.length)
  ) {
    const same = text.slice(start, end) === marker;
    return same ? [] : [{ at: { paragraph, start, end: twice(text, end, marker, mark.text) }, text: marker }];
  }
  const written = marker + (family?.separator ?? "");
  const to = twice(text, mark.end, marker, family?.separator ?? "");
  return text.slice(start, to) === written ? [] : [{ at: { paragraph, start, end: to }, text: written }];
}

/** The mark after an old marker, with the spaces that follow a label. */
function markAfter(text: string, at: number, old: string | undefined): { text: string; end: number } {
  if (old === undefined) return { text: "", end: at };
  const worded = WITH_COMMA.has(old) || old === "yishi" || old === "yiyao";
  const next = text.charAt(at);
  const marks = worded ? MARKS : LABEL_MARKS;
  const marked = next !== "" && (marks.includes(next) || (WITH_COMMA.has(old) && next === "是"));
  let end = marked ? at + 1 : at;
  if (!worded) while (end < text.length && SPACES.includes(text.charAt(end))) end++;
  return { text: marked ? next : "", end };
}

/** 要加强学习 as 一要加强学习: what the new marker ends with is not written twice. */
function twice(text: string, at: number, marker: string, separator: string): number {
  const last = marker.slice(-1);
  return separator === "" && "是要".includes(last || "x") && text.charAt(at) === last ? at + 1 : at;
}

/** Writes the number of the items into the sentence that announces them. */
function recount(paragraphs: readonly Paragraph[], lead: ItemLead | undefined): Edit | undefined {
  if (lead === undefined || lead.agrees) return undefined;
  const { paragraph, start, end, found } = lead;
  const change = recountWords(paragraphs[paragraph]?.text.slice(start, end) ?? "", found);
  return change && { at: { paragraph, start, end: start + change.end }, text: change.text };
}
