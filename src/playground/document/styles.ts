import { getDocumentStyleResolver } from "@eigenpal/docx-editor-core/prosemirror";
import type { Style } from "@eigenpal/docx-editor-core/types/document";
import type { Node } from "prosemirror-model";
import type { DocumentSession } from "./document-session";

/** The name in files of the style of paragraphs that name none. */
const DEFAULT_STYLE = "Normal";

/** The name in the file of a paragraph's style. */
export function styleOf(session: DocumentSession, paragraph: Node): string {
  const id = paragraph.attrs.styleId as string | null;
  const resolver = getDocumentStyleResolver(session.state);
  if (id === null) return resolver?.getDefaultParagraphStyle()?.name ?? DEFAULT_STYLE;
  return resolver?.getStyle(id)?.name ?? session.addedStyles.get(id)?.name ?? id;
}

/** All paragraph styles that the document has, those included that came with inserted packages. */
export function paragraphStyles(session: DocumentSession): readonly Style[] {
  const resolver = getDocumentStyleResolver(session.state);
  return [...(resolver?.getParagraphStyles() ?? []), ...session.addedStyles.values()];
}
