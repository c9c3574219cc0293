import type { Node } from "prosemirror-model";
import { ListLabels, type Numbering } from "../../docx/list-labels";
import { indexOf, type ParagraphEntry } from "./document-index";

/** What Word shows of a paragraph's place in its list. */
export interface ListPlace {
  /** From 0. */
  readonly level: number;
  /** The label as shown, for example `（一）`; empty where the list shows none. */
  readonly label: string;
  /** How many items of the same level stand before it under the same parent. */
  readonly siblings: number;
}

interface ListReference {
  readonly numId?: number;
  readonly ilvl?: number;
}

/** The list that a paragraph belongs to; list 0 means none. */
export function listOf({
  node,
}: ParagraphEntry): { readonly numId: number; readonly level: number } | undefined {
  const reference = node.attrs.numPr as ListReference | null;
  return reference?.numId ? { numId: reference.numId, level: reference.ilvl ?? 0 } : undefined;
}

const cache = new WeakMap<Node, ReadonlyMap<number, ListPlace>>();

/** The list places of all numbered paragraphs of the document, by the paragraph's position. */
export function listPlaces(document: Node, numbering: Numbering): ReadonlyMap<number, ListPlace> {
  const known = cache.get(document);
  if (known) return known;
  const places = new Map<number, ListPlace>();
  const labels = new ListLabels(numbering);
  const siblings = new Map<number, number[]>();
  for (const entry of indexOf(document).paragraphs) {
    const list = listOf(entry);
    if (!list) continue;
    const counts = siblings.get(list.numId) ?? [];
    siblings.set(list.numId, counts);
    const before = counts[list.level] ?? 0;
    counts.splice(list.level, Infinity, before + 1);
    places.set(entry.pos, {
      level: list.level,
      label: labels.next(list.numId, list.level) ?? "",
      siblings: before,
    });
  }
  cache.set(document, places);
  return places;
}
