import { getDocumentStyleResolver } from "@eigenpal/docx-editor-core/prosemirror";
import type { ParagraphFormatting, Style } from "@eigenpal/docx-editor-core/types/document";
import { defaultMarks } from "../document/default-marks";
import { isStyleNamed } from "../document/style-names";
import { paragraphStyles } from "../document/styles";
import { OfficeError } from "../office-error";
import { stringArgument } from "./arguments";
import type { Argument } from "./model-object";
import type { Paragraph } from "./paragraph";

/** What a style says of a paragraph, as attributes of the editor's node. */
const FORMATTED = [
  "alignment",
  "spaceBefore",
  "spaceAfter",
  "lineSpacing",
  "lineSpacingRule",
  "indentLeft",
  "indentRight",
  "indentFirstLine",
  "hangingIndent",
  "outlineLevel",
] as const satisfies readonly (keyof ParagraphFormatting)[];

/** Fonts, sizes and the like that a style gives to its text. */
const FORMATTING_MARKS = ["bold", "italic", "fontSize", "fontFamily", "textColor"];

/**
 * Gives a paragraph a style of the document, by its localized or its built-in name. Formatting that was set
 * directly goes.
 *
 * @throws OfficeError InvalidArgument for a style that the document does not have
 */
export function applyStyle(self: Paragraph, name: Argument): void {
  const asked = stringArgument(name, "Paragraph.style");
  const { session } = self;
  const style = paragraphStyles(session).find(
    (one) => one.name !== undefined && isStyleNamed(one.name, asked),
  );
  if (!style) throw new OfficeError("InvalidArgument", `Paragraph.style(${asked})`);
  const { paragraphFormatting, runFormatting } = formattingOf(self, style);
  const { pos, start, end } = self.entry;
  session.edit((transaction) => {
    const attributes: Record<string, unknown> = {
      styleId: style.styleId,
      defaultTextFormatting: runFormatting ?? null,
      _originalFormatting: { styleId: style.styleId },
    };
    for (const attribute of FORMATTED) attributes[attribute] = paragraphFormatting?.[attribute] ?? null;
    for (const [attribute, value] of Object.entries(attributes)) {
      transaction.setNodeAttribute(pos, attribute, value);
    }
    const { marks } = transaction.doc.type.schema;
    for (const mark of FORMATTING_MARKS) transaction.removeMark(start, end, marks[mark]);
    const node = transaction.doc.nodeAt(pos);
    for (const mark of node ? defaultMarks(node) : []) transaction.addMark(start, end, mark);
  });
}

/** Styles that came with an inserted package are not among those that the editor resolves. */
function formattingOf({ session }: Paragraph, style: Style) {
  const resolver = getDocumentStyleResolver(session.state);
  if (resolver?.hasParagraphStyle(style.styleId)) return resolver.resolveParagraphStyle(style.styleId);
  return { paragraphFormatting: style.pPr, runFormatting: style.rPr };
}
