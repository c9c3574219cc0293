/** A button that the manifest puts on Word's ribbon: it opens the pane at an address. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Relative to the page, so that the playground serves it from its own origin. */
  readonly icon: string;
  /** The pane's address, relative to the page, for example `taskpane.html?tab=check`. */
  readonly page: string;
}

/** What the manifest puts on the ribbon: the group's name and its buttons, in order. */
export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
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
  return {
    label: value(first(group, "Label")),
    buttons: all(group, "Control").map((control) => ({
      id: control.getAttribute("id") ?? "",
      label: value(first(control, "Label")),
      tip: value(first(first(control, "Supertip"), "Description")),
      icon: relative(value(icon(control))),
      page: relative(value(first(first(control, "Action"), "SourceLocation"))),
    })),
  };
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
