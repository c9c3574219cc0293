/** The properties of a content control that an add-in may write, by their elements in the file. */
export type ControlProperty = "alias" | "tag" | "appearance";

/** Where each stands among its siblings: the order of w:sdtPr is fixed. */
const ORDER: Readonly<Record<ControlProperty, RegExp>> = {
  alias: /^(<w:sdtPr[^>]*>(?:<w:rPr>.*?<\/w:rPr>)?)/s,
  tag: /^(<w:sdtPr[^>]*>(?:<w:rPr>.*?<\/w:rPr>)?(?:<w:alias\b[^>]*>)?)/s,
  appearance: /^(.*?)(?=<w:(?:text|date|dropDownList|comboBox|picture|richText|group)\b|<\/w:sdtPr>)/s,
};

/** The w:sdtPr of a new rich text control. */
export function newControlXml(id: number): string {
  return `<w:sdtPr><w:id w:val="${id}"/></w:sdtPr>`;
}

/**
 * The w:sdtPr of a control with one property set. The editor saves these bytes as they are, so what an add-in
 * sets has to stand in them.
 */
export function withControlProperty(xml: string, property: ControlProperty, value: string): string {
  const name = elementName(property);
  const escaped = value.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  return xml
    .replace(new RegExp(`<${name}\\b[^>]*/>`), "")
    .replace(ORDER[property], (before) => `${before}<${name} ${prefix(property)}:val="${escaped}"/>`);
}

/** What w:sdtPr says of a property that the editor does not read. */
export function controlProperty(xml: string, property: ControlProperty): string | undefined {
  return new RegExp(`<${elementName(property)}\\b[^>]*:val="([^"]*)"`).exec(xml)?.[1];
}

function elementName(property: ControlProperty): string {
  return `${prefix(property)}:${property}`;
}

/** w15 came with Word 2013. */
function prefix(property: ControlProperty): string {
  return property === "appearance" ? "w15" : "w";
}
