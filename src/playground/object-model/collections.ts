import type { ParagraphEntry } from "../document/document-index";
import type { DocumentSession, Extent } from "../document/document-session";
import { OfficeError } from "../office-error";
import { ContentControl, isContentControl } from "./content-control";
import { ModelCollection, type Argument, type ModelObject, type ModelType } from "./model-object";
import { Paragraph } from "./paragraph";
import { Table } from "./table";
import type { TextObject } from "./text-object";

/**
 * Word.ParagraphCollection: the paragraphs as they were when the collection was made. As in Word on the web,
 * new ones do not come in by themselves.
 */
export class ParagraphCollection extends ModelCollection {
  private constructor(
    session: DocumentSession,
    private readonly paragraphs: readonly Paragraph[],
  ) {
    super(session);
  }

  static of(session: DocumentSession, entries: readonly ParagraphEntry[]): ParagraphCollection {
    return new ParagraphCollection(
      session,
      entries.map(({ pos }) => new Paragraph(session, pos)),
    );
  }

  get type(): ModelType {
    return PARAGRAPHS;
  }

  items(): readonly ModelObject[] {
    return this.paragraphs.filter((paragraph) => !paragraph.isGone);
  }
}

const ends = {
  GetFirst: (self: ModelCollection) => found(self.items()[0]),
  GetFirstOrNullObject: (self: ModelCollection) => self.items()[0] ?? null,
};

const lastToo = {
  ...ends,
  GetLast: (self: ModelCollection) => found(self.items().at(-1)),
  GetLastOrNullObject: (self: ModelCollection) => self.items().at(-1) ?? null,
};

const PARAGRAPHS: ModelType<ParagraphCollection> = { name: "ParagraphCollection", methods: lastToo };

/** Word.RangeCollection: what a search found. */
export class RangeCollection extends ModelCollection {
  constructor(
    session: DocumentSession,
    private readonly ranges: readonly ModelObject[],
  ) {
    super(session);
  }

  get type(): ModelType {
    return RANGES;
  }

  items(): readonly ModelObject[] {
    return this.ranges;
  }
}

const RANGES: ModelType<RangeCollection> = { name: "RangeCollection", methods: ends };

/** Word.TableCollection: the outermost tables that a stretch of text holds or stands in. */
export class TableCollection extends ModelCollection {
  constructor(
    session: DocumentSession,
    private readonly tables: readonly Table[],
  ) {
    super(session);
  }

  static within({ session, extent }: TextObject): TableCollection {
    const tables: Table[] = [];
    session.document.nodesBetween(extent.from, extent.to, (node, pos) => {
      if (node.type.name === "table") tables.push(new Table(session, pos));
      return node.type.name === "blockSdt";
    });
    return new TableCollection(session, tables);
  }

  get type(): ModelType {
    return TABLES;
  }

  items(): readonly ModelObject[] {
    return this.tables;
  }
}

const TABLES: ModelType<TableCollection> = { name: "TableCollection", methods: ends };

/** Word.ContentControlCollection, in document order, nested ones included. */
export class ContentControlCollection extends ModelCollection {
  private constructor(
    session: DocumentSession,
    private readonly controls: readonly ContentControl[],
  ) {
    super(session);
  }

  static within(session: DocumentSession, { from, to }: Extent): ContentControlCollection {
    const controls: ContentControl[] = [];
    session.document.nodesBetween(from, to, (node, pos) => {
      if (isContentControl(node) && pos >= from && pos + node.nodeSize <= to) {
        controls.push(new ContentControl(session, pos));
      }
    });
    return new ContentControlCollection(session, controls);
  }

  get type(): ModelType {
    return CONTENT_CONTROLS;
  }

  items(): readonly ContentControl[] {
    return this.controls;
  }

  /** Content controls are known by their ids in the file, not by their place in the list. */
  override byId(id: Argument): ContentControl | undefined {
    return this.controls.find((control) => control.id === id);
  }

  where(property: "tag" | "alias", value: Argument): ContentControlCollection {
    const matching = this.controls.filter(({ node }) => node.attrs[property] === value);
    return new ContentControlCollection(this.session, matching);
  }
}

const CONTENT_CONTROLS: ModelType<ContentControlCollection> = {
  name: "ContentControlCollection",
  methods: {
    ...ends,
    GetById: (self, id) => found(self.byId(id)),
    GetByIdOrNullObject: (self, id) => self.byId(id) ?? null,
    GetItem: (self, id) => found(self.byId(id)),
    GetByTag: (self, tag) => self.where("tag", tag),
    GetByTitle: (self, title) => self.where("alias", title),
  },
};

function found<T>(object: T | undefined): T {
  if (object === undefined) throw new OfficeError("ItemNotFound");
  return object;
}
