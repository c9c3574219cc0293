import { isSpace, skipSpaces, trimEnd } from "../report/characters";
import { flatMap } from "../report/flat-map";
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
  /** What follows the first sentence, in short; of a subsection with items, their first clauses. Read when asked for. */
  detail(): string;
}

/** The problems of one section. */
export interface ProblemSection {
  readonly section: Section;
  readonly problems: readonly StatedItem[];
}

/** The problems and measures of sections side by side, up to where problems begin anew: one report of several. */
export interface StatedGroup {
  readonly problemSections: readonly ProblemSection[];
  readonly measures: readonly StatedItem[];
  readonly planSections: readonly Section[];
}

type StatedRole = "problem" | "plan";

interface StatedPart {
  readonly role: StatedRole;
  readonly section: Section;
}

/** How much of an item is compared, in characters. */
const DETAIL = 160;
const LONGEST_SENTENCE = 200;
const CLAUSE = 24;
const LABEL = /^(?:问题|措施)(?:[一二三四五六七八九十]{1,3}|\d{1,2})[：:、.．，]\s*/;

/** The first sentence of a paragraph that only leads to what follows, or speaks of the whole. */
const OPENS_LEAD =
  /^.{0,80}(?:以下|如下|下列|几个方面|[一二三四五六七八九十]个方面|主要(?:有|是|表现在|体现在|包括)[：:]?$)|^(?:回顾|总的来看|总体|在肯定|在看到|虽然|尽管|当然|以上|上述|针对(?:以上|上述|这些|存在|自身))/;

/** Words of which a paragraph that states a problem holds one. */
const TELLS_FAULT =
  /不够|不足|不[深高强实细严透多全紧准稳快广匀佳畅]|不[到及主全系]|欠缺|缺乏|缺少|有待|差距|薄弱|滞后|偏[少低松慢软重]|短板|存在|不愿|不敢|畏难|应付|缓慢|困难|不平衡|漏洞|问题[一二三四五六七八九十\d]|压力大|矛盾|难/;

/** Finds the problems and measures that a report gives item by item. */
export function findStatements(report: Report): StatedGroup[] {
  const groups: { problemSections: ProblemSection[]; measures: StatedItem[]; planSections: Section[] }[] = [];
  for (const { role, section } of partsOf(report.sections)) {
    let group = groups[groups.length - 1];
    const complete =
      group !== undefined &&
      group.planSections.length > 0 &&
      group.problemSections.some(({ problems }) => problems.length > 0);
    if (group === undefined || (role === "problem" && complete)) {
      group = { problemSections: [], measures: [], planSections: [] };
      groups.push(group);
    }
    const items = itemsOf(report, section, role).filter(({ text }) => text !== "");
    if (role === "plan") {
      group.planSections.push(section);
      for (const item of items) group.measures.push(item);
    } else {
      group.problemSections.push({ section, problems: items });
    }
  }
  return groups;
}

/** Every problem of a group, in the order of the text. */
export function problemsOf({ problemSections }: StatedGroup): StatedItem[] {
  return flatMap(problemSections, ({ problems }) => problems);
}

/** The sections of problems and of plans, in the order of the text: each the outermost of its role. */
function partsOf(sections: readonly Section[], outer?: StatedRole): StatedPart[] {
  return flatMap(sections, (section) => {
    const { role } = section;
    if (role !== "problem" && role !== "plan") return partsOf(section.children);
    const inside = partsOf(section.children, role);
    return role === outer ? inside : [{ role, section }, ...inside];
  });
}

/** The subsections of a section, else the members of its enumeration, else its paragraphs. */
function itemsOf(report: Report, section: Section, role: StatedRole): StatedItem[] {
  const children = section.children.filter((child) => child.role === role);
  if (children.length > 1) {
    return flatMap(children, (child) =>
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
  const { heading, extent } = section;
  const at = sectionSpan(report, section);
  const text = heading?.text ?? readBody(report, section).slice(0, at.end - at.start);
  return { at, extent, text, detail: () => detailOf(report, section) };
}

function detailOf(report: Report, section: Section): string {
  const inside = [
    ...section.children.map((child) => child.heading?.text ?? ""),
    ...flatMap(section.enumerations, ({ items }) => items.map((item) => clauseOf(report, item))),
  ];
  return inside.length > 1 ? inside.join("。").slice(0, DETAIL) : readBody(report, section);
}

function readBody({ paragraphs }: Report, { body, extent: { to } }: Section): string {
  return textBetween(paragraphs, { from: body, to }, DETAIL);
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
    detail: () => textBetween(report.paragraphs, rest, DETAIL),
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
