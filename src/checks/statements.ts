import { isSpace, skipSpaces, trimEnd } from "../report/characters";
import type { Extent, Position, Span } from "../report/paragraph";
import { recogniseHeading } from "../report/recognise-role";
import type { Enumeration, Item, Report, Section } from "../report/report";
import { sentenceEnd } from "../report/sentences";
import { sectionSpan, textBetween, textOf } from "./places";

/** A problem or a measure as the report states it. */
export interface Statement {
  /** The heading with its label, or the marker and the first sentence of an item. */
  readonly at: Span;
  /** The words of `at` without label, marker and closing mark: the same wherever the item is moved to. */
  readonly text: string;
  readonly extent: Extent;
}

/** A statement with what a comparison reads of it. */
export interface StatedItem extends Statement {
  /** What follows the first sentence, in short; of a subsection with items, their first clauses. */
  readonly detail: string;
  /** What its own text says will be done about it. */
  readonly inside: InsideMeasure;
}

/**
 * `named` under a name of its own (整改措施：…), `told` in passing (今后我将…), `missing` where every other item
 * of its section names one, `none` where nothing is to be expected.
 */
export type InsideMeasure = "named" | "told" | "missing" | "none";

/** The problems and measures of sections side by side, up to where problems begin anew: one report of several. */
export interface StatedGroup {
  readonly problems: readonly StatedItem[];
  readonly measures: readonly StatedItem[];
  readonly planSections: readonly Section[];
}

type StatedRole = "problem" | "plan";

interface StatedPart {
  readonly role: StatedRole;
  readonly section: Section;
}

/** How much of an item is compared, and read in order to find a measure in it; in characters. */
const DETAIL = 160;
const LONGEST_ITEM = 1500;
const LONGEST_SENTENCE = 200;
const CLAUSE = 24;
const LABEL = /^(?:问题|措施)(?:[一二三四五六七八九十]{1,3}|\d{1,2})[：:、.．，]\s*/;

/** Where a problem names its own measures: 整改措施：…. */
const NAMED_MEASURE = /(?:措施|对策|整改方向|改进方向|努力方向|打算|施策)(?:及时限|是|为)?[：:]/;

/** Where a problem tells in passing, in a clause of its own, what will be done about it. */
const TOLD_MEASURE =
  /[，。；：！？\n][^，。；：！？]{0,4}(?:下一?步|今后|为此，我|(?:我|本人|我们)将|将(?:进一步|认真|着力|继续))/;

/** Every match of TOLD_MEASURE holds one of these: looking for them is far cheaper. */
const TOLD_WORDS = ["将", "今后", "步", "为此，我"];

/** The first sentence of a paragraph that only leads to what follows, or speaks of the whole. */
const OPENS_LEAD =
  /^.{0,80}(?:以下|如下|下列|几个方面|[一二三四五六七八九十]个方面|主要(?:有|是|表现在|体现在|包括)[：:]?$)|^(?:回顾|总的来看|总体|在肯定|在看到|虽然|尽管|当然|以上|上述|针对(?:以上|上述|这些|存在|自身))/;

/** Words of which a paragraph that states a problem holds one. */
const TELLS_FAULT =
  /不够|不足|不[深高强实细严透多全紧准稳快广匀佳畅]|不[到及主全系]|欠缺|缺乏|缺少|有待|差距|薄弱|滞后|偏[少低松慢软重]|短板|存在|不愿|不敢|畏难|应付|缓慢|困难|不平衡|漏洞|问题[一二三四五六七八九十\d]|压力大|矛盾|难/;

/** Finds the problems and measures that a report gives item by item. */
export function findStatements(report: Report): StatedGroup[] {
  const groups: { problems: StatedItem[]; measures: StatedItem[]; planSections: Section[] }[] = [];
  for (const { role, section } of partsOf(report.sections)) {
    let group = groups[groups.length - 1];
    const complete = group !== undefined && group.problems.length > 0 && group.planSections.length > 0;
    if (group === undefined || (role === "problem" && complete)) {
      group = { problems: [], measures: [], planSections: [] };
      groups.push(group);
    }
    const items = itemsOf(report, section, role).filter(({ text }) => text !== "");
    if (role === "plan") {
      group.planSections.push(section);
      for (const item of items) group.measures.push(item);
    } else {
      for (const item of withInsideMeasures(report, section, items)) group.problems.push(item);
    }
  }
  return groups;
}

/** The sections of problems and of plans, in the order of the text: each the outermost of its role. */
function partsOf(sections: readonly Section[], outer?: StatedRole): StatedPart[] {
  return sections.flatMap((section) => {
    const { role } = section;
    if (role !== "problem" && role !== "plan") return partsOf(section.children);
    const inside = partsOf(section.children, role);
    return role === outer ? inside : [{ role, section }, ...inside];
  });
}

/** Finds what the items of a problem section say about measures, one by one and seen together. */
function withInsideMeasures(
  { paragraphs }: Report,
  { heading, children }: Section,
  found: readonly StatedItem[],
): StatedItem[] {
  const items = found.map((item) => ({
    ...item,
    inside: insideMeasure(textBetween(paragraphs, item.extent, LONGEST_ITEM)),
  }));
  const settle = (inside: InsideMeasure) =>
    items.map((item) => (item.inside === "none" ? { ...item, inside } : item));
  const named = items.filter(({ inside }) => inside === "named").length;
  const answered = items.filter(({ inside }) => inside !== "none").length;
  if (named > 1 && answered === items.length - 1) return settle("missing");
  const apart = children.some(({ role }) => role === "plan");
  const joined = !apart && recogniseHeading(heading?.text ?? "")?.also.includes("plan") === true;
  return joined || (answered > 0 && answered * 2 >= items.length) ? settle("told") : items;
}

