import { isIgnorable, skipSpaces, trimEnd } from "./characters";
import { cleanText, originalOffset } from "./clean-text";
import { findWrapWidth, isCutLine, type WrapWidth } from "./hard-wrap";
import { parseLabel } from "./heading-label";
import type { Extent, Paragraph, Position, Span, TextRange } from "./paragraph";

/** A line as the reader sees it: one paragraph, a part of one, or several that a PDF's edge cut apart. */
export interface Line {
  /** Offsets into the flow's text, without the white space around the line. */
  readonly start: number;
  readonly end: number;
  /** Where the line begins with its indentation. */
  readonly from: number;
  /** The host's paragraph that the line begins in. */
  readonly paragraph: number;
  readonly label: string | undefined;
  readonly outlineLevel: number | undefined;
  readonly inTable: boolean;
}

/** A stretch of one paragraph without line breaks and without characters that mean nothing. */
interface Piece {
  readonly text: string;
  readonly paragraph: number;
  /** Offset in the paragraph of each character of `text`, and of the end; absent where they are a plain run. */
  readonly offsets?: readonly number[];
  readonly first: boolean;
  /** Offset in the paragraph where the piece begins. */
  readonly from: number;
}

/**
 * The whole document as one text to read, with the way back to the host's offsets: marks without meaning
 * taken out, lines that a page edge cut joined, lines separated by one line feed.
 */
export class Flow {
  readonly text: string;
  readonly lines: readonly Line[];
  private readonly pieces: readonly Piece[];
  /** Offset in `text` where each piece begins. */
  private readonly starts: readonly number[];
  private readonly paragraphs: readonly Paragraph[];

  constructor(paragraphs: readonly Paragraph[]) {
    this.paragraphs = paragraphs;
    this.pieces = paragraphs.flatMap(splitParagraph);
    const wrap = findWrapWidth(this.pieces);
    const starts: number[] = [];
    const parts: string[] = [];
    const lines: Line[] = [];
    let length = 0;
    let from = 0;
    for (const [i, piece] of this.pieces.entries()) {
      const next = this.pieces[i + 1];
      starts.push(length);
      parts.push(piece.text);
      length += piece.text.length;
      if (next !== undefined && this.continues(piece, next, wrap)) continue;
      lines.push(this.toLine(starts, from, length));
      parts.push("\n");
      length += 1;
      from = length;
    }
    this.text = parts.join("");
    this.starts = starts;
    this.lines = lines.map((line) => trimLine(this.text, line));
  }

  /** The place in the document of an offset into `text`. */
  positionAt(offset: number): Position {
    const [piece, local] = this.locate(offset);
    if (piece === undefined) return { paragraph: 0, offset: 0 };
    return { paragraph: piece.paragraph, offset: sourceOffset(piece, local) };
  }

  /** The text of the line with this index, without the white space around it; empty past the end. */
  lineText(index: number): string {
    const line = this.lines[index];
    return line === undefined ? "" : this.textOf(line);
  }

  textOf({ start, end }: TextRange): string {
    return this.text.slice(start, end);
  }

  /** The offset where the line that holds `offset` ends. */
  lineEnd(offset: number): number {
    let low = 0;
    let high = this.lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lines[middle]?.from ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.lines[low]?.end ?? offset;
  }

  /** Where the document ends. */
  endPosition(): Position {
    const last = Math.max(0, this.paragraphs.length - 1);
    return { paragraph: last, offset: this.paragraphs[last]?.text.length ?? 0 };
  }

  extent(start: number, end: number): Extent {
    return { from: this.positionAt(start), to: this.positionAt(end) };
  }

  /** The span of a stretch of `text`; one that runs over a paragraph's end is cut there. */
  span(start: number, end: number): Span {
    const [piece, local] = this.locate(start);
    if (piece === undefined) return { paragraph: 0, start: 0, end: 0 };
    const from = sourceOffset(piece, local);
    const [lastPiece, lastLocal] = this.locate(Math.max(start, end - 1));
    if (lastPiece?.paragraph !== piece.paragraph) {
      return {
        paragraph: piece.paragraph,
        start: from,
        end: this.paragraphs[piece.paragraph]?.text.length ?? from,
      };
    }
    const to =
      end > start ? sourceOffset(lastPiece, Math.min(lastLocal, lastPiece.text.length - 1)) + 1 : from;
    return { paragraph: piece.paragraph, start: from, end: Math.max(from, to) };
  }

  private toLine(starts: readonly number[], from: number, end: number): Line {
    let index = starts.length - 1;
    while (index > 0 && (starts[index] ?? 0) > from) index--;
    const piece = this.pieces[index];
    const source = this.paragraphs[piece?.paragraph ?? 0];
    const first = piece?.first === true;
    return {
      from,
      start: from,
      end,
      paragraph: piece?.paragraph ?? 0,
      inTable: source?.inTable === true,
      label: first ? source?.label : undefined,
      outlineLevel: first ? source?.outlineLevel : undefined,
    };
  }

  /** True where two pieces are one line: （⏎三）, a line cut at the page's edge, a break inside a sentence. */
  private continues(piece: Piece, next: Piece, wrap: WrapWidth): boolean {
    const source = this.paragraphs[next.paragraph];
    const own = this.paragraphs[piece.paragraph];
    const soft = piece.paragraph === next.paragraph;
    if (!soft && (source?.label !== undefined || source?.outlineLevel !== undefined)) return false;
    if (source?.inTable === true || own?.inTable === true) return false;
    if (piece.text.length === 0 || next.text.length === 0) return false;
    const last = lastCharacter(piece.text);
    if (last === "（" || last === "(")
      return /^\s?[一二三四五六七八九十\d]{1,3}\s?[）)]/.test(next.text.slice(0, 8));
    if (!isCutLine(piece.text, next.text, wrap)) return false;
    const start = skipSpaces(next.text, 0, next.text.length);
    return parseLabel(next.text.slice(start, start + 8), 0) === undefined;
  }

  private locate(offset: number): [Piece | undefined, number] {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const piece = this.pieces[low];
    return [piece, Math.max(0, Math.min(offset - (this.starts[low] ?? 0), piece?.text.length ?? 0))];
  }
}

function lastCharacter(text: string): string {
  return text.charAt(trimEnd(text, 0, text.length) - 1);
}

function trimLine(text: string, line: Line): Line {
  const start = skipSpaces(text, line.from, line.end);
  return { ...line, start, end: trimEnd(text, start, line.end) };
}

function sourceOffset(piece: Piece, local: number): number {
  return piece.offsets === undefined ? piece.from + local : originalOffset(piece, local);
}

function splitParagraph({ text }: Paragraph, paragraph: number): Piece[] {
  if (!hasMarks(text)) return [{ text, paragraph, first: true, from: 0 }];
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isBreak(text.charCodeAt(at))) continue;
    pieces.push({ ...cleanText(text, from, at), paragraph, first: from === 0, from });
    from = at + 1;
  }
  return pieces;
}

/** A line break inside a paragraph: Word's U+000B, and what other hosts leave. */
function isBreak(code: number): boolean {
  return code >= 0x0a && code <= 0x0d;
}

function hasMarks(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isBreak(code) || isIgnorable(code)) return true;
  }
  return false;
}
