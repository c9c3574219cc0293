import type { Mark, Node } from "prosemirror-model";
import { defaultMarks } from "../document/default-marks";
import type { DocumentSession } from "../document/document-session";
import { highlightHex, highlightInFile } from "../document/highlight-colors";
import { OfficeError } from "../office-error";
import { numberArgument, stringArgument } from "./arguments";
import { ModelObject, type Argument, type ModelType, type Value } from "./model-object";
import type { TextObject } from "./text-object";

/** Word.Font of a stretch of text. */
export class Font extends ModelObject {
  constructor(
    session: DocumentSession,
    private readonly text: TextObject,
  ) {
    super(session);
  }

  get type(): ModelType {
    return FONT;
  }

  /** What all its characters agree on; `mixed` where they differ. */
  common(read: (marks: readonly Mark[]) => Value, mixed: Value): Value {
    const values = new Set<Value>();
    for (const marks of this.marks()) {
      values.add(read(marks));
      if (values.size > 1) return mixed;
    }
    const [only = mixed] = values;
    return only;
  }

  /** Gives all its text a mark, or takes it away. */
  apply(name: string, attributes: Readonly<Record<string, unknown>> | undefined): void {
    const { from, to } = this.text.writable;
    const type = this.session.document.type.schema.marks[name];
    if (!type) throw new OfficeError("NotImplemented", `Font(${name})`);
    this.session.edit((transaction) => {
      transaction.removeMark(from, to, type);
      if (attributes) transaction.addMark(from, to, type.create(attributes));
    });
  }

  /** Changes the mark of each piece of text on its own. */
  change(name: string, changed: (mark: Mark | undefined) => Readonly<Record<string, unknown>>): void {
    const { from, to } = this.text.writable;
    const type = this.session.document.type.schema.marks[name];
    if (!type) throw new OfficeError("NotImplemented", `Font(${name})`);
    const pieces: { from: number; to: number; attributes: Readonly<Record<string, unknown>> }[] = [];
    this.session.document.nodesBetween(from, to, (node, pos) => {
      if (!node.isInline || !node.isLeaf) return;
      const attributes = changed(node.marks.find((mark) => mark.type === type));
      pieces.push({ from: Math.max(from, pos), to: Math.min(to, pos + node.nodeSize), attributes });
    });
    this.session.edit((transaction) => {
      for (const piece of pieces) transaction.addMark(piece.from, piece.to, type.create(piece.attributes));
    });
  }

  private *marks(): Generator<readonly Mark[]> {
    const { from, to } = this.text.writable;
    const $from = this.session.document.resolve(from);
    if (from === to && $from.parent.content.size > 0) {
      yield $from.marks();
      return;
    }
    const leaves: Node[] = [];
    this.session.document.nodesBetween(from, to, (node) => {
      if (node.isText) leaves.push(node);
    });
    if (leaves.length > 0) for (const leaf of leaves) yield leaf.marks;
    else for (const paragraph of this.text.paragraphs) yield defaultMarks(paragraph.node);
  }
}

/** Word's size, in points, where neither the file nor its styles say one. */
const DEFAULT_SIZE = 10;

const FONT: ModelType<Font> = {
  name: "Font",
  scalars: {
    Bold: toggle("bold"),
    Italic: toggle("italic"),
    StrikeThrough: toggle("strike"),
    Subscript: toggle("subscript"),
    Superscript: toggle("superscript"),
    Name: (self) => self.common((marks) => text(attribute(marks, "fontFamily", "ascii"), ""), ""),
    Size: (self) =>
      self.common((marks) => Number(attribute(marks, "fontSize", "size") ?? DEFAULT_SIZE * 2) / 2, null),
    Color: (self) => self.common((marks) => `#${text(attribute(marks, "textColor", "rgb"), "000000")}`, ""),
    HighlightColor: (self) =>
      self.common((marks) => {
        const color = attribute(marks, "highlight", "color");
        return typeof color === "string" && color !== "none" ? highlightHex(color) : null;
      }, ""),
    Underline: (self) => self.common((marks) => (has(marks, "underline") ? "Single" : "None"), "Mixed"),
  },
  setters: {
    Bold: (self, value) => self.apply("bold", value === true ? {} : undefined),
    Italic: (self, value) => self.apply("italic", value === true ? {} : undefined),
    StrikeThrough: (self, value) => self.apply("strike", value === true ? {} : undefined),
    Size: (self, value) => self.apply("fontSize", { size: numberArgument(value, "Font.size") * 2 }),
    Color: (self, value) => {
      const color = /^#([0-9a-f]{6})$/i.exec(stringArgument(value, "Font.color"))?.[1];
      if (color === undefined) throw new OfficeError("InvalidArgument", "Font.color");
      self.apply("textColor", { rgb: color.toUpperCase() });
    },
    // The East Asian slot stays as it was: the baseline has no member for it.
    Name: (self, value) => {
      const name = stringArgument(value, "Font.name");
      self.change("fontFamily", (mark) => ({ ...mark?.attrs, ascii: name, hAnsi: name }));
    },
    HighlightColor: (self, value) => self.apply("highlight", highlight(value)),
    Underline: (self, value) => self.apply("underline", value === "None" ? undefined : { style: "single" }),
  },
};

function highlight(value: Argument): { color: string } | undefined {
  if (value === null || value === "") return undefined;
  const color = highlightInFile(stringArgument(value, "Font.highlightColor"));
  if (color === undefined) throw new OfficeError("InvalidArgument", "Font.highlightColor");
  return { color };
}

function toggle(name: string): (self: Font) => Value {
  return (self) => self.common((marks) => has(marks, name), null);
}

function has(marks: readonly Mark[], name: string): boolean {
  return marks.some((mark) => mark.type.name === name);
}

function attribute(marks: readonly Mark[], name: string, key: string): unknown {
  return marks.find((mark) => mark.type.name === name)?.attrs[key] as unknown;
}

function text(value: unknown, fallback: string): string {
  return typeof value === "string" ? value : fallback;
}
