import { findRuns, type Run } from "../report/enumerations";
import { findMarkers, type Marker } from "../report/markers";
import type { Extent, Paragraph } from "../report/paragraph";
import { findLeads, type FoundLead } from "../report/leads";
import { skipSpaces } from "../report/characters";
import { splitClauses } from "./split-clauses";

/** How items are told apart: by the markers that are there, one a paragraph, at each ；, or at each full stop. */
export type ItemDivision = "marked" | "paragraphs" | "semicolons" | "sentences";

/** An item of a text that is an enumeration or may become one. */
export interface EnumerationItem {
  readonly paragraph: number;
  /** UTF-16 offset of its marker, or where one would stand. */
  readonly start: number;
  /** Offset after its marker, without the mark that may follow; `start` where it has none. */
  readonly end: number;
  /** The family of its marker. */
  readonly family?: string;
  readonly number: number;
}

/** The items of a selection, told apart in one way. */
export interface DividedItems {
  readonly division: ItemDivision;
  /** The family of all their markers; only for `marked`. */
  readonly family?: string;
  readonly items: readonly EnumerationItem[];
  /** Members of the same enumeration that are not selected. */
  readonly unselected: number;
  /** What announces them, by offsets into a paragraph. */
  readonly lead?: ItemLead;
}

/** A sentence before the items that announces a number of them. */
export interface ItemLead {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly declared: number;
  /** The items that it is about, the unselected ones too. */
  readonly found: number;
  readonly agrees: boolean;
}

/** How far around the selection the rest of its enumeration is looked for, in paragraphs. */
const WINDOW = 40;
const FEWEST = 2;

/**
 * The ways in which selected text can be read as items, the likeliest first: the families of markers that are
 * there, then one item a paragraph, or inside one paragraph the clauses between ； and the sentences. Each has
 * two items at least, or one with a marker. Whole paragraphs count if only a part is selected, but of one paragraph
 * only the clauses that the selection touches.
 */
export function divideItems(paragraphs: readonly Paragraph[], { from, to }: Extent): DividedItems[] {
  const near = textAround(paragraphs, from.paragraph, to.paragraph);
  return [
    ...markedItems(near, from.paragraph, to.paragraph),
    ...(from.paragraph === to.paragraph
      ? clauseItems(near, from.paragraph, from.offset, to.offset)
      : paragraphItems(near, from.paragraph, to.paragraph)),
  ];
}

/** The selected paragraphs with those around them as one text, paragraphs parted by line feeds. */
interface NearText {
  readonly text: string;
  readonly first: number;
  /** The offset at which each paragraph begins. */
  readonly starts: readonly number[];
  readonly texts: readonly string[];
}

function textAround(paragraphs: readonly Paragraph[], from: number, to: number): NearText {
  const first = Math.max(0, from - WINDOW);
  const texts = paragraphs.slice(first, to + WINDOW + 1).map(({ text }) => text.replaceAll("\n", " "));
  const starts: number[] = [];
  let at = 0;
  for (const text of texts) {
    starts.push(at);
    at += text.length + 1;
  }
  return { text: texts.join("\n"), first, starts, texts };
}

function markedItems(near: NearText, from: number, to: number): DividedItems[] {
  const runs = findRuns(near.text, findMarkers(near.text));
  const isSelected = ({ line }: Marker) => line + near.first >= from && line + near.first <= to;
  const families = new Map<string, Run[]>();
  for (const run of runs) {
    if (run.members.some(isSelected)) families.set(run.family, [...(families.get(run.family) ?? []), run]);
  }
  const found = [...families].map(([family, own]): DividedItems => {
    const members = own.flatMap((run) => run.members);
    const items = members.filter(isSelected).map((marker) => itemOf(near, marker));
    const lead = own.length === 1 ? leadOf(near, members) : undefined;
    const rest = { division: "marked", family, items, unselected: members.length - items.length } as const;
    return lead === undefined ? rest : { ...rest, lead };
  });
  return found.sort((a, b) => b.items.length - a.items.length);
}

function itemOf({ first, starts }: NearText, { line, start, end, family, number }: Marker): EnumerationItem {
  const before = starts[line] ?? 0;
  return { paragraph: line + first, start: start - before, end: end - before, family, number };
}

