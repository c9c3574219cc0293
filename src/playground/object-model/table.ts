import type { Node } from "prosemirror-model";
import { indexOf } from "../document/document-index";
import type { DocumentSession, Place } from "../document/document-session";
import { paragraphText } from "../document/paragraph-text";
import { OfficeError } from "../office-error";
import { ModelObject, type ModelType } from "./model-object";
import { Range } from "./range";

/** A table or a cell: a node of the editor that may be deleted while the add-in holds it. */
abstract class NodeObject extends ModelObject {
  private readonly place: Place;

  constructor(
    session: DocumentSession,
    pos: number,
    private readonly kinds: readonly string[],
  ) {
    super(session);
    const size = session.document.nodeAt(pos)?.nodeSize ?? 0;
    this.place = session.place({ from: pos, to: pos + size });
  }

  get pos(): number {
    return this.place.extent.from;
  }

  get node(): Node {
    const node = this.place.isLost ? null : this.session.document.nodeAt(this.pos);
    if (!node || !this.kinds.includes(node.type.name)) throw new OfficeError("ItemNotFound", this.type.name);
    return node;
  }
}

/** Word.Table, as far as one needs it to know that one stands in a table. */
export class Table extends NodeObject {
  constructor(session: DocumentSession, pos: number) {
    super(session, pos, ["table"]);
  }

  get type(): ModelType {
    return TABLE;
  }

  get rows(): string[][] {
    return children(this.node).map((row) => children(row).map(cellText));
  }
}

const TABLE: ModelType<Table> = {
  name: "Table",
  scalars: {
    RowCount: (self) => self.node.childCount,
    Values: (self) => self.rows,
    HeaderRowCount: (self) => children(self.node).filter((row) => row.attrs.isHeader === true).length,
    NestingLevel: (self) => {
      const $pos = self.session.document.resolve(self.pos);
      const around = Array.from({ length: $pos.depth }, (_, depth) => $pos.node(depth + 1));
      return 1 + around.filter((node) => node.type.name === "table").length;
    },
  },
  methods: {
    GetRange: (self) => {
      const { pos, node } = self;
      return new Range(self.session, { from: pos + 1, to: pos + node.nodeSize - 1 });
    },
  },
};

/** Word.TableCell. */
export class TableCell extends NodeObject {
  constructor(session: DocumentSession, pos: number) {
    super(session, pos, ["tableCell", "tableHeader"]);
  }

  get type(): ModelType {
    return TABLE_CELL;
  }
}

const TABLE_CELL: ModelType<TableCell> = {
  name: "TableCell",
  scalars: {
    CellIndex: (self) => self.session.document.resolve(self.pos).index(),
    RowIndex: (self) => {
      const $pos = self.session.document.resolve(self.pos);
      return $pos.index($pos.depth - 1);
    },
    Value: (self) => cellText(self.node),
  },
};

function children(node: Node): Node[] {
  return Array.from({ length: node.childCount }, (_, index) => node.child(index));
}

function cellText(cell: Node): string {
  return indexOf(cell)
    .paragraphs.map(({ node }) => paragraphText(node))
    .join("\r");
}
