import type { Node } from "prosemirror-model";
import { OfficeError } from "../office-error";
import { Body } from "./body";
import { ContentControl } from "./content-control";
import { Table, TableCell } from "./table";
import type { TextObject } from "./text-object";

/** What a paragraph or a range stands in. */
export function parentLinks() {
  return {
    ParentBody: (self: TextObject) => body(self),
    ParentContentControlOrNullObject: contentControl,
    ParentContentControl: (self: TextObject) => found(contentControl(self)),
    ParentTableOrNullObject: table,
    ParentTable: (self: TextObject) => found(table(self)),
    ParentTableCellOrNullObject: cell,
    ParentTableCell: (self: TextObject) => found(cell(self)),
  };
}

/** The body of a cell is no part of what the stand-in plays. */
function body(self: TextObject): Body {
  const inTable = ancestor(self, ["table"]) !== undefined;
  if (inTable) throw new OfficeError("NotImplemented", `${self.type.name}.parentBody`);
  return new Body(self.session);
}

function contentControl(self: TextObject): ContentControl | null {
  const pos = ancestor(self, ["sdt", "blockSdt"]);
  return pos === undefined ? null : new ContentControl(self.session, pos);
}

function table(self: TextObject): Table | null {
  const pos = ancestor(self, ["table"]);
  return pos === undefined ? null : new Table(self.session, pos);
}

function cell(self: TextObject): TableCell | null {
  const pos = ancestor(self, ["tableCell", "tableHeader"]);
  return pos === undefined ? null : new TableCell(self.session, pos);
}

/** The position before the innermost node of these types that holds the whole object. */
function ancestor(self: TextObject, types: readonly string[]): number | undefined {
  const { from, to } = self.writable;
  const $from = self.session.document.resolve(from);
  const holds = (node: Node, start: number) =>
    types.includes(node.type.name) && to <= start + node.content.size;
  for (let depth = $from.depth; depth > 0; depth--) {
    if (holds($from.node(depth), $from.start(depth))) return $from.before(depth);
  }
  return undefined;
}

function found<T>(object: T | null): T {
  if (object === null) throw new OfficeError("ItemNotFound");
  return object;
}
