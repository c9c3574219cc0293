import { flatMap } from "../report/flat-map";
import { parseNumeral } from "../report/numerals";
import { compare, compareHeads, Subjects } from "./measure-evidence";
import { problemsOf, type StatedGroup, type StatedItem, type Statement } from "./statements";

/** A measure that answers a problem, and why that is thought. */
export interface MeasureLink {
  readonly measure: Statement;
  readonly because: "words" | "order" | "number" | "user";
  /** The words of the measure that speak for it; empty where its number or the user does. */
  readonly words: readonly string[];
}

/** A statement with what it speaks of. */
export interface ReadItem {
  readonly item: StatedItem;
  readonly subjects: Subjects;
}

/** A link that was found, before the words are told that speak for it. */
export interface FoundLink {
  readonly measure: ReadItem;
  readonly because: Exclude<MeasureLink["because"], "user">;
}

/** A problem compared with every measure of its group. */
export interface ComparedProblem {
  readonly problem: ReadItem;
  readonly links: readonly FoundLink[];
  /** The highest score that a measure reaches. */
  readonly best: number;
}

/** The problems of a group with what answers them, and the measures that answer none. */
export interface LinkedGroup {
  readonly problems: readonly ComparedProblem[];
  readonly leftOver: readonly ReadItem[];
}

/** A score that maps by words alone, and one that does so at the same place of lists of equal length. */
const ENOUGH = 0.5;
const ENOUGH_AT_PLACE = 0.1;
const PLACE_WEIGHT = 0.15;
/** A second measure must speak of the problem nearly as much as the first. */
const NEARLY = 0.6;
/** 针对问题一、二，… and 针对第一个问题，… stand at the beginning of a measure. */
const BEGINNING = 60;

const NUMERAL = "(?:[一二三四五六七八九十]{1,3}|\\d{1,2})";
const NAMED = new RegExp(`问题(${NUMERAL}(?:[、和]${NUMERAL})*)(?=[，,、：:。；;）)和及的]|$)`, "g");
const COUNTED = new RegExp(`第(${NUMERAL})[个项条点类]?(?:方面的?)?(?:问题|不足|短板|差距)`, "g");

/** Finds the measures that answer each problem of a group. */
export function linkMeasures(group: StatedGroup): LinkedGroup {
  const problems = problemsOf(group).map(readItem);
  const others = group.measures.map(readItem);
  const compared = problems.map(comparing(problems, others));
  const linked = problems.length === others.length ? withLeftovers(compared, others) : compared;
  const taken = takenMeasures(linked);
  return { problems: linked, leftOver: others.filter((other) => !taken.has(other)) };
}

/** Prepares to compare problems with measures one by one; the index is that of the problem in its list. */
export function comparing(
  problems: readonly ReadItem[],
  measures: readonly ReadItem[],
): (problem: ReadItem, index: number) => ComparedProblem {
  const named = measures.map(({ item }) => namedNumbers((item.text + item.detail()).slice(0, BEGINNING)));
  const inOrder = problems.length === measures.length;
  return (problem, index) => {
    const byNumber = measures.filter((_, i) => named[i]?.includes(index + 1) === true);
    if (byNumber.length > 0)
      return { problem, best: ENOUGH, links: byNumber.map((measure) => ({ measure, because: "number" })) };
    return linkByWords(problem, measures, inOrder ? index : undefined);
  };
}

/** Reads what a statement speaks of. */
export function readItem(item: StatedItem): ReadItem {
  return { item, subjects: new Subjects(item) };
}

/**
 * The measures that have enough in common with a problem: in their first clauses, or, where those have not, in
 * all that is said. `place` is where the measure of the same place stands, if that counts.
 */
function linkByWords(
  problem: ReadItem,
  measures: readonly ReadItem[],
  place: number | undefined,
): ComparedProblem {
  const heads = measures.map(({ subjects }) => compareHeads(problem.subjects, subjects));
  const scores = heads.some((score) => score >= ENOUGH)
    ? heads
    : measures.map(({ subjects }) => compare(problem.subjects, subjects));
  const ratings = scores.map((score, i) => (i === place && score > 0 ? score + PLACE_WEIGHT : score));
  const least = Math.max(...ratings) * NEARLY;
  const links = flatMap(measures, (measure, i): FoundLink[] => {
    const score = scores[i] ?? 0;
    if ((ratings[i] ?? 0) < least || score < (i === place ? ENOUGH_AT_PLACE : ENOUGH)) return [];
    return [{ measure, because: score < ENOUGH ? "order" : "words" }];
  });
  return { problem, links, best: Math.max(...scores) };
}

/** Where most of the lists run side by side, a problem and the measure at its place that are both left over. */
function withLeftovers(
  compared: readonly ComparedProblem[],
  measures: readonly ReadItem[],
): ComparedProblem[] {
  const taken = takenMeasures(compared);
  const beside = compared.filter(({ links }, i) => links.some(({ measure }) => measure === measures[i]));
  if (beside.length * 2 < compared.length) return [...compared];
  return compared.map((row, i) => {
    const measure = measures[i];
    if (row.links.length > 0 || measure === undefined || taken.has(measure)) return row;
    return { ...row, links: [{ measure, because: "order" }] };
  });
}

function takenMeasures(compared: readonly ComparedProblem[]): ReadonlySet<ReadItem> {
  return new Set(flatMap(compared, ({ links }) => links.map(({ measure }) => measure)));
}

/** The numbers of the problems that a measure names. */
function namedNumbers(text: string): number[] {
  if (!text.includes("问题") && !text.includes("第")) return [];
  const numerals = [
    ...Array.from(text.matchAll(NAMED), (match) => match[1] ?? "").flatMap((list) => list.split(/[、和]/)),
    ...Array.from(text.matchAll(COUNTED), (match) => match[1] ?? ""),
  ];
  return numerals.flatMap((numeral) => parseNumeral(numeral) ?? []);
}
