/** What any control of the ribbon shows. */
interface Shown {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
}

/** A button that the manifest puts on Word's ribbon: it opens the pane at an address. */
export interface RibbonButton extends Shown {
  readonly kind: "button";
  /** Relative to the page, so that the playground serves it from its own origin. */
  readonly icon: string;
  /** The pane's address, relative to the page, for example `taskpane.html?tab=check`. */
  readonly page: string;
}

/** An item of a menu: it runs a function of the function file, without a pane. */
export interface RibbonItem extends Shown {
  readonly functionName: string;
}

/** A menu that the manifest puts on Word's ribbon. */
export interface RibbonMenu extends Shown {
  readonly kind: "menu";
  readonly icon: string;
  readonly items: readonly RibbonItem[];
}

/** What the manifest puts on the ribbon: the group's name and its controls, in order. */
export interface RibbonGroup {
  readonly label: string;
  readonly controls: readonly (RibbonButton | RibbonMenu)[];
  /** The page that holds the functions, relative to this one. */
  readonly functionFile: string;
}

/**
 * Reads the ribbon out of the add-in's manifest, as Word does.
 *
 * @throws Error naming what the manifest lacks: a button that points to nothing is a fault of the manifest
 */
export function readRibbon(manifest: Document): RibbonGroup {
  const group = first(manifest, "Group");
  const value = (element: Element): string => {
    const id = element.getAttribute("resid");
    const entry = all(manifest, "*").find((other) => id !== null && other.getAttribute("id") === id);
    const found = entry?.getAttribute("DefaultValue");
    if (!found) throw new Error(`manifest: ${element.localName} ${id ?? ""} resolves to nothing`);
    return found;
  };
  const shown = (element: Element): Shown => ({
    id: element.getAttribute("id") ?? "",
    label: value(first(element, "Label")),
    tip: value(first(first(element, "Supertip"), "Description")),
  });
  return {
    label: value(first(group, "Label")),
    functionFile: relative(value(first(manifest, "FunctionFile"))),
    controls: all(group, "Control").map((control): RibbonButton | RibbonMenu => {
      const face = { ...shown(control), icon: relative(value(icon(control))) };
      return isMenu(control)
        ? {
            ...face,
            kind: "menu",
            items: all(control, "Item").map((item) => ({
              ...shown(item),
              functionName: first(item, "FunctionName").textContent.trim(),
            })),
          }
        : {
            ...face,
            kind: "button",
            page: relative(value(first(first(control, "Action"), "SourceLocation"))),
          };
    }),
  };
}

function isMenu(control: Element): boolean {
  return control.getAttribute("xsi:type") === "Menu";
}

/** The icon that Word shows at the size of the playground's strip, in pixels. */
const ICON_SIZE = "32";

function icon(control: Element): Element {
  const images = all(first(control, "Icon"), "Image");
  const image = images.find((each) => each.getAttribute("size") === ICON_SIZE);
  if (!image) throw new Error(`manifest: no icon of ${ICON_SIZE} pixels`);
  return image;
}

function relative(address: string): string {
  const url = new URL(address);
  return `.${url.pathname}${url.search}`;
}

function first(parent: Document | Element, tag: string): Element {
  const element = all(parent, tag)[0];
  if (!element) throw new Error(`manifest: <${tag}> is missing`);
  return element;
}

/** By local name, because the manifest mixes prefixes. */
function all(parent: Document | Element, tag: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", tag)];
}
