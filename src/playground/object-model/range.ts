import type { Extent, DocumentSession, Place } from "../document/document-session";
import { wrapText } from "../document/wrap-text";
import { insertParagraph } from "../document/write-text";
import { OfficeError } from "../office-error";
import { choice, objectArgument, stringArgument, type InsertLocation, type RangeLocation } from "./arguments";
import { compareExtents } from "./compare-extents";
import { ContentControl } from "./content-control";
import { insertBreak } from "./insert-break";
import type { Argument, ModelType } from "./model-object";
import { Paragraph } from "./paragraph";
import { parentLinks } from "./parents";
import { textMembers } from "./text-members";
import { TextObject } from "./text-object";

const LOCATIONS = ["Replace", "Start", "End", "Before", "After"] as const;

/** Word.Range: a stretch of the document that moves along with edits. */
export class Range extends TextObject {
  private readonly place: Place;

  constructor(session: DocumentSession, extent: Extent) {
    super(session);
    this.place = session.place(extent);
  }

  get type(): ModelType {
    return RANGE;
  }

  get extent(): Extent {
    return this.place.extent;
  }

  /** Text written at an edge becomes part of the range, except by Before and After. */
  override write(text: string, location: InsertLocation): Extent {
    const { from, to } = this.writable;
    const written = super.write(text, location);
    if (location === "Replace") this.place.extent = written;
    if (location === "Start") this.place.extent = { from, to: to + written.to - written.from };
    if (location === "End") this.place.extent = { from, to: written.to };
    return written;
  }

  part(location: RangeLocation): Range {
    const { from, to } = this.extent;
    if (location === "Start" || location === "Before") return new Range(this.session, { from, to: from });
    if (location === "End" || location === "After") return new Range(this.session, { from: to, to });
    return new Range(this.session, { from, to });
  }
}

const members = textMembers(LOCATIONS);

const RANGE: ModelType<Range> = {
  name: "Range",
  scalars: {
    ...members.scalars,
    IsEmpty: (self) => self.text === "" && self.paragraphs.length === 1,
  },
  links: { ...members.links, ...parentLinks() },
  methods: {
    ...members.methods,
    GetRange: (self, location) =>
      self.part(choice(location ?? "Whole", ["Whole", "Start", "End", "After", "Content"], "Range.getRange")),
    InsertParagraph: (self, text, location) => insertBeside(self, text, location),
    InsertBreak: (self, type, location) => insertBreak(self, type, location),
    InsertContentControl: (self) => insertContentControl(self),
    Delete: (self) => {
      self.clear();
      return undefined;
    },
    CompareLocationWith: (self, other) =>
      compareExtents(self.extent, objectArgument(other, Range, "compareLocationWith").extent),
    ExpandTo: (self, other) => expand(self, other),
    ExpandToOrNullObject: (self, other) => expand(self, other),
    IntersectWith: (self, other) => {
      const common = intersect(self, other);
      if (!common) throw new OfficeError("ItemNotFound");
      return common;
    },
    IntersectWithOrNullObject: (self, other) => intersect(self, other),
  },
};

function insertBeside(self: Range, text: Argument, location: Argument): Paragraph {
  const where = choice(location, ["Before", "After"], "insertParagraph");
  const neighbour = where === "Before" ? self.paragraphs[0] : self.paragraphs.at(-1);
  if (!neighbour) throw new OfficeError("GeneralException");
  const pos = where === "Before" ? neighbour.pos : neighbour.end + 1;
  const written = self.session.edit((transaction) =>
    insertParagraph(transaction, pos, stringArgument(text, "insertParagraph"), neighbour.node),
  );
  return new Paragraph(self.session, written.from);
}

/** The range itself stands inside of the control from then on. */
function insertContentControl(self: Range): ContentControl {
  const { writable } = self;
  return new ContentControl(
    self.session,
    self.session.edit((transaction) => wrapText(transaction, writable)),
  );
}

function expand(self: Range, other: Argument): Range {
  const first = self.extent;
  const second = objectArgument(other, Range, "expandTo").extent;
  return new Range(self.session, {
    from: Math.min(first.from, second.from),
    to: Math.max(first.to, second.to),
  });
}

function intersect(self: Range, other: Argument): Range | null {
  const first = self.extent;
  const second = objectArgument(other, Range, "intersectWith").extent;
  const from = Math.max(first.from, second.from);
  const to = Math.min(first.to, second.to);
  return from > to ? null : new Range(self.session, { from, to });
}
