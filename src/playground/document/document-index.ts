import type { Node } from "prosemirror-model";

/** A paragraph of the body and where it stands. */
export interface ParagraphEntry {
  /** 0-based, in the order of Word's body.paragraphs: tables and content controls included, text boxes not. */
  readonly index: number;
  readonly node: Node;
  /** The editor's position before the paragraph. */
  readonly pos: number;
  /** Where its content begins and ends. */
  readonly start: number;
  readonly end: number;
  /** How many tables it stands in. */
  readonly tableDepth: number;
}

/** The paragraphs of one version of the document, found by place. */
export class DocumentIndex {
  private readonly byPosition = new Map<number, ParagraphEntry>();

  constructor(readonly paragraphs: readonly ParagraphEntry[]) {
    for (const entry of paragraphs) this.byPosition.set(entry.pos, entry);
  }

  at(pos: number): ParagraphEntry | undefined {
    return this.byPosition.get(pos);
  }

  /**
   * The paragraphs that a range touches. A place between two paragraphs belongs to the one that follows,
   * or to the last one of all.
   */
  touching(from: number, to: number): readonly ParagraphEntry[] {
    const first = this.firstEndingFrom(from);
    let last = first;
    while ((this.paragraphs[last]?.start ?? Infinity) <= to) last++;
    if (last > first) return this.paragraphs.slice(first, last);
    return this.paragraphs
      .slice(first, first + 1)
      .concat(first < this.paragraphs.length ? [] : this.paragraphs.slice(-1));
  }

  private firstEndingFrom(position: number): number {
    let low = 0;
    let high = this.paragraphs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.paragraphs[middle]?.end ?? Infinity) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const cache = new WeakMap<Node, DocumentIndex>();

/** Walks the document once for each version of it. */
export function indexOf(document: Node): DocumentIndex {
  const known = cache.get(document);
  if (known) return known;
  const paragraphs: ParagraphEntry[] = [];
  const walk = (parent: Node, start: number, tableDepth: number): void => {
    parent.forEach((node, offset) => {
      const pos = start + offset;
      if (node.type.name === "paragraph") {
        const end = pos + node.nodeSize - 1;
        paragraphs.push({ index: paragraphs.length, node, pos, start: pos + 1, end, tableDepth });
      } else if (node.type.name !== "textBox" && !node.isLeaf) {
        walk(node, pos + 1, tableDepth + (node.type.name === "table" ? 1 : 0));
      }
    });
  };
  walk(document, 0, 0);
  const index = new DocumentIndex(paragraphs);
  cache.set(document, index);
  return index;
}
