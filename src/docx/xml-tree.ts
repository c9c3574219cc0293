import { SaxesParser } from "saxes";

/** An element of XML with its prefix, its attributes and what is inside. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Reads XML into a tree; for parts that are small. Throws an Error where it is not well formed. */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false });
  const root: XmlElement & { children: (XmlElement | string)[] } = { name: "", attributes: {}, children: [] };
  const open = [root];
  const add = (child: XmlElement | string) => open.at(-1)?.children.push(child);
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, children: [] };
    add(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", add);
  parser.on("cdata", add);
  parser.write(xml).close();
  return elements(root)[0] ?? root;
}

/** The elements inside an element, text left out. */
export function elements({ children }: XmlElement): XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== "string");
}

/** The first element of a name inside an element. */
export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent && elements(parent).find((child) => child.name === name);
}

/** Every element of a name anywhere inside, in the order of the document. */
export function descendants(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** All the text inside an element. */
export function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
