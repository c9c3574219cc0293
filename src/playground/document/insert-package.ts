import { Fragment, Slice, type Node, type ResolvedPos } from "prosemirror-model";
import type { Transaction } from "prosemirror-state";
import { OfficeError } from "../office-error";
import type { DocumentSession, Extent } from "./document-session";
import { contentOf } from "./read-package";
import { newParagraphAttributes } from "./write-text";

/**
 * Inserts a package as Word does, with its traps: a package of one paragraph gives its text only; of several, the
 * last one loses its paragraph formatting, because its mark is not inserted: its text goes to the beginning of
 * what follows, or stands in an extra paragraph at the end of the body; a first one that is inserted behind text
 * joins that text.
 *
 * @returns where it stands
 */
export function insertPackage(session: DocumentSession, { from, to }: Extent, xml: string): Extent {
  const source = session.packages.get(xml);
  if (!source) throw new OfficeError("GeneralException", "insertOoxml");
  const { blocks, newStyles } = contentOf(source, session.state);
  for (const style of newStyles) session.addStyle(style, styleXml(xml, style.styleId));
  return session.edit((transaction) => {
    if (to > from) clear(transaction, from, to);
    return write(transaction, Math.min(from, transaction.doc.content.size), blocks);
  });
}

/** The w:style element of a package that has this id. */
function styleXml(xml: string, id: string): string {
  const styles = xml.match(/<w:style [^>]*>[^]*?<\/w:style>/g) ?? [];
  return styles.find((style) => style.slice(0, style.indexOf(">")).includes(`w:styleId="${id}"`)) ?? "";
}

/** Removes what is replaced, but leaves the paragraph that it ends in. */
function clear(transaction: Transaction, from: number, to: number): void {
  const inText = transaction.doc.resolve(to).parent.inlineContent;
  transaction.delete(from, inText ? to : Math.max(from, to - 1));
}

function write(transaction: Transaction, at: number, blocks: readonly Node[]): Extent {
  const $at = transaction.doc.resolve(at);
  const last = blocks.at(-1);
  if (!last) return { from: at, to: at };
  if (!$at.parent.inlineContent) return writeBetweenBlocks(transaction, $at, blocks.slice(0, -1), last);
  if (blocks.length === 1 && last.isTextblock) {
    transaction.insert(at, last.content);
    return { from: at, to: at + last.content.size };
  }
  if (!$at.parent.isTextblock) throw new OfficeError("GeneralException", "insertOoxml");
  return writeInParagraph(transaction, $at, blocks.slice(0, -1), last);
}

function writeBetweenBlocks(
  transaction: Transaction,
  $at: ResolvedPos,
  blocks: readonly Node[],
  last: Node,
): Extent {
  const vanishes = last.isTextblock && last.content.size === 0 && $at.nodeAfter?.isTextblock === true;
  const ending = last.isTextblock ? last.type.create(bare(last), last.content) : last;
  const written = vanishes ? blocks : [...blocks, ending];
  transaction.insert($at.pos, written);
  return { from: $at.pos, to: $at.pos + sizeOf(written) };
}

function writeInParagraph(
  transaction: Transaction,
  $at: ResolvedPos,
  blocks: readonly Node[],
  last: Node,
): Extent {
  const target = $at.parent;
  const isBehindText = $at.parentOffset > 0;
  const joins = last.isTextblock && (last.content.size === 0 || $at.parentOffset === target.content.size);
  const ending = joins ? [] : [last.isTextblock ? likeTarget(last.content) : last];
  const joining = joins ? last.content : Fragment.empty;
  if (!isBehindText) {
    const written = [...blocks, ...ending];
    transaction.insert($at.pos, joining);
    transaction.insert($at.before(), written);
    return { from: $at.pos, to: $at.pos + sizeOf(written) + joining.size };
  }
  const [first, ...rest] = blocks;
  const joined = first?.isTextblock ? first : undefined;
  const opening = [joined ?? likeTarget(Fragment.empty), ...(joined ? rest : blocks)];
  const slice = new Slice(Fragment.from([...opening, ...ending, likeTarget(joining)]), 1, 1);
  transaction.replace($at.pos, $at.pos, slice);
  // The mark that now ends the text before is that of the first paragraph, and carries its formatting.
  if (joined) takeOver(transaction, $at.before(), joined);
  return { from: $at.pos, to: $at.pos + slice.size };

  function likeTarget(content: Fragment): Node {
    return target.type.create(newParagraphAttributes(target), content);
  }
}

/** Attributes that say which paragraph it is, not how it looks. */
const IDENTITY = new Set(["paraId", "textId", "bookmarks", "_originalRunBoundaries"]);

function takeOver(transaction: Transaction, pos: number, from: Node): void {
  for (const [name, value] of Object.entries(from.attrs)) {
    if (!IDENTITY.has(name)) transaction.setNodeAttribute(pos, name, value);
  }
}

function sizeOf(nodes: readonly Node[]): number {
  return nodes.reduce((size, node) => size + node.nodeSize, 0);
}

/** The attributes of a paragraph that lost its formatting. */
function bare(paragraph: Node): Record<string, unknown> {
  const { paraId, defaultTextFormatting } = paragraph.attrs as Record<string, unknown>;
  return { paraId, defaultTextFormatting };
}
