import type { Node } from "prosemirror-model";
import {
  controlProperty,
  newControlXml,
  withControlProperty,
  type ControlProperty,
} from "../document/control-properties";
import type { DocumentSession, Extent, Place } from "../document/document-session";
import { unwrapText } from "../document/wrap-text";
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

  /** How it is shown; Word shows a frame where the file says nothing. */
  get appearance(): string {
    const inFile = controlProperty(this.xml, "appearance") ?? "boundingBox";
    return APPEARANCES.find((name) => name.toLowerCase() === inFile.toLowerCase()) ?? "BoundingBox";
  }

  set(property: ControlProperty, value: string): void {
    const { pos, xml } = this;
    this.session.edit((transaction) => {
      if (property !== "appearance") transaction.setNodeAttribute(pos, property, value);
      transaction.setNodeAttribute(pos, "rawPropertiesXml", withControlProperty(xml, property, value));
    });
  }

  delete(keepContent: Argument): void {
    const { pos, node } = this;
    this.session.edit((transaction) => {
      if (keepContent === true) unwrapText(transaction, pos, node.nodeSize);
      else transaction.delete(pos, pos + node.nodeSize);
    });
  }

  private get xml(): string {
    const raw: unknown = this.node.attrs.rawPropertiesXml;
    return typeof raw === "string" ? raw : newControlXml(this.id);
  }
}

const APPEARANCES = ["BoundingBox", "Tags", "Hidden"] as const;

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
    Appearance: (self) => self.appearance,
    Type: (self) => kindOf(self.node),
    Subtype: (self) => subtypeOf(self.node),
    CannotDelete: (self) => ["sdtLocked", "sdtContentLocked"].includes(String(self.node.attrs.lock)),
    CannotEdit: (self) => ["contentLocked", "sdtContentLocked"].includes(String(self.node.attrs.lock)),
    PlaceholderText: (self) => (self.node.attrs.showingPlaceholder === true ? self.text : ""),
  },
  setters: {
    Tag: (self, value) => self.set("tag", stringArgument(value, "ContentControl.tag")),
    Title: (self, value) => self.set("alias", stringArgument(value, "ContentControl.title")),
    Appearance: (self, value) => {
      const name = choice(value, APPEARANCES, "ContentControl.appearance");
      self.set("appearance", name.charAt(0).toLowerCase() + name.slice(1));
    },
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
