import { flatMap } from "../report/flat-map";
import type { Report } from "../report/report";
import { findInsideMeasures, type InsideMeasure } from "./inside-measures";
import { findUnsaid, isSpecific, sharedWords } from "./measure-evidence";
import {
  comparing,
  linkMeasures,
  readItem,
  type ComparedProblem,
  type LinkedGroup,
  type MeasureLink,
  type ReadItem,
} from "./measure-links";
import type { MeasureAnswer } from "./measure-answer";
import { textBetween } from "./places";
import { findStatements, problemsOf, type StatedGroup, type StatedItem, type Statement } from "./statements";

/** Which measures of a report answer which of its problems. */
export interface MeasureMap {
  readonly problems: readonly MappedProblem[];
  readonly measures: readonly Statement[];
}

/** A problem with the measures that answer it. */
export interface MappedProblem extends Statement {
  readonly measures: readonly MeasureLink[];
  readonly answered: Answered;
}

/**
 * `inline` where the problem's own text goes on to its measure, `unneeded` where the user says that none has to
 * be taken, `alone` where nothing answers it, `unclear` where that cannot be told.
 */
export type Answered = "mapped" | "inline" | "unneeded" | "alone" | "unclear";

/** A problem with its verdict; `chosen` are the measures that the user has set. */
interface JudgedProblem {
  readonly compared: ComparedProblem;
  readonly answered: Answered;
  readonly chosen?: readonly Statement[];
}

/** With this score a measure may be meant, so that the problem is not called alone. */
const DOUBTFUL = 0.35;
/** More than this is no list of one report; and so much of a plan is searched, in characters. */
const MOST_ITEMS = 40;
const LONGEST_PLAN = 8000;

/** Maps the problems of a report to its measures; what the user has set stands above what is found. */
export function mapMeasures(report: Report, answers: readonly MeasureAnswer[] = []): MeasureMap {
  const groups = findStatements(report);
  return {
    problems: judgeProblems(report, groups, answers).map(toMapped),
    measures: flatMap(groups, ({ measures }) => measures.map(toStatement)),
  };
}

/** The problems that no measure answers, without the trouble of saying which measures answer the others. */
export function findProblemsAlone(report: Report, answers: readonly MeasureAnswer[] = []): Statement[] {
  const groups = findStatements(report);
  // To judge a group as a whole is dear, and in most reports nothing is left alone.
  const doubtful = answers.length > 0 ? groups : groups.filter((group) => mayLeaveAlone(report, group));
  return judgeProblems(report, doubtful, answers)
    .filter(({ answered }) => answered === "alone")
    .map(({ compared }) => toStatement(compared.problem.item));
}

function judgeProblems(
  report: Report,
  groups: readonly StatedGroup[],
  answers: readonly MeasureAnswer[],
): JudgedProblem[] {
  const byProblem = new Map(answers.map(({ problem, measures }) => [problem, measures]));
  const all = flatMap(groups, ({ measures }) => measures);
  return flatMap(groups, (group) =>
    judgeGroup(report, group).map((problem) =>
      withAnswer(problem, all, byProblem.get(problem.compared.problem.item.text)),
    ),
  );
}

/** True where no measure has much in common with a problem and the plans say nothing of it, so that it may be alone. */
function mayLeaveAlone({ paragraphs }: Report, group: StatedGroup): boolean {
  const problems = problemsOf(group).map(readItem);
  const compared = isItemByItem(group) ? comparing(problems, group.measures.map(readItem)) : undefined;
  const open = problems.filter((problem, i) => compared === undefined || !isAnswered(compared(problem, i)));
  if (open.length === 0) return false;
  const heads = open.map(({ subjects }) => subjects.head);
  return findUnsaid(heads, plansOf(paragraphs, group)).size > 0;
}

/** True where a measure answers a problem, or may be meant to. */
function isAnswered({ links, best }: ComparedProblem): boolean {
  return links.length > 0 || best >= DOUBTFUL;
}

