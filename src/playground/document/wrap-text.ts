import { Fragment, Slice } from "prosemirror-model";
import type { Transaction } from "prosemirror-state";
import { ReplaceAroundStep } from "prosemirror-transform";
import { OfficeError } from "../office-error";
import { newControlXml } from "./control-properties";
import type { Extent } from "./document-session";

/**
 * Puts a rich text content control around text of one paragraph. Places in the text stay in it.
 *
 * @returns the editor's position before the control
 * @throws OfficeError where Word would not have one: across an edge of another control, or inside plain text
 */
export function wrapText(transaction: Transaction, { from, to }: Extent): number {
  const { doc } = transaction;
  const $from = doc.resolve(from);
  const { parent } = $from;
  const type = doc.type.schema.nodes.sdt;
  if (!type || from === to || !$from.sameParent(doc.resolve(to)))
    throw new OfficeError("GeneralException", "insertContentControl");
  if (parent.attrs.sdtType === "plainText" || parent.attrs.showingPlaceholder === true)
    throw new OfficeError("GeneralException", "insertContentControl");
  const id = newId();
  const control = type.create({ sdtType: "richText", id, rawPropertiesXml: newControlXml(id) });
  transaction.step(
    new ReplaceAroundStep(from, to, from, to, new Slice(Fragment.from(control), 0, 0), 1, true),
  );
  return from;
}

/** Takes a control away and leaves what is in it, with the places that point into it. */
export function unwrapText(transaction: Transaction, pos: number, size: number): void {
  transaction.step(new ReplaceAroundStep(pos, pos + size, pos + 1, pos + size - 1, Slice.empty, 0, true));
}

/** Word's are signed; a positive one will do. */
function newId(): number {
  return 1 + Math.floor(Math.random() * 0x7ffffffe);
}
