import { formatNumber } from "./number-format";
import { plainSymbol } from "./plain-symbol";
import { integer, isOn, walkXml } from "./walk-xml";
import type { AttributeReader } from "./walk-xml";

/** The lists of a document: what word/numbering.xml defines. */
export interface Numbering {
  /** By w:numId. */
  readonly lists: ReadonlyMap<number, List>;
}

/** One w:num. Lists of the same `family` (w:abstractNum) count on from each other. */
export interface List {
  readonly family: number;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels that start anew when this list first uses them (w:startOverride). */
  readonly restarts: ReadonlySet<number>;
}

/** How the numbers of one level are counted and written. */
export interface ListLevel {
  readonly start: number;
  /** w:numFmt, for example chineseCounting. */
  readonly format: string;
  /** w:format of a custom number format. */
  readonly pattern?: string;
  /** w:lvlText, for example `（%1）`, or the bullet. */
  readonly text: string;
  /** w:isLgl: every number in the label is Arabic. */
  readonly legal: boolean;
  /** w:lvlRestart: 0 never restarts; n restarts after a paragraph of level n (from 1) or above. */
  readonly restart?: number;
  /** w:pStyle: paragraphs of this style take this level. */
  readonly style?: string;
}

const LEVELS = 9;

/** A document without lists. */
export const NO_NUMBERING: Numbering = { lists: new Map() };

/**
 * Gives the automatic list labels (一、 （一） 1. •) that Word shows beside paragraphs and keeps out of
 * their text. Ask once for every numbered paragraph of the body, in document order.
 */
export class ListLabels {
  /** By list family: the last number given at each level; none where the level starts anew. */
  private readonly counts = new Map<number, (number | undefined)[]>();
  private readonly restarted = new Set<string>();

  constructor(private readonly numbering: Numbering) {}

  /** The label of the next paragraph in this list at this level (from 0); `undefined` where it has none. */
  next(numId: number, level: number): string | undefined {
    const list = this.numbering.lists.get(numId);
    const definition = list?.levels.get(level);
    if (list === undefined || definition === undefined) return undefined;

    const counts = this.counts.get(list.family) ?? [];
    this.counts.set(list.family, counts);
    if (list.restarts.has(level) && !this.restarted.has(`${numId} ${level}`)) {
      this.restarted.add(`${numId} ${level}`);
      counts[level] = undefined;
    }
    const last = counts[level];
    counts[level] = last === undefined ? definition.start : last + 1;
    // A level that is passed over has begun all the same: after 1.1 without a 1 comes 2.
    for (let above = 0; above < level; above++) counts[above] ??= list.levels.get(above)?.start;
    for (let deeper = level + 1; deeper < LEVELS; deeper++) {
      if (level < (list.levels.get(deeper)?.restart ?? deeper)) counts[deeper] = undefined;
    }
    const label = labelOf(list, definition, counts);
    return label.trim() === "" ? undefined : label;
  }
}

/** Puts the numbers of this level and of those above it where %1 … %9 stand in the level's text. */
function labelOf(list: List, definition: ListLevel, counts: readonly (number | undefined)[]): string {
  if (definition.format === "bullet") return definition.text;
  return definition.text.replace(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    const counted = list.levels.get(level);
    if (counted === undefined) return "";
    return formatNumber(
      counts[level] ?? counted.start,
      definition.legal ? "decimal" : counted.format,
      counted.pattern,
    );
  });
}

/** The level that a list gives to paragraphs of a style (w:pStyle). */
export function levelOfStyle(numbering: Numbering, numId: number, style: string): number | undefined {
  for (const [level, definition] of numbering.lists.get(numId)?.levels ?? []) {
    if (definition.style === style) return level;
  }
  return undefined;
}

type Draft = { -readonly [Key in keyof ListLevel]: ListLevel[Key] };

interface Abstract {
  readonly levels: Map<number, ListLevel>;
  /** The numbering style that this one defines, or takes its levels from. */
  defines?: string;
  takes?: string;
}

interface Instance {
  abstract?: number;
  readonly overrides: { level: number; start?: number; definition?: ListLevel }[];
}

