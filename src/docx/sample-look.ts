import { escapeXml, type LineLook } from "./typeset";
import { childOf, descendants, elements, parseXml, textOf, type XmlElement } from "./xml-tree";

/** A paragraph of the user's document that new lines are to look like. */
export interface Sample {
  /** What of its w:pPr says how it looks, by the element's name. */
  readonly paragraph: ReadonlyMap<string, XmlElement>;
  /** The w:rPr of its first text, and of most of its text. */
  readonly firstRun: ReadonlyMap<string, XmlElement>;
  readonly mainRun: ReadonlyMap<string, XmlElement>;
  /** Its style and those it is based on, nearest first, as w:style elements. */
  readonly styles: readonly XmlElement[];
  /** The document's w:docDefaults. */
  readonly defaults: XmlElement | undefined;
}

/** What is copied of w:pPr, in the order of the schema. Breaks, borders, tabs and lists belong to one paragraph. */
const PARAGRAPH = (
  "pStyle keepNext keepLines widowControl numPr kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE " +
  "autoSpaceDN adjustRightInd snapToGrid spacing ind contextualSpacing jc textAlignment outlineLvl"
).split(" ");

/** What is copied of w:rPr, in the order of the schema. Highlights and underlines mark words, not kinds of line. */
const RUN = "rFonts b bCs i iCs color spacing w kern position sz szCs lang".split(" ");

/**
 * Reads the first paragraph of a package that Word's getOoxml gave. Throws an Error where the XML is not well
 * formed.
 *
 * @returns undefined where there is no paragraph
 */
export function readSample(ooxml: string): Sample | undefined {
  const root = parseXml(ooxml);
  const [body] = descendants(root, "w:body");
  const paragraph = body && descendants(body, "w:p")[0];
  if (!paragraph) return undefined;
  const properties = pick(childOf(paragraph, "w:pPr"), PARAGRAPH);
  const runs = descendants(paragraph, "w:r")
    .map((run) => ({ look: pick(childOf(run, "w:rPr"), RUN), length: textLength(run) }))
    .filter(({ length }) => length > 0);
  const mark = pick(childOf(childOf(paragraph, "w:pPr"), "w:rPr"), RUN);
  return {
    paragraph: properties,
    firstRun: runs[0]?.look ?? mark,
    mainRun: mostOf(runs) ?? mark,
    styles: styleChain(descendants(root, "w:style"), properties.get("pStyle")?.attributes["w:val"]),
    defaults: descendants(root, "w:docDefaults")[0],
  };
}

/** A look made of the elements of w:pPr and w:rPr; those that nobody knows here are left out. */
export function lookOf(
  paragraph: ReadonlyMap<string, XmlElement>,
  run: ReadonlyMap<string, XmlElement>,
): LineLook {
  return { paragraph: writeAll(paragraph, PARAGRAPH), run: `<w:rPr>${writeAll(run, RUN)}</w:rPr>` };
}

/** Writes an element of WordprocessingML; what has another prefix than w is left out. */
export function writeXml({ name, attributes, children }: XmlElement): string {
  if (!name.startsWith("w:")) return "";
  const own = Object.entries(attributes).filter(([key]) => key.startsWith("w:") || key === "xml:space");
  const inside = children.map((child) => (typeof child === "string" ? escapeXml(child) : writeXml(child)));
  return `<${name}${own.map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join("")}>${inside.join("")}</${name}>`;
}

function pick(parent: XmlElement | undefined, names: readonly string[]): Map<string, XmlElement> {
  const found = parent
    ? elements(parent).map((child) => [child.name.slice("w:".length), child] as const)
    : [];
  return new Map(found.filter(([name]) => names.includes(name)));
}

function writeAll(all: ReadonlyMap<string, XmlElement>, order: readonly string[]): string {
  return order
    .map((name) => all.get(name))
    .map((element) => (element ? writeXml(element) : ""))
    .join("");
}

function textLength(run: XmlElement): number {
  return descendants(run, "w:t").reduce((length, text) => length + textOf(text).trim().length, 0);
}

function mostOf(runs: readonly { look: ReadonlyMap<string, XmlElement>; length: number }[]) {
  const lengths = new Map<string, number>();
  let most: { look: ReadonlyMap<string, XmlElement>; length: number } | undefined;
  for (const { look, length } of runs) {
    const key = writeAll(look, RUN);
    const sum = (lengths.get(key) ?? 0) + length;
    lengths.set(key, sum);
    if (sum > (most?.length ?? 0)) most = { look, length: sum };
  }
  return most?.look;
}

/** The style of a paragraph, the default one if it names none, with what it is based on. */
function styleChain(all: readonly XmlElement[], id: string | undefined): XmlElement[] {
  const styles = all.filter(({ attributes }) => attributes["w:type"] === "paragraph");
  const chain: XmlElement[] = [];
  let next = styles.find(({ attributes }) =>
    id === undefined ? attributes["w:default"] === "1" : attributes["w:styleId"] === id,
  );
  while (next && !chain.includes(next)) {
    chain.push(next);
    const base = childOf(next, "w:basedOn")?.attributes["w:val"];
    next = styles.find(({ attributes }) => attributes["w:styleId"] === base);
  }
  return chain;
}
