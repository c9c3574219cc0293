import type { DocumentSession } from "../document/document-session";
import { OfficeError } from "../office-error";
import { applyStyle } from "./apply-style";
import { choice, numberArgument } from "./arguments";
import type { Argument, Value } from "./model-object";
import type { Paragraph } from "./paragraph";

/** Word measures in points, files in twentieths of a point. */
const TWIPS = 20;
/** A line of automatic spacing: 240 in files, 12 points for the object model. */
const LINE = 240;
const LINE_POINTS = 12;
/** outlineLevel of body text. */
const BODY_LEVEL = 10;

const ALIGNMENTS = [
  ["left", "Left"],
  ["center", "Centered"],
  ["right", "Right"],
  ["both", "Justified"],
  ["distribute", "Justified"],
] as const;

type Attributes = Readonly<Record<string, unknown>>;

/** The paragraph's formatting as WordApi 1.1 gives it. */
export const formatScalars: Readonly<Record<string, (self: Paragraph) => Value>> = {
  Alignment: (self) =>
    ALIGNMENTS.find(([inFile]) => inFile === attributes(self).alignment)?.[1] ?? ALIGNMENTS[0][1],
  FirstLineIndent: (self) => {
    const { indentFirstLine, hangingIndent } = attributes(self);
    const indent = points(indentFirstLine);
    return hangingIndent === true ? -Math.abs(indent) : indent;
  },
  LeftIndent: (self) => points(attributes(self).indentLeft),
  RightIndent: (self) => points(attributes(self).indentRight),
  LineSpacing: (self) => {
    const { lineSpacing, lineSpacingRule } = attributes(self);
    if (typeof lineSpacing !== "number") return LINE_POINTS;
    const exact = lineSpacingRule === "exact" || lineSpacingRule === "atLeast";
    return exact ? lineSpacing / TWIPS : (lineSpacing / LINE) * LINE_POINTS;
  },
  SpaceAfter: (self) => points(attributes(self).spaceAfter),
  SpaceBefore: (self) => points(attributes(self).spaceBefore),
  OutlineLevel: (self) => {
    const level = attributes(self).outlineLevel;
    return typeof level === "number" && level < 9 ? level + 1 : BODY_LEVEL;
  },
};

/** Exact line spacing and indents in characters cannot be set here, as in Word: lineSpacing is a multiple of lines. */
export const formatSetters: Readonly<Record<string, (self: Paragraph, value: Argument) => void>> = {
  Alignment: (self, value) => {
    const names = ALIGNMENTS.map(([, name]) => name);
    const asked = choice(value, names, "Paragraph.alignment");
    format(self, { alignment: ALIGNMENTS.find(([, name]) => name === asked)?.[0] });
  },
  FirstLineIndent: (self, value) => {
    const indent = numberArgument(value, "Paragraph.firstLineIndent");
    format(self, { indentFirstLine: Math.round(Math.abs(indent) * TWIPS), hangingIndent: indent < 0 });
  },
  LeftIndent: twips("indentLeft"),
  RightIndent: twips("indentRight"),
  LineSpacing: (self, value) => {
    const spacing = numberArgument(value, "Paragraph.lineSpacing");
    format(self, { lineSpacing: Math.round((spacing / LINE_POINTS) * LINE), lineSpacingRule: "auto" });
  },
  SpaceAfter: twips("spaceAfter"),
  SpaceBefore: twips("spaceBefore"),
  OutlineLevel: (self, value) => {
    const level = numberArgument(value, "Paragraph.outlineLevel");
    if (level < 1 || level > BODY_LEVEL) throw new OfficeError("InvalidArgument", "Paragraph.outlineLevel");
    format(self, { outlineLevel: level === BODY_LEVEL ? null : level - 1 });
  },
  Style: applyStyle,
  StyleBuiltIn: applyStyle,
};

function twips(attribute: string): (self: Paragraph, value: Argument) => void {
  return (self, value) =>
    format(self, { [attribute]: Math.round(numberArgument(value, `Paragraph.${attribute}`) * TWIPS) });
}

/**
 * The editor writes a paragraph's formatting from what was read from the file as long as that is there, so a
 * change goes into both.
 */
function format(self: Paragraph, changes: Attributes): void {
  const { pos, node } = self.entry;
  const original = node.attrs._originalFormatting as Attributes | null;
  const cleared = Object.fromEntries(
    Object.entries(changes).map(([name, value]) => [name, value ?? undefined]),
  );
  const all: Attributes = original
    ? { ...changes, _originalFormatting: { ...original, ...cleared } }
    : changes;
  edit(self.session, pos, all);
}

function edit(session: DocumentSession, pos: number, changes: Attributes): void {
  session.edit((transaction) => {
    for (const [name, value] of Object.entries(changes)) transaction.setNodeAttribute(pos, name, value);
  });
}

function attributes(self: Paragraph): Attributes {
  return self.entry.node.attrs;
}

function points(inTwips: unknown): number {
  return typeof inTwips === "number" ? inTwips / TWIPS : 0;
}
