import type { Extent } from "../document/document-session";

/** Word's LocationRelation of one range to another. */
export function compareExtents(self: Extent, other: Extent): string {
  if (self.from === other.from && self.to === other.to) return "Equal";
  if (self.to < other.from) return "Before";
  if (self.from > other.to) return "After";
  if (self.from <= other.from && self.to >= other.to) {
    if (self.from === other.from) return "ContainsStart";
    return self.to === other.to ? "ContainsEnd" : "Contains";
  }
  if (other.from <= self.from && other.to >= self.to) {
    if (self.from === other.from) return "InsideStart";
    return self.to === other.to ? "InsideEnd" : "Inside";
  }
  if (self.to === other.from) return "AdjacentBefore";
  if (self.from === other.to) return "AdjacentAfter";
  return self.from < other.from ? "OverlapsBefore" : "OverlapsAfter";
}
