import { characterSet } from "./character-set";
import { skipSpaces, trimEnd } from "./characters";
import { cleanText, needsCleaning, originalOffset } from "./clean-text";
import { findWrapWidth, isCutLine, reachesEdge, type WrapWidth } from "./hard-wrap";
import { parseLabel } from "./heading-label";
import { perParagraph } from "./landmarks";
import { LineText } from "./line-text";
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
  /** True where it ends at the edge of a page that cuts lines: the next line may go on in the same paragraph. */
  readonly full: boolean;
  /** The text from `from` to the line's end: the same object in every reading while its paragraph is the same. */
  readonly source: LineText;
}

/** A stretch of one paragraph without line breaks and without characters that mean nothing. */
export class Piece extends LineText {
  constructor(
    text: string,
    /** Offset in the paragraph where the piece begins. */
    readonly from: number,
    /** Offset in the paragraph of each character of `text`, and of the end; absent where they are a plain run. */
    readonly offsets?: readonly number[],
    landmarks?: readonly number[],
  ) {
    super(text, landmarks);
  }
}

/**
 * The whole document as one text to read, with the way back to the host's offsets: marks without meaning
 * taken out, lines that a page edge cut joined, lines separated by one line feed.
 */
export class Flow {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly pieces: readonly Piece[];
  /** Offset in `text` where each piece begins. */
  readonly starts: readonly number[];
  /** Index of the paragraph that each piece is part of. */
  private readonly owners: readonly number[];
  private readonly paragraphs: readonly Paragraph[];

  constructor(paragraphs: readonly Paragraph[]) {
    this.paragraphs = paragraphs;
    const pieces: Piece[] = [];
    const owners: number[] = [];
    for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
      for (const piece of piecesOf(paragraphs[paragraph] ?? NO_PARAGRAPH)) {
        pieces.push(piece);
        owners.push(paragraph);
      }
    }
    this.pieces = pieces;
    this.owners = owners;
    const wrap = findWrapWidth(pieces);
    const starts: number[] = [];
    const lines: Line[] = [];
    const texts: string[] = [];
    let length = 0;
    let first = 0;
    for (let i = 0; i < pieces.length; i++) {
      starts.push(length);
      length += pieces[i]?.text.length ?? 0;
      if (i + 1 < pieces.length && this.continues(i, wrap)) continue;
      const line = this.toLine(first, i, starts[first] ?? 0, wrap);
      lines.push(line);
      texts.push(line.source.text);
      length += 1;
      first = i + 1;
    }
    texts.push("");
    this.text = texts.join("\n");
    this.starts = starts;
    this.lines = lines;
  }

  /** The place in the document of an offset into `text`. */
  positionAt(offset: number): Position {
    const [index, local] = this.locate(offset);
    const piece = this.pieces[index];
    if (piece === undefined) return { paragraph: 0, offset: 0 };
    return { paragraph: this.owners[index] ?? 0, offset: sourceOffset(piece, local) };
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
    const [index, local] = this.locate(start);
    const piece = this.pieces[index];
    if (piece === undefined) return { paragraph: 0, start: 0, end: 0 };
    const paragraph = this.owners[index] ?? 0;
    const from = sourceOffset(piece, local);
    const [last, lastLocal] = this.locate(Math.max(start, end - 1));
    const lastPiece = this.pieces[last] ?? piece;
    if (this.owners[last] !== paragraph) {
      return { paragraph, start: from, end: this.paragraphs[paragraph]?.text.length ?? from };
    }
    const to =
      end > start ? sourceOffset(lastPiece, Math.min(lastLocal, lastPiece.text.length - 1)) + 1 : from;
    return { paragraph, start: from, end: Math.max(from, to) };
  }

  /** The index of the piece that holds an offset into `text`, and the offset inside it. */
  locate(offset: number): readonly [piece: number, local: number] {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const length = this.pieces[low]?.text.length ?? 0;
    return [low, Math.max(0, Math.min(offset - (this.starts[low] ?? 0), length))];
  }

  /** The line of the pieces from `first` to `last`, which begins at `from`. */
  private toLine(first: number, last: number, from: number, wrap: WrapWidth): Line {
    const paragraph = this.owners[first] ?? 0;
    const owner = this.paragraphs[paragraph];
    const opens = this.pieces[first]?.from === 0;
    const source = this.sourceOf(first, last);
    const lastPiece = this.pieces[last];
    const start = skipSpaces(source.text, 0, source.text.length);
    return {
      from,
      start: from + start,
      end: from + trimEnd(source.text, start, source.text.length),
      paragraph,
      inTable: owner?.inTable === true,
      full: lastPiece !== undefined && reachesEdge(lastPiece, wrap),
      label: opens ? owner?.label : undefined,
      outlineLevel: opens ? owner?.outlineLevel : undefined,
      source,
    };
  }

  private sourceOf(first: number, last: number): LineText {
    const piece = this.pieces[first];
    if (first === last && piece !== undefined) return piece;
    return new LineText(
      this.pieces
        .slice(first, last + 1)
        .map(textOf)
        .join(""),
    );
  }

  /** True where a piece and the next are one line: （⏎三）, a line cut at the page's edge, a break in a sentence. */
  private continues(index: number, wrap: WrapWidth): boolean {
    const [piece, next] = [this.pieces[index], this.pieces[index + 1]];
    const [owner, nextOwner] = [this.owners[index] ?? 0, this.owners[index + 1] ?? 0];
    if (piece === undefined || next === undefined) return false;
    const [own, source] = [this.paragraphs[owner], this.paragraphs[nextOwner]];
    if (owner !== nextOwner && (source?.label !== undefined || source?.outlineLevel !== undefined)) {
      return false;
    }
    if (source?.inTable === true || own?.inTable === true) return false;
    if (piece.text.length === 0 || next.text.length === 0) return false;
    if (opensBracket(piece.text.charCodeAt(trimEnd(piece.text, 0, piece.text.length) - 1)))
      return /^\s?[一二三四五六七八九十\d]{1,3}\s?[）)]/.test(next.text.slice(0, 8));
    return isCutLine(piece, next, wrap) && !beginsAnew(piece.text, next.text);
  }
}

