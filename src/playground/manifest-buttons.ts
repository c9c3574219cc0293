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
  const resource = (parent: Element, tag: string): string => {
    const id = first(parent, tag).getAttribute("resid");
    const entry = all(manifest, "*").find((element) => id !== null && element.getAttribute("id") === id);
    const value = entry?.getAttribute("DefaultValue");
    if (!value) throw new Error(`manifest: ${tag} ${id ?? ""} resolves to nothing`);
    return value;
  };
  return {
    label: resource(group, "Label"),
    buttons: all(group, "Control").map((control) => ({
      id: control.getAttribute("id") ?? "",
      label: resource(control, "Label"),
      tip: resource(first(control, "Supertip"), "Description"),
      icon: relative(largestIcon(manifest, control)),
      page: relative(resource(first(control, "Action"), "SourceLocation")),
    })),
  };
}

function largestIcon(manifest: Document, control: Element): string {
  const images = all(first(control, "Icon"), "Image");
  const id = images.find((image) => image.getAttribute("size") === "32")?.getAttribute("resid");
  const image = all(manifest, "Image").find((element) => element.getAttribute("id") === id);
  return image?.getAttribute("DefaultValue") ?? "";
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
