import { Fragment, Slice, type Mark, type Node, type Schema } from "prosemirror-model";
import type { Transaction } from "prosemirror-state";
import { defaultMarks } from "./default-marks";
import type { Extent } from "./document-session";

/** Marks that belong to the text they stand on and are not taken over by text that is written beside it. */
const OWN_MARKS = new Set(["comment", "deletion", "footnoteRef", "hyperlink", "insertion"]);

/**
 * Replaces a stretch by text in the formatting of what it replaces, or of its neighbour. As in Word, a line feed
 * makes a new paragraph, \t a tab, \v a line break within the paragraph.
 *
 * @param beside whose formatting text takes that replaces nothing: what stands before it or after it
 * @returns where the new text stands
 */
export function replaceText(
  transaction: Transaction,
  { from, to }: Extent,
  text: string,
  beside: "before" | "after" = "before",
): Extent {
  const { schema } = transaction.doc.type;
  const found = marksFor(transaction.doc, { from, to }, beside);
  const marks = endPrompt(transaction, from) ? withoutPromptLook(found) : found;
  const lines = text.split(/\r\n?|\n/).map((line) => inlineNodes(schema, line, marks));
  const [only] = lines;
  const steps = transaction.mapping.maps.length;
  if (lines.length === 1 && only) {
    if (only.length > 0) transaction.replaceWith(from, to, only);
    else if (to > from) transaction.delete(from, to);
  } else {
    const neighbour = paragraphAround(transaction.doc, from);
    const paragraphs = lines.map((line) => neighbour.type.create(newParagraphAttributes(neighbour), line));
    transaction.replace(from, to, new Slice(Fragment.from(paragraphs), 1, 1));
  }
  return { from, to: transaction.mapping.slice(steps).map(to, 1) };
}

/** Puts a new paragraph with the formatting of a neighbour at a place between blocks. */
export function insertParagraph(
  transaction: Transaction,
  pos: number,
  text: string,
  neighbour: Node,
): Extent {
  const { schema } = transaction.doc.type;
  const marks = neighbour.lastChild?.isInline
    ? inherited(neighbour.lastChild.marks)
    : defaultMarks(neighbour);
  const nodes = text
    .split(/\r\n?|\n/)
    .map((line) =>
      neighbour.type.create(newParagraphAttributes(neighbour), inlineNodes(schema, line, marks)),
    );
  transaction.insert(pos, nodes);
  return { from: pos, to: pos + nodes.reduce((size, node) => size + node.nodeSize, 0) };
}

/** A paragraph's formatting without what makes it this very paragraph. */
export function newParagraphAttributes(paragraph: Node): Record<string, unknown> {
  return {
    ...paragraph.attrs,
    paraId: newParagraphId(),
    textId: null,
    bookmarks: null,
    pageBreakBefore: null,
    renderedPageBreakBefore: null,
    sectionBreakType: null,
    _sectionProperties: null,
    _originalRunBoundaries: null,
    pPrIns: null,
    pPrDel: null,
    pPrChange: null,
  };
}

/**
 * An id as Word gives paragraphs (eight hexadecimal digits below 80000000). The editor would give one later, and
 * in doing so make a change of its own.
 */
export function newParagraphId(): string {
  return (1 + Math.floor(Math.random() * 0x7ffffffe)).toString(16).toUpperCase().padStart(8, "0");
}

/** Text as the editor's nodes. */
function inlineNodes(schema: Schema, text: string, marks: readonly Mark[]): Node[] {
  const nodes: Node[] = [];
  for (const part of text.split(/([\t\v])/)) {
    if (part === "\t") nodes.push(schema.node("tab", null, undefined, marks));
    else if (part === "\v") nodes.push(schema.node("hardBreak", null, undefined, marks));
    else if (part !== "") nodes.push(schema.text(part, marks));
  }
  return nodes;
}

/** The paragraph that holds a place. */
function paragraphAround(document: Node, position: number): Node {
  const $position = document.resolve(position);
  for (let depth = $position.depth; depth > 0; depth--) {
    const node = $position.node(depth);
    if (node.type.name === "paragraph") return node;
  }
  throw new RangeError(`no paragraph at ${position}`);
}

function marksFor(document: Node, { from, to }: Extent, beside: "before" | "after"): readonly Mark[] {
  const $from = document.resolve(from);
  const { nodeBefore, nodeAfter } = $from;
  const order = to > from || beside === "after" ? [nodeAfter, nodeBefore] : [nodeBefore, nodeAfter];
  const source = order.find((node) => node?.isInline);
  return source ? inherited(source.marks) : defaultMarks(paragraphAround(document, from));
}

function inherited(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter((mark) => !OWN_MARKS.has(mark.type.name));
}

/** Prompts are grey by a style of their own. */
function withoutPromptLook(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(({ type }) => type.name !== "runStyle" && type.name !== "textColor");
}

/** Writing into a content control that shows its prompt ends the prompt. Tells whether there was one. */
function endPrompt(transaction: Transaction, position: number): boolean {
  const $position = transaction.doc.resolve(position);
  let ended = false;
  for (let depth = $position.depth; depth > 0; depth--) {
    const node = $position.node(depth);
    if (node.attrs.showingPlaceholder !== true) continue;
    ended = true;
    const raw: unknown = node.attrs.rawPropertiesXml;
    transaction.setNodeAttribute($position.before(depth), "showingPlaceholder", false);
    if (typeof raw !== "string") continue;
    const properties = raw.replace(/<w:showingPlcHdr[^>]*>/, "");
    transaction.setNodeAttribute($position.before(depth), "rawPropertiesXml", properties);
  }
  return ended;
}