function paragraphItems(near: NearText, from: number, to: number): DividedItems[] {
  const places: Place[] = [];
  for (let paragraph = from; paragraph <= to; paragraph++) {
    const text = near.texts[paragraph - near.first] ?? "";
    const start = skipSpaces(text, 0, text.length);
    if (start < text.length) places.push({ paragraph, start });
  }
  return divided(near, "paragraphs", withoutLead(near, places));
}

function clauseItems(near: NearText, paragraph: number, from: number, to: number): DividedItems[] {
  const text = near.texts[paragraph - near.first] ?? "";
  const touched = ({ start, end }: { readonly start: number; readonly end: number }) =>
    start < to && end > from;
  const sentences = splitClauses(text, 0, text.length, "。！？!?").filter(touched);
  const parted = sentences
    .map(({ start, end }) => splitClauses(text, start, end, "；;").filter(touched))
    .find((clauses) => clauses.length >= FEWEST);
  const places = (clauses: readonly { readonly start: number; readonly end: number }[]): Place[] => {
    const [head, ...others] = clauses;
    const colon = head === undefined ? -1 : text.slice(head.start, head.end).indexOf("：");
    const colons = others.some(({ start, end }) => text.slice(start, end).includes("："));
    return clauses.map(({ start }, index) => ({
      paragraph,
      start: index === 0 && colon >= 0 && !colons ? skipSpaces(text, start + colon + 1, text.length) : start,
    }));
  };
  return [
    ...divided(near, "semicolons", parted === undefined ? [] : places(parted)),
    ...divided(near, "sentences", withoutLead(near, places(sentences))),
  ];
}

/** Where an item begins. */
interface Place {
  readonly paragraph: number;
  readonly start: number;
}

/** The first of the places may be what announces the others: 主要做了三件事。 */
function withoutLead(near: NearText, places: readonly Place[]): readonly Place[] {
  const [head, ...others] = places;
  const [second] = others;
  if (head === undefined || second === undefined || others.length < FEWEST) return places;
  const text = near.texts[second.paragraph - near.first] ?? "";
  const before =
    head.paragraph === second.paragraph
      ? text.slice(0, second.start)
      : (near.texts[head.paragraph - near.first] ?? "");
  const announces = /[：:]$/.test(before.trimEnd()) || leadOfPlaces(near, others) !== undefined;
  return announces ? others : places;
}

function divided(near: NearText, division: ItemDivision, places: readonly Place[]): DividedItems[] {
  if (places.length < FEWEST) return [];
  const items = places.map(({ paragraph, start }, index): EnumerationItem => {
    const line = near.texts[paragraph - near.first] ?? "";
    // Read with the mark before it, so that the marker stands where an item may begin.
    const [marker] = findMarkers(line.slice(start));
    const number = index + 1;
    return marker?.start === 0
      ? { paragraph, start, end: start + marker.end, family: marker.family, number }
      : { paragraph, start, end: start, number };
  });
  const lead = leadOfPlaces(near, places);
  return [{ division, items, unselected: 0, ...(lead && { lead }) }];
}

function leadOfPlaces(near: NearText, places: readonly Place[]): ItemLead | undefined {
  return leadOf(
    near,
    places.map(({ paragraph, start }, index) => {
      const at = (near.starts[paragraph - near.first] ?? 0) + start;
      return { start: at, end: at, number: index + 1 };
    }),
  );
}

function leadOf(
  near: NearText,
  members: readonly { readonly start: number; readonly end: number; readonly number: number }[],
): ItemLead | undefined {
  const group = { members, end: near.text.length, headings: false };
  const [lead] = findLeads(near.text, [group]);
  return lead === undefined || lead.uncertain ? undefined : placed(near, lead, members.length);
}

function placed({ first, starts }: NearText, lead: FoundLead, found: number): ItemLead {
  const line = starts.filter((start) => start <= lead.start).length - 1;
  const before = starts[line] ?? 0;
  return {
    paragraph: line + first,
    start: lead.start - before,
    end: lead.end - before,
    declared: lead.declared,
    found,
    agrees: lead.agrees,
  };
}
