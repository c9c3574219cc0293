import { parseDocx } from "@eigenpal/docx-editor-core/docx";
import { getDocumentStyleResolver, toProseDoc } from "@eigenpal/docx-editor-core/prosemirror";
import type { Document, Style, StyleDefinitions } from "@eigenpal/docx-editor-core/types/document";
import { Node } from "prosemirror-model";
import type { EditorState } from "prosemirror-state";
import { flatOpcToZip } from "./flat-opc-zip";
import { newParagraphId } from "./write-text";

/** A package that insertOoxml was given, as the editor reads it. */
export type ReadPackage = Document;

/** Reads a Flat OPC package. Fonts are not fetched. Throws OfficeError where it is none. */
export async function readPackage(xml: string): Promise<ReadPackage> {
  return parseDocx(flatOpcToZip(xml), {
    preloadFonts: false,
    parseHeadersFooters: false,
    parseNotes: false,
    detectVariables: false,
  });
}

/** What a package brings into a document. */
export interface PackageContent {
  readonly blocks: readonly Node[];
  /** Styles that the document does not have yet. */
  readonly newStyles: readonly Style[];
}

/**
 * The blocks of a package as they arrive in a document. As in Word, the document's own styles win over the
 * package's of the same name, the package's defaults do not count, and its lists do not come along.
 */
export function contentOf(source: ReadPackage, state: EditorState): PackageContent {
  const resolver = getDocumentStyleResolver(state);
  const own = new Map(resolver?.getParagraphStyles().map((style) => [nameOf(style), style]));
  const brought = source.package.styles?.styles ?? [];
  const newStyles = brought.filter((style) => !own.has(nameOf(style)) && !style.default);
  const docDefaults = resolver?.getDocDefaults();
  const styles: StyleDefinitions = {
    ...(docDefaults && { docDefaults }),
    styles: [...own.values(), ...newStyles],
  };
  const ids = new Map(
    brought.map((style) => [style.styleId, own.get(nameOf(style))?.styleId ?? style.styleId]),
  );
  const renamed = withStyleIds(source, ids);
  const inPackage = toProseDoc({ package: { ...renamed, styles } }, { styles });
  const document = Node.fromJSON(state.schema, inPackage.toJSON());
  const blocks: Node[] = [];
  document.forEach((block) => blocks.push(arriving(block)));
  return { blocks, newStyles };
}

function nameOf({ name, styleId }: Style): string {
  return (name ?? styleId).toLowerCase();
}

/** The package with the ids that its styles have in the document. */
function withStyleIds(
  { package: source }: ReadPackage,
  ids: ReadonlyMap<string, string>,
): ReadPackage["package"] {
  const content = source.document.content.map((block) => {
    const id = block.type === "paragraph" ? block.formatting?.styleId : undefined;
    if (block.type !== "paragraph" || id === undefined) return block;
    return { ...block, formatting: { ...block.formatting, styleId: ids.get(id) ?? id } };
  });
  return { ...source, document: { ...source.document, content } };
}

const LIST_ATTRIBUTES = [
  "numPr",
  "numPrFromStyle",
  "listNumFmt",
  "listIsBullet",
  "listMarker",
  "listMarkerHidden",
  "listMarkerFontFamily",
  "listMarkerFontSize",
  "listMarkerSuffix",
  "listLevelNumFmts",
  "listAbstractNumId",
  "listStartOverride",
];

/** A block with ids of its own and without its lists. */
function arriving(block: Node): Node {
  if (block.isTextblock) {
    const original = block.attrs._originalFormatting as Record<string, unknown> | null;
    const attributes: Record<string, unknown> = { ...block.attrs, paraId: newParagraphId(), textId: null };
    for (const name of LIST_ATTRIBUTES) attributes[name] = null;
    attributes._originalFormatting = original && { ...original, numPr: undefined, numPrFromStyle: undefined };
    attributes._sectionProperties = null;
    attributes.sectionBreakType = null;
    return block.type.create(attributes, block.content, block.marks);
  }
  const children: Node[] = [];
  block.forEach((child) => children.push(child.isBlock ? arriving(child) : child));
  return block.type.create(block.attrs, children, block.marks);
}
