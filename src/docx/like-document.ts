import type { LineStyle } from "../library/styled-line";
import type { Typesetting } from "./flat-opc";
import { FONTS } from "./line-formats";
import { lookOf, readSample, writeXml, type Sample } from "./sample-look";
import { GB_LOOKS, type LineLook, type LineLooks } from "./typeset";
import { childOf, type XmlElement } from "./xml-tree";

/** Paragraphs of the user's document, as the packages that Word's getOoxml gives, by the kind of line. */
export type SamplePackages = Partial<Readonly<Record<LineStyle, string>>>;

/**
 * Typesets lines like paragraphs of the user's document: with their styles, fonts, sizes, spacing and indents,
 * but without their lists, because numbers are typed. A kind that the document does not have looks like its
 * body, set off by the kind's own font or place; without a body, and for a title, it is typeset by GB/T 9704.
 * Headings get an outline level where the document's own have none.
 *
 * @returns undefined where no sample can be read
 */
export function typesetLike(packages: SamplePackages): Typesetting | undefined {
  const samples = new Map<LineStyle, Sample>();
  for (const [style, ooxml] of Object.entries(packages)) {
    const sample = read(ooxml);
    if (sample) samples.set(style as LineStyle, sample);
  }
  if (samples.size === 0) return undefined;
  const body = samples.get("body");
  const looks = Object.fromEntries(
    Object.entries(GB_LOOKS).map(([name, national]) => {
      const style = name as LineStyle;
      const sample = samples.get(style);
      return [
        style,
        sample ? sampleLook(style, sample) : body ? derivedLook(style, body, national) : national,
      ];
    }),
  ) as LineLooks;
  const styles = new Map<string, XmlElement>();
  for (const sample of samples.values()) {
    for (const style of sample.styles) styles.set(style.attributes["w:styleId"] ?? "", style);
  }
  const defaults = [...samples.values()].find((sample) => sample.defaults)?.defaults;
  return {
    looks,
    styles: [...styles.values()].map(writeXml).join(""),
    ...(defaults && { defaults: writeXml(defaults) }),
  };
}

function read(ooxml: string): Sample | undefined {
  try {
    return readSample(ooxml);
  } catch {
    return undefined;
  }
}

function sampleLook(style: LineStyle, sample: Sample): LineLook {
  const level = LEVELS[style];
  const run = level === undefined ? sample.mainRun : sample.firstRun;
  return lookOf(withLevel(withoutList(sample), sample, level), run);
}

/** How a kind of line differs from the document's body where the document has none of its kind. */
function derivedLook(style: LineStyle, body: Sample, national: LineLook): LineLook {
  if (style === "title") return national;
  const paragraph = withoutList(body);
  if (style === "salutation" || style === "signature") {
    const indent = {
      ...withoutHanging(paragraph.get("ind")?.attributes),
      ...FLUSH,
      ...(style === "signature" ? TWO_FROM_RIGHT : {}),
    };
    paragraph.set("ind", element("ind", indent));
    if (style === "signature") paragraph.set("jc", element("jc", { "w:val": "right" }));
    return lookOf(paragraph, body.mainRun);
  }
  const level = LEVELS[style];
  const run = new Map(body.mainRun);
  const font = EMPHASIS_FONTS[style];
  if (font !== undefined) {
    run.set("rFonts", element("rFonts", Object.fromEntries(SLOTS.map((slot) => [`w:${slot}`, font]))));
  } else if (level !== undefined) {
    run.set("b", element("b")).set("bCs", element("bCs"));
  }
  return lookOf(withLevel(paragraph, body, level), run);
}

/** Outline levels from 0, as files have them. */
const LEVELS: Partial<Readonly<Record<LineStyle, number>>> = {
  heading1: 0,
  heading2: 1,
  heading3: 2,
  heading4: 3,
};

/** GB/T 9704 sets the first two levels off by their fonts; further ones are set off by bold type. */
const EMPHASIS_FONTS: Partial<Readonly<Record<LineStyle, string>>> = {
  heading1: FONTS.black.name,
  heading2: FONTS.script.name,
};
const SLOTS = ["ascii", "eastAsia", "hAnsi", "cs"];

const FLUSH = { "w:firstLineChars": "0", "w:firstLine": "0" };
const TWO_FROM_RIGHT = { "w:rightChars": "200", "w:right": "640" };

function withoutHanging(indent: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(indent).filter(([name]) => !name.startsWith("w:hanging")));
}

function element(name: string, attributes: Readonly<Record<string, string>> = {}): XmlElement {
  return { name: `w:${name}`, attributes, children: [] };
}

/** Numbers are typed, so no list may add its own: neither the paragraph's nor its style's. */
function withoutList({ paragraph, styles }: Sample): Map<string, XmlElement> {
  const copy = new Map(paragraph);
  const listed = copy.has("numPr") || styles.some((style) => childOf(childOf(style, "w:pPr"), "w:numPr"));
  if (listed) copy.set("numPr", { ...element("numPr"), children: [element("numId", { "w:val": "0" })] });
  return copy;
}

const HEADING_NAME = /^heading [1-9]$/i;

function withLevel(
  paragraph: Map<string, XmlElement>,
  { styles }: Sample,
  level: number | undefined,
): Map<string, XmlElement> {
  const has = styles.some(
    (style) =>
      childOf(childOf(style, "w:pPr"), "w:outlineLvl") !== undefined ||
      HEADING_NAME.test(childOf(style, "w:name")?.attributes["w:val"] ?? ""),
  );
  if (level === undefined) paragraph.delete("outlineLvl");
  else if (!has && !paragraph.has("outlineLvl")) {
    paragraph.set("outlineLvl", element("outlineLvl", { "w:val": String(level) }));
  }
  return paragraph;
}
