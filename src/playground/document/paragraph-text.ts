import type { Node } from "prosemirror-model";

/** A stretch of a paragraph's text and where it stands in the editor's node. */
export interface Piece {
  readonly text: string;
  /** Distance from the paragraph's own position to the piece. */
  readonly at: number;
  /** What the piece takes up in the editor: equal to the text's length for plain text, 1 or 0 for the rest. */
  readonly size: number;
  /** Part of a deletion under track changes. Word on the web keeps it in the text. */
  readonly deleted: boolean;
}

/** What Word's paragraph.text shows in the place of things that are not text. */
const TAB = "\t";
const LINE_BREAK = "\v";
const NOTE_REFERENCE = "\u0002";
const COMMENT_ANCHOR = "\u0005";

const cache = new WeakMap<Node, readonly Piece[]>();

/** The pieces of a paragraph in order. Pictures and shapes have no text; the list label is no part of it. */
export function piecesOf(paragraph: Node): readonly Piece[] {
  const known = cache.get(paragraph);
  if (known) return known;
  const pieces: Piece[] = [];
  const lastOfComment = new Map<unknown, number>();
  const read = (parent: Node, start: number): void => {
    parent.forEach((node, offset) => {
      const at = start + offset;
      if (node.type.name === "sdt") {
        read(node, at + 1);
        return;
      }
      for (const mark of node.marks) {
        if (mark.type.name === "comment") lastOfComment.set(mark.attrs.commentId, pieces.length);
      }
      pieces.push({ text: textOf(node), at, size: node.nodeSize, deleted: hasMark(node, "deletion") });
    });
  };
  read(paragraph, 1);
  for (const index of [...new Set(lastOfComment.values())].sort((a, b) => b - a)) {
    const last = pieces[index];
    if (last)
      pieces.splice(index + 1, 0, { ...last, text: COMMENT_ANCHOR, at: last.at + last.size, size: 0 });
  }
  cache.set(paragraph, pieces);
  return pieces;
}

const texts = new WeakMap<Node, string>();

/** A paragraph's text as Word on the web gives it. */
export function paragraphText(paragraph: Node): string {
  let text = texts.get(paragraph);
  if (text === undefined) {
    text = piecesOf(paragraph)
      .map((piece) => piece.text)
      .join("");
    texts.set(paragraph, text);
  }
  return text;
}

/**
 * The place in the editor's node of an offset into the paragraph's text, counted from the paragraph's own
 * position. Inside something that the editor cannot split (a field), `start` and `end` take its two sides.
 */
export function placeOfOffset(paragraph: Node, offset: number, side: "start" | "end"): number {
  let rest = offset;
  for (const piece of piecesOf(paragraph)) {
    const length = piece.text.length;
    if (rest < length || (rest === length && side === "end" && length > 0)) {
      if (piece.size === length) return piece.at + rest;
      return rest === 0 ? piece.at : piece.at + (side === "end" ? piece.size : 0);
    }
    rest -= length;
  }
  return side === "start" && offset === 0 ? 1 : paragraph.nodeSize - 1;
}

/** The paragraph's text between two places of the editor's node, both counted from the paragraph's position. */
export function textBetween(paragraph: Node, from: number, to: number): string {
  let text = "";
  for (const piece of piecesOf(paragraph)) {
    const end = piece.at + piece.size;
    if (piece.size === piece.text.length) {
      text += piece.text.slice(Math.max(0, from - piece.at), Math.max(0, to - piece.at));
    } else if (piece.size === 0 ? piece.at > from && piece.at < to : piece.at >= from && end <= to) {
      text += piece.text;
    }
  }
  return text;
}

function textOf(node: Node): string {
  if (node.isText) return hasMark(node, "footnoteRef") ? NOTE_REFERENCE : (node.text ?? "");
  switch (node.type.name) {
    case "tab":
      return TAB;
    case "hardBreak":
      return LINE_BREAK;
    case "field":
      return String(node.attrs.displayText ?? "");
    case "math":
      return String(node.attrs.plainText ?? "");
    default:
      return "";
  }
}

function hasMark(node: Node, name: string): boolean {
  return node.marks.some((mark) => mark.type.name === name);
}
