import type { Blank } from "../checks/blank";

/** A heading of the list with its blanks, each with its index in the document's order. */
export interface BlankGroup {
  /** Absent where the blanks stand in the document's order without headings. */
  readonly asks?: Blank["asks"];
  readonly blanks: readonly IndexedBlank[];
}

/** A blank and its index among all blanks of the document. */
export interface IndexedBlank {
  readonly index: number;
  readonly blank: Blank;
}

/** How the list stands: by what the blanks ask for, or as they come in the document. */
export type BlankOrder = (typeof ORDERS)[number];

/** Every way in which the list can stand. */
export const ORDERS = ["kind", "place"] as const;

/** What can be filled without thinking comes first. */
const KINDS: readonly Blank["asks"][] = ["name", "unit", "date", "number", "other"];

/** Arranges the blanks of a document for the list. Groups without blanks are left out. */
export function groupBlanks(blanks: readonly Blank[], order: BlankOrder): BlankGroup[] {
  const indexed = blanks.map((blank, index) => ({ index, blank }));
  if (order === "place") return indexed.length > 0 ? [{ blanks: indexed }] : [];
  return KINDS.map((asks) => ({ asks, blanks: indexed.filter(({ blank }) => blank.asks === asks) })).filter(
    (group) => group.blanks.length > 0,
  );
}

/** All blanks that may be filled with the same value as this one, itself among them. */
export function sameBlanks(blanks: readonly Blank[], blank: Blank): Blank[] {
  return blanks.filter(({ key }) => key === blank.key);
}
