/** What a line may be, for typesetting (GB/T 9704): headings 1 to 4 are 一、（一） 1. （1）. */
export const LINE_STYLES = [
  "title",
  "salutation",
  "body",
  "heading1",
  "heading2",
  "heading3",
  "heading4",
  "signature",
] as const;

export type LineStyle = (typeof LINE_STYLES)[number];

/** One paragraph that a skeleton inserts. Numbers are literal text; blanks are 【…】 with a name inside. */
export interface StyledLine {
  readonly style: LineStyle;
  readonly text: string;
}

/** A body paragraph, for the tables of skeletons. */
export function body(text: string): StyledLine {
  return { style: "body", text };
}

/** A second-level heading without its （一）: composing a skeleton numbers it within its section. */
export function heading2(text: string): StyledLine {
  return { style: "heading2", text };
}
