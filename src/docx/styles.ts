import { integer, isOn, walkXml } from "./walk-xml";

/** What the reader needs to know of the styles in word/styles.xml, inheritance (w:basedOn) resolved. */
export interface Styles {
  /** The style of paragraphs that name none. */
  readonly defaultParagraph: string | undefined;
  /** 1 to 9 for a heading; `undefined` for body text. */
  outlineLevel(style: string): number | undefined;
  /** The list (w:numId; 0 means none) and level (from 0) that the style gives its paragraphs. */
  list(style: string): { readonly numId?: number; readonly level?: number };
  /** True where the style hides text (w:vanish). */
  hides(style: string): boolean;
  /** The style and those it is based on, nearest first. */
  chain(style: string): readonly string[];
}

interface Style {
  name?: string;
  basedOn?: string;
  outlineLevel?: number;
  numId?: number;
  level?: number;
  hides?: boolean;
}

/** Word's own names of the heading styles, in files written by English and by Chinese programs. */
const HEADING_NAME = /^(?:heading|标题) ?([1-9])$/i;

/** w:outlineLvl of body text. */
const BODY_LEVEL = 9;

const SKIPPED = new Set(["tblStylePr", "pPrChange", "rPrChange", "latentStyles", "docDefaults"]);

/** Reads word/styles.xml; without it there are no styles. Throws an Error where it is not well formed. */
export function parseStyles(xml: Uint8Array | undefined): Styles {
  const styles = new Map<string, Style>();
  let defaultParagraph: string | undefined;
  let style: Style | undefined;
  if (xml !== undefined) {
    walkXml(xml, {
      skip: SKIPPED,
      open(name, attribute) {
        if (name === "style") {
          style = {};
          const id = attribute("styleId") ?? "";
          styles.set(id, style);
          const isDefault = attribute("default");
          if (isDefault !== undefined && isOn(isDefault) && attribute("type") === "paragraph") {
            defaultParagraph = id;
          }
        } else if (style !== undefined) {
          readStyleProperty(style, name, attribute("val"));
        }
      },
      close(name) {
        if (name === "style") style = undefined;
      },
    });
  }
  return resolve(styles, defaultParagraph);
}

function readStyleProperty(style: Style, name: string, value: string | undefined): void {
  const number = integer(value);
  if (name === "name" && value !== undefined) style.name = value;
  if (name === "basedOn" && value !== undefined) style.basedOn = value;
  if (name === "outlineLvl" && number !== undefined) style.outlineLevel = number;
  if (name === "numId" && number !== undefined) style.numId = number;
  if (name === "ilvl" && number !== undefined) style.level = number;
  if (name === "vanish") style.hides = isOn(value);
}

function resolve(styles: ReadonlyMap<string, Style>, defaultParagraph: string | undefined): Styles {
  const chains = new Map<string, readonly string[]>();

  function chain(style: string): readonly string[] {
    const known = chains.get(style);
    if (known !== undefined) return known;
    const found = new Set<string>();
    for (let id: string | undefined = style; id !== undefined && !found.has(id);) {
      found.add(id);
      id = styles.get(id)?.basedOn;
    }
    const result = [...found];
    chains.set(style, result);
    return result;
  }

  /** The value of the nearest style in the chain that has one. */
  function nearest<T>(style: string, value: (style: Style) => T | undefined): T | undefined {
    for (const id of chain(style)) {
      const found = styles.get(id);
      const result = found === undefined ? undefined : value(found);
      if (result !== undefined) return result;
    }
    return undefined;
  }

  return {
    defaultParagraph,
    chain,
    outlineLevel: (style) => headingLevel(nearest(style, ownOutlineLevel)),
    list: (style) => {
      const numId = nearest(style, (own) => own.numId);
      const level = nearest(style, (own) => own.level);
      return { ...(numId !== undefined && { numId }), ...(level !== undefined && { level }) };
    },
    hides: (style) => nearest(style, (own) => own.hides) ?? false,
  };
}

function ownOutlineLevel({ outlineLevel, name }: Style): number | undefined {
  const named = HEADING_NAME.exec(name ?? "")?.[1];
  return outlineLevel ?? (named === undefined ? undefined : Number(named) - 1);
}

/** Turns w:outlineLvl (0 to 9) into Word's outline level of a heading (1 to 9). */
export function headingLevel(outlineLvl: number | undefined): number | undefined {
  if (outlineLvl === undefined || outlineLvl < 0 || outlineLvl >= BODY_LEVEL) return undefined;
  return outlineLvl + 1;
}