/** Reads word/numbering.xml, as text or as bytes. Throws an Error where the XML is not well formed. */
export function parseNumbering(xml: string | Uint8Array): Numbering {
  const abstracts = new Map<number, Abstract>();
  const instances = new Map<number, Instance>();
  let abstract: Abstract | undefined;
  let instance: Instance | undefined;
  let level: { draft: Draft; at: number } | undefined;

  walkXml(xml, {
    open(name, attribute) {
      if (name === "abstractNum") {
        abstract = { levels: new Map() };
        abstracts.set(integer(attribute("abstractNumId")) ?? -1, abstract);
      } else if (name === "num") {
        instance = { overrides: [] };
        instances.set(integer(attribute("numId")) ?? -1, instance);
      } else if (name === "lvl") {
        const draft: Draft = { start: 0, format: "decimal", text: "", legal: false };
        level = { draft, at: integer(attribute("ilvl")) ?? -1 };
      } else if (level !== undefined) {
        readLevelProperty(level.draft, name, attribute);
      } else if (instance !== undefined) {
        readInstanceProperty(instance, name, attribute);
      } else if (abstract !== undefined) {
        if (name === "styleLink") abstract.defines = attribute("val") ?? "";
        if (name === "numStyleLink") abstract.takes = attribute("val") ?? "";
      }
    },
    close(name) {
      if (name === "lvl" && level !== undefined) {
        const override = instance?.overrides.at(-1);
        if (override !== undefined) override.definition = level.draft;
        else abstract?.levels.set(level.at, level.draft);
        level = undefined;
      } else if (name === "abstractNum") {
        abstract = undefined;
      } else if (name === "num") {
        instance = undefined;
      }
    },
  });

  const lists = new Map<number, List>();
  for (const [numId, { abstract: id, overrides }] of instances) {
    const family = id === undefined ? undefined : definingAbstract(abstracts, id);
    if (family !== undefined) lists.set(numId, listOf(family, abstracts, overrides));
  }
  return { lists };
}

/** The abstract list that holds the levels: the one itself, or the one that its numbering style names. */
function definingAbstract(abstracts: ReadonlyMap<number, Abstract>, id: number): number | undefined {
  const takes = abstracts.get(id)?.takes;
  if (takes !== undefined) {
    for (const [other, { defines }] of abstracts) if (defines === takes) return other;
  }
  return abstracts.has(id) ? id : undefined;
}

function listOf(
  family: number,
  abstracts: ReadonlyMap<number, Abstract>,
  overrides: Instance["overrides"],
): List {
  const levels = new Map(abstracts.get(family)?.levels);
  const restarts = new Set<number>();
  for (const { level, start, definition } of overrides) {
    const changed = definition ?? levels.get(level);
    if (changed !== undefined) levels.set(level, start === undefined ? changed : { ...changed, start });
    if (start !== undefined) restarts.add(level);
  }
  return { family, levels, restarts };
}

function readInstanceProperty(instance: Instance, name: string, attribute: AttributeReader): void {
  const override = instance.overrides.at(-1);
  const value = integer(attribute("val"));
  if (name === "abstractNumId" && value !== undefined) instance.abstract = value;
  if (name === "lvlOverride") instance.overrides.push({ level: integer(attribute("ilvl")) ?? -1 });
  if (name === "startOverride" && value !== undefined && override !== undefined) override.start = value;
}

function readLevelProperty(draft: Draft, name: string, attribute: AttributeReader): void {
  const value = attribute("val") ?? "";
  const pattern = attribute("format");
  switch (name) {
    case "start":
      draft.start = integer(value) ?? draft.start;
      break;
    case "numFmt":
      draft.format = value;
      if (pattern !== undefined) draft.pattern = pattern;
      break;
    case "lvlText":
      draft.text = plainSymbol(value);
      break;
    case "lvlRestart":
      draft.restart = integer(value) ?? 0;
      break;
    case "isLgl":
      draft.legal = isOn(attribute("val"));
      break;
    case "pStyle":
      draft.style = value;
      break;
    case "rFonts":
      // Chinese Word writes bullets as letters of a symbol font: l in Wingdings is ●.
      if (draft.format === "bullet") draft.text = plainSymbol(draft.text, attribute("ascii"));
      break;
  }
}
