import type { Mark, Node } from "prosemirror-model";

/** What a paragraph says about text that is typed into it: sizes in half-points, colours in hexadecimal. */
interface TextFormatting {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontFamily?: Readonly<Record<string, string>>;
  readonly color?: Readonly<Record<string, string>>;
}

/** The marks of text in a paragraph that has none yet: those of its style and of the document's defaults. */
export function defaultMarks(paragraph: Node): readonly Mark[] {
  const { marks } = paragraph.type.schema;
  const formatting = (paragraph.attrs.defaultTextFormatting ?? {}) as TextFormatting;
  const found: (Mark | undefined)[] = [
    formatting.bold ? marks.bold?.create() : undefined,
    formatting.italic ? marks.italic?.create() : undefined,
    formatting.fontSize ? marks.fontSize?.create({ size: formatting.fontSize }) : undefined,
    formatting.fontFamily ? marks.fontFamily?.create(formatting.fontFamily) : undefined,
    formatting.color ? marks.textColor?.create(formatting.color) : undefined,
  ];
  return found.filter((mark) => mark !== undefined);
}