function judgeGroup(report: Report, group: StatedGroup): JudgedProblem[] {
  const linked = isItemByItem(group)
    ? linkMeasures(group)
    : {
        problems: problemsOf(group).map((item) => ({ problem: readItem(item), best: 0, links: [] })),
        leftOver: [],
      };
  const inside = findInsideMeasures(report, group);
  const isInline = ({ item }: ReadItem) => inside.get(item) === "named" || inside.get(item) === "told";
  const alone = findAlone(report, group, linked, inside);
  const answered = linked.problems.filter(({ problem, links }) => links.length > 0 || isInline(problem));
  // A plan that answers hardly any of the problems is no list of measures against them.
  const believed = alone.size <= answered.length;
  return linked.problems.map((row) => ({
    compared: row,
    answered: isInline(row.problem)
      ? "inline"
      : row.links.length > 0
        ? "mapped"
        : believed && alone.has(row)
          ? "alone"
          : "unclear",
  }));
}

/** Both are lists, and not so long that they cannot be those of one report. */
function isItemByItem(group: StatedGroup): boolean {
  const counts = [problemsOf(group).length, group.measures.length];
  return Math.min(...counts) > 1 && Math.max(...counts) <= MOST_ITEMS;
}

/** The problems that should be answered in the plans and of which nothing there speaks. */
function findAlone(
  { paragraphs }: Report,
  group: StatedGroup,
  { problems, leftOver }: LinkedGroup,
  inside: ReadonlyMap<StatedItem, InsideMeasure>,
): ReadonlySet<ComparedProblem> {
  const judged = isItemByItem(group);
  // 完善制度 is left over and may be meant for anything.
  const vague = leftOver.some(({ subjects }) => !isSpecific(subjects.head));
  const candidates = problems.filter((compared) => {
    const { item, subjects } = compared.problem;
    const own = inside.get(item);
    const expected = own === "missing" || (judged && own === "none" && !vague);
    const known =
      isSpecific(subjects.head) || (leftOver.length === 0 && subjects.head.pairs.values.length > 0);
    return expected && known && !isAnswered(compared);
  });
  if (candidates.length === 0) return new Set();
  const unsaid = findUnsaid(
    candidates.map(({ problem }) => problem.subjects.head),
    plansOf(paragraphs, group),
  );
  return new Set(candidates.filter(({ problem }) => unsaid.has(problem.subjects.head)));
}

/** What the plans of a group say, as one text. */
function plansOf(paragraphs: Report["paragraphs"], { planSections }: StatedGroup): string {
  return planSections.map(({ extent }) => textBetween(paragraphs, extent, LONGEST_PLAN)).join("\n");
}

/** An answer of which no measure is in the report any more is not used. */
function withAnswer(
  { compared, answered }: JudgedProblem,
  measures: readonly StatedItem[],
  answer: MeasureAnswer["measures"] | undefined,
): JudgedProblem {
  if (answer === undefined) return { compared, answered };
  if (answer === "none") return { compared, answered: "alone", chosen: [] };
  if (answer === "unneeded") return { compared, answered: "unneeded", chosen: [] };
  const chosen = measures.filter(({ text }) => answer.includes(text));
  return chosen.length === 0 ? { compared, answered } : { compared, answered: "mapped", chosen };
}

function toMapped({ compared: { problem, links }, answered, chosen }: JudgedProblem): MappedProblem {
  const found = links.map(({ measure, because }): MeasureLink => ({
    measure: toStatement(measure.item),
    because,
    words: because === "number" ? [] : sharedWords(problem.subjects, measure.subjects),
  }));
  const set = chosen?.map((measure): MeasureLink => ({
    measure: toStatement(measure),
    because: "user",
    words: [],
  }));
  return { ...toStatement(problem.item), measures: set ?? found, answered };
}

function toStatement({ at, text, extent }: Statement): Statement {
  return { at, text, extent };
}