/** In characters. */
const LONGEST_GREETING = 30;
const GREETS = /^(?:尊敬的|各位|同志们)[^。]*[：:]\s*$/;

const NO_PARAGRAPH: Paragraph = { text: "" };
const opensBracket = characterSet("（(");
const isComma = characterSet("，,");

/** True where a line is a heading or a greeting of its own. 万分之⏎三，干线 and 第⏎二、 go on with a number. */
function beginsAnew(before: string, text: string): boolean {
  const start = skipSpaces(text, 0, text.length);
  if (GREETS.test(text.slice(start, start + LONGEST_GREETING))) return true;
  const label = parseLabel(text.slice(start, start + 8), 0);
  return label !== undefined && !isComma(text.charCodeAt(start + label.end - 1)) && !/第\s*$/.test(before);
}

function textOf({ text }: LineText): string {
  return text;
}

function sourceOffset(piece: Piece, local: number): number {
  return piece.offsets === undefined ? piece.from + local : originalOffset(piece, local);
}

const piecesOf = perParagraph((text, landmarks): readonly Piece[] => {
  if (!landmarks.some((at) => isApart(text.charCodeAt(at))))
    return [new Piece(text, 0, undefined, landmarks)];
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isBreak(text.charCodeAt(at))) continue;
    const clean = cleanText(text, from, at);
    pieces.push(new Piece(clean.text, from, clean.offsets));
    from = at + 1;
  }
  return pieces;
});

/** A line break inside a paragraph: Word's U+000B, and what other hosts leave. */
function isBreak(code: number): boolean {
  return code >= 0x0a && code <= 0x0d;
}

/** What no piece of a text holds. */
function isApart(code: number): boolean {
  return isBreak(code) || needsCleaning(code);
}
