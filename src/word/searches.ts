import { pickMatch, type Needle, type Reach } from "./locate";

/** The searches of one step, each made once, so that several places in a paragraph share it. */
export class Searches {
  private readonly made = new Map<string, Word.RangeCollection>();

  /**
   * @param paragraphs the document's paragraphs, loaded
   * @param properties what to load of each match besides its text
   */
  constructor(
    private readonly paragraphs: readonly Word.Paragraph[],
    private readonly properties: readonly string[] = [],
  ) {}

  /** Queues what a reach needs; the matches are there after the next sync. */
  queue(paragraph: number, reach: Reach): void {
    for (const needle of needlesOf(reach)) this.queueNeedle(paragraph, needle);
  }

  /** Queues the search for one needle. */
  queueNeedle(paragraph: number, needle: Needle): void {
    const key = keyOf(paragraph, needle);
    const matches = this.made.has(key)
      ? undefined
      : this.paragraphs[paragraph]?.search(needle.query, { matchCase: true });
    if (!matches) return;
    matches.load(["text", ...this.properties].map((property) => `items/${property}`).join(","));
    this.made.set(key, matches);
  }

  /** The range that a reach means; undefined when Word does not see the text that was checked. */
  range(paragraph: number, reach: Reach): Word.Range | undefined {
    if (reach.kind === "paragraph") return this.paragraphs[paragraph]?.getRange("Content");
    const [head, tail] = needlesOf(reach).map((needle) => this.match(paragraph, needle));
    if (reach.kind === "needle") return head;
    return head && tail ? head.expandTo(tail) : undefined;
  }

  /** The range that a needle means; undefined as for `range`. */
  match(paragraph: number, needle: Needle): Word.Range | undefined {
    const items = this.made.get(keyOf(paragraph, needle))?.items ?? [];
    const index = pickMatch(
      needle,
      items.map(({ text }) => text),
    );
    return index === undefined ? undefined : items[index];
  }
}

function needlesOf(reach: Reach): readonly Needle[] {
  if (reach.kind === "needle") return [reach.needle];
  return reach.kind === "ends" ? [reach.head, reach.tail] : [];
}

function keyOf(paragraph: number, needle: Needle): string {
  return `${paragraph} ${needle.query}`;
}
