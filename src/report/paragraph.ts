/**
 * One paragraph of a document: the only thing a host (Word, a .docx file, a text file) has to produce.
 */
export interface Paragraph {
  /** The text as the host gives it, control characters included, so that offsets stay those of the host. */
  readonly text: string;
  /** The automatic list number that Word shows and keeps out of `text`, for example `（一）`. */
  readonly label?: string;
  /** 1 to 9 for headings; absent for body text. */
  readonly outlineLevel?: number;
  /** True inside a table: counted as text, never read as a heading. */
  readonly inTable?: boolean;
  /** Spans of `text` in which a content control still shows its prompt. */
  readonly prompts?: readonly TextRange[];
}

/** A half-open range of UTF-16 offsets into one text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A half-open range of UTF-16 offsets into the text of the paragraph with this 0-based index. */
export interface Span extends TextRange {
  readonly paragraph: number;
}

/** A place between two UTF-16 units: `offset` units into the text of the paragraph with this 0-based index. */
export interface Position {
  readonly paragraph: number;
  readonly offset: number;
}

/** A half-open stretch of the document that may cross paragraphs. */
export interface Extent {
  readonly from: Position;
  readonly to: Position;
}
