import type { Node } from "prosemirror-model";
import type { DocumentSession, Extent, Place } from "../document/document-session";
import { OfficeError } from "../office-error";
import { choice, stringArgument } from "./arguments";
import type { Argument, ModelType, Value } from "./model-object";
import { Range } from "./range";
import { textMembers } from "./text-members";
import { TextObject } from "./text-object";

/** Word.ContentControl, inline or around paragraphs. */
export class ContentControl extends TextObject {
  private readonly place: Place;

  /** `pos` is the editor's position before the control. */
  constructor(session: DocumentSession, pos: number) {
    super(session);
    const size = session.document.nodeAt(pos)?.nodeSize ?? 0;
    this.place = session.place({ from: pos, to: pos + size });
  }

  get type(): ModelType {
    return CONTENT_CONTROL;
  }

  get pos(): number {
    return this.place.extent.from;
  }

  get node(): Node {
    const node = this.place.isLost ? null : this.session.document.nodeAt(this.pos);
    if (!node || !isContentControl(node)) throw new OfficeError("ItemNotFound", "ContentControl");
    return node;
  }

  get extent(): Extent {
    const { pos, node } = this;
    return { from: pos + 1, to: pos + node.nodeSize - 1 };
  }

  override get writable(): Extent {
    return this.node.type.name === "sdt" ? this.extent : super.writable;
  }

  get id(): number {
    return Number(this.node.attrs.id ?? 0);
  }

  set(attribute: string, value: Argument): void {
    const text = stringArgument(value, `ContentControl.${attribute}`);
    const { pos } = this;
    this.session.edit((transaction) => transaction.setNodeAttribute(pos, attribute, text));
  }

  delete(keepContent: Argument): void {
    const { pos, node } = this;
    const content = keepContent === true ? node.content : undefined;
    this.session.edit((transaction) =>
      content
        ? transaction.replaceWith(pos, pos + node.nodeSize, content)
        : transaction.delete(pos, pos + node.nodeSize),
    );
  }
}

export function isContentControl(node: Node): boolean {
  return node.type.name === "sdt" || node.type.name === "blockSdt";
}

const members = textMembers(["Replace", "Start", "End"]);

const CONTENT_CONTROL: ModelType<ContentControl> = {
  name: "ContentControl",
  scalars: {
    ...members.scalars,
    Id: (self) => self.id,
    Tag: attribute("tag"),
    Title: attribute("alias"),
    Type: (self) => kindOf(self.node),
    Subtype: (self) => subtypeOf(self.node),
    CannotDelete: (self) => ["sdtLocked", "sdtContentLocked"].includes(String(self.node.attrs.lock)),
    CannotEdit: (self) => ["contentLocked", "sdtContentLocked"].includes(String(self.node.attrs.lock)),
    PlaceholderText: (self) => (self.node.attrs.showingPlaceholder === true ? self.text : ""),
  },
  setters: {
    Tag: (self, value) => self.set("tag", value),
    Title: (self, value) => self.set("alias", value),
  },
  links: members.links,
  methods: {
    ...members.methods,
    GetRange: (self, location) => {
      const { from, to } = self.extent;
      const part = choice(
        location ?? "Whole",
        ["Whole", "Start", "End", "Before", "After", "Content"],
        "ContentControl.getRange",
      );
      const extents = {
        Whole: { from, to },
        Content: { from, to },
        Start: { from, to: from },
        End: { from: to, to },
        Before: { from: from - 1, to: from - 1 },
        After: { from: to + 1, to: to + 1 },
      };
      return new Range(self.session, extents[part]);
    },
    Delete: (self, keepContent) => {
      self.delete(keepContent);
      return undefined;
    },
  },
};

function attribute(name: string): (self: ContentControl) => Value {
  return (self) => String(self.node.attrs[name] ?? "");
}

function kindOf(node: Node): string {
  const kinds: Readonly<Record<string, string>> = {
    plainText: "PlainText",
    checkbox: "CheckBox",
    dropDownList: "DropDownList",
    comboBox: "ComboBox",
    date: "DatePicker",
    picture: "Picture",
  };
  return kinds[String(node.attrs.sdtType)] ?? "RichText";
}

function subtypeOf(node: Node): string {
  const kind = kindOf(node);
  if (kind === "RichText") return node.type.name === "sdt" ? "RichTextInline" : "RichTextParagraphs";
  if (kind === "PlainText") return node.type.name === "sdt" ? "PlainTextInline" : "PlainTextParagraph";
  return kind;
}
