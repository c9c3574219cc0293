import { listOf, listPlaces } from "../document/body-labels";
import type { ParagraphEntry } from "../document/document-index";
import type { DocumentSession, Extent, Place } from "../document/document-session";
import { insertParagraph } from "../document/write-text";
import { OfficeError } from "../office-error";
import { choice, stringArgument } from "./arguments";
import { insertBreak } from "./insert-break";
import { ListItem } from "./list-item";
import type { ModelType } from "./model-object";
import { formatScalars, formatSetters } from "./paragraph-format";
import { parentLinks } from "./parents";
import { Range } from "./range";
import { textMembers } from "./text-members";
import { TextObject } from "./text-object";

/** Word.Paragraph. */
export class Paragraph extends TextObject {
  private readonly place: Place;

  /** `pos` is the editor's position before the paragraph. */
  constructor(session: DocumentSession, pos: number) {
    super(session);
    const entry = session.index.at(pos);
    if (!entry) throw new OfficeError("ItemNotFound", "Paragraph");
    this.place = session.place({ from: pos, to: entry.end + 1 });
  }

  get type(): ModelType {
    return PARAGRAPH;
  }

  /** True once it was deleted or replaced. */
  get isGone(): boolean {
    return this.current === undefined;
  }

  get entry(): ParagraphEntry {
    const entry = this.current;
    if (!entry) throw new OfficeError("ItemNotFound", "Paragraph");
    return entry;
  }

  get extent(): Extent {
    const { start, end } = this.entry;
    return { from: start, to: end };
  }

  override get paragraphs(): readonly ParagraphEntry[] {
    return [this.entry];
  }

  /** The paragraph so many places further on; null beyond the ends of the body. */
  neighbour(distance: number): Paragraph | null {
    const found = this.session.index.paragraphs[this.entry.index + distance];
    return found ? new Paragraph(this.session, found.pos) : null;
  }

  part(location: "Whole" | "Start" | "End" | "After" | "Content"): Range {
    const { start, end } = this.entry;
    const extents = {
      Whole: { from: start, to: end + 1 },
      Content: { from: start, to: end },
      Start: { from: start, to: start },
      End: { from: end, to: end },
      After: { from: end + 1, to: end + 1 },
    };
    return new Range(this.session, extents[location]);
  }

  /** As in Word the last paragraph of the body, or of a cell, cannot go: it only loses its text. */
  delete(): void {
    const { pos, end, index } = this.entry;
    const parent = this.session.document.resolve(pos).parent;
    const isLast = index === this.session.index.paragraphs.length - 1 || parent.childCount === 1;
    if (isLast) this.clear();
    else this.session.edit((transaction) => transaction.delete(pos, end + 1));
  }

  private get current(): ParagraphEntry | undefined {
    return this.place.isLost ? undefined : this.session.index.at(this.place.extent.from);
  }

  listItem(): ListItem | null {
    const { entry } = this;
    if (!listOf(entry)) return null;
    // Word on the web fails here for paragraphs that are deleted under track changes.
    if (entry.node.attrs.pPrDel) throw new OfficeError("GeneralException", "Paragraph.listItem");
    const place = listPlaces(this.session.document, this.session.numbering).get(entry.pos);
    return place ? new ListItem(this.session, place) : null;
  }
}

const members = textMembers(["Replace", "Start", "End"]);

const PARAGRAPH: ModelType<Paragraph> = {
  name: "Paragraph",
  scalars: {
    ...members.scalars,
    ...formatScalars,
    IsListItem: (self) => listOf(self.entry) !== undefined,
    IsLastParagraph: (self) => self.neighbour(1) === null,
    TableNestingLevel: (self) => self.entry.tableDepth,
  },
  setters: formatSetters,
  links: {
    ...members.links,
    ...parentLinks(),
    ListItemOrNullObject: (self) => self.listItem(),
    ListItem: (self) => found(self.listItem()),
  },
  methods: {
    ...members.methods,
    GetRange: (self, location) =>
      self.part(
        choice(location ?? "Whole", ["Whole", "Start", "End", "After", "Content"], "Paragraph.getRange"),
      ),
    GetNext: (self) => found(self.neighbour(1)),
    GetNextOrNullObject: (self) => self.neighbour(1),
    GetPrevious: (self) => found(self.neighbour(-1)),
    GetPreviousOrNullObject: (self) => self.neighbour(-1),
    InsertParagraph: (self, text, location) => {
      const { pos, end, node } = self.entry;
      const before = choice(location, ["Before", "After"], "insertParagraph") === "Before";
      const written = self.session.edit((transaction) =>
        insertParagraph(transaction, before ? pos : end + 1, stringArgument(text, "insertParagraph"), node),
      );
      return new Paragraph(self.session, written.from);
    },
    InsertBreak: (self, type, location) => insertBreak(self, type, location),
    Delete: (self) => {
      self.delete();
      return undefined;
    },
  },
};

function found<T>(object: T | null): T {
  if (object === null) throw new OfficeError("ItemNotFound");
  return object;
}