function insideMeasure(text: string): InsideMeasure {
  if (/[：:]/.test(text) && NAMED_MEASURE.test(text)) return "named";
  return TOLD_WORDS.some((word) => text.includes(word)) && TOLD_MEASURE.test(text) ? "told" : "none";
}

/** The subsections of a section, else the members of its enumeration, else its paragraphs. */
function itemsOf(report: Report, section: Section, role: StatedRole): StatedItem[] {
  const children = section.children.filter((child) => child.role === role);
  if (children.length > 1) {
    return children.flatMap((child) =>
      onlyNames(child, role) ? itemsOf(report, child, role) : [sectionItem(report, child)],
    );
  }
  const [only] = children;
  if (only !== undefined) return itemsOf(report, only, role);
  const [list, ...others] = section.enumerations.filter(({ items }) => items.length > 1);
  if (list !== undefined && !others.some((other) => beginsAnew(other, list)))
    return list.items.map((item) => listItem(report, item, section.extent.to));
  const paragraphs = paragraphItems(report, section, role);
  return paragraphs.length > 1 ? paragraphs : [];
}

/** A heading that says no more than the role: （一）存在的问题. */
function onlyNames({ heading }: Section, role: StatedRole): boolean {
  const text = heading?.text ?? "";
  const named = recogniseHeading(text);
  if (named?.role !== role) return false;
  const rest = named.evidence.reduce((length, { start, end }) => length - (end - start), text.length);
  return rest <= 2;
}

/** A second list of the same kind that is not part of an item of the first. */
function beginsAnew(other: Enumeration, list: Enumeration): boolean {
  const at = other.items[0]?.marker;
  const end = list.items[list.items.length - 1]?.extent.to;
  if (at === undefined || end === undefined || other.family !== list.family) return false;
  return !isBefore({ paragraph: at.paragraph, offset: at.start }, end);
}

function sectionItem(report: Report, section: Section): StatedItem {
  const { heading, extent, children, enumerations, body } = section;
  const at = sectionSpan(report, section);
  const inside = [
    ...children.map((child) => child.heading?.text ?? ""),
    ...enumerations.flatMap(({ items }) => items.map((item) => clauseOf(report, item))),
  ];
  const read = textBetween(report.paragraphs, { from: body, to: extent.to }, DETAIL);
  return {
    at,
    extent,
    text: heading?.text ?? read.slice(0, at.end - at.start),
    detail: inside.length > 1 ? inside.join("。").slice(0, DETAIL) : read,
    inside: "none",
  };
}

/** The last item of a list ends with its line, where the section may have ended before: `end`. */
function listItem(report: Report, { marker, extent }: Item, end: Position): StatedItem {
  const own = { from: extent.from, to: isBefore(end, extent.to) ? end : extent.to };
  const from = { paragraph: marker.paragraph, offset: marker.end };
  return { ...statementItem(report, marker.start, { from, to: own.to }), extent: own };
}

function paragraphItems(report: Report, { body, extent: { to } }: Section, role: StatedRole): StatedItem[] {
  const items: StatedItem[] = [];
  for (let paragraph = body.paragraph; paragraph <= to.paragraph; paragraph++) {
    const text = report.paragraphs[paragraph]?.text ?? "";
    const end = trimEnd(text, 0, paragraph === to.paragraph ? to.offset : text.length);
    const start = skipSpaces(text, paragraph === body.paragraph ? body.offset : 0, end);
    if (start >= end || text.charAt(end - 1) === "：" || OPENS_LEAD.test(text.slice(start, end))) continue;
    const extent = { from: { paragraph, offset: start }, to: { paragraph, offset: end } };
    const item = statementItem(report, start, extent);
    if (role === "plan" || TELLS_FAULT.test(textOf(report.paragraphs, item.at))) items.push(item);
  }
  return items;
}

/** Reads the first sentence of a stretch; `start` is where its marker begins. */
function statementItem(report: Report, start: number, extent: Extent): StatedItem {
  const { paragraph, offset } = extent.from;
  const text = report.paragraphs[paragraph]?.text ?? "";
  const limit = extent.to.paragraph === paragraph ? extent.to.offset : text.length;
  const begin = skipMarks(text, offset, limit);
  const end = Math.min(sentenceEnd(text, begin, LONGEST_SENTENCE), limit);
  const rest = { from: { paragraph, offset: end }, to: extent.to };
  const sentence = text.slice(begin, end).replace(/[\s。！？；;，,、：:]+$/, "");
  return {
    at: { paragraph, start, end: trimEnd(text, begin, end) },
    text: sentence.replace(LABEL, ""),
    extent,
    detail: textBetween(report.paragraphs, rest, DETAIL),
    inside: "none",
  };
}

/** The first clause of an item inside a statement. */
function clauseOf({ paragraphs }: Report, { marker }: Item): string {
  const text = paragraphs[marker.paragraph]?.text ?? "";
  return /^[^，。；：！？\n]*/.exec(text.slice(marker.end, marker.end + CLAUSE))?.[0] ?? "";
}

function isBefore(a: Position, b: Position): boolean {
  return a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.offset < b.offset);
}

function skipMarks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (isSpace(text.charCodeAt(at)) || "，,、：:.．".includes(text.charAt(at)))) at++;
  return at;
}
