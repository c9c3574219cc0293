import { ListLabels, levelOfStyle } from "./list-labels";
import type { Numbering } from "./list-labels";
import type { Styles } from "./styles";

/** What a paragraph itself says of its list (w:numPr); the rest comes from its style. */
export interface ParagraphList {
  readonly style: string;
  /** w:numId; 0 takes the paragraph out of its style's list. */
  readonly numId: number | undefined;
  /** w:ilvl, from 0. */
  readonly level: number | undefined;
}

/** Automatic labels of paragraphs whose list may come from their style. Ask in document order. */
export class ParagraphLabels {
  private readonly labels: ListLabels;

  constructor(
    private readonly styles: Styles,
    private readonly numbering: Numbering,
  ) {
    this.labels = new ListLabels(numbering);
  }

  /** The label of the next paragraph; `undefined` where it has none. */
  next(paragraph: ParagraphList): string | undefined {
    const inherited = this.styles.list(paragraph.style);
    const numId = paragraph.numId ?? inherited.numId;
    if (numId === undefined || numId === 0) return undefined;
    const linked = paragraph.numId === undefined ? this.linkedLevel(numId, paragraph.style) : undefined;
    return this.labels.next(numId, paragraph.level ?? linked ?? inherited.level ?? 0);
  }

  /** A list that comes from a style has the level that names the style, or one that it is based on. */
  private linkedLevel(numId: number, style: string): number | undefined {
    for (const id of this.styles.chain(style)) {
      const level = levelOfStyle(this.numbering, numId, id);
      if (level !== undefined) return level;
    }
    return undefined;
  }
}
