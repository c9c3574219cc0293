import type { Report } from "../report/report";
import { isSpecific, sharedWords, subjectsSaid } from "./measure-evidence";
import {
  linkMeasures,
  readItem,
  type ComparedProblem,
  type LinkedGroup,
  type MeasureLink,
} from "./measure-links";
import type { MeasureAnswer } from "./measure-answer";
import { textBetween } from "./places";
import { findStatements, type StatedGroup, type StatedItem, type Statement } from "./statements";

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
    measures: groups.flatMap(({ measures }) => measures.map(toStatement)),
  };
}

/** The problems that no measure answers, without the trouble of saying which measures answer the others. */
export function findProblemsAlone(report: Report, answers: readonly MeasureAnswer[] = []): Statement[] {
  return judgeProblems(report, findStatements(report), answers)
    .filter(({ answered }) => answered === "alone")
    .map(({ compared }) => toStatement(compared.problem.item));
}

function judgeProblems(
  report: Report,
  groups: readonly StatedGroup[],
  answers: readonly MeasureAnswer[],
): JudgedProblem[] {
  const byProblem = new Map(answers.map(({ problem, measures }) => [problem, measures]));
  const all = groups.flatMap(({ measures }) => measures);
  return groups.flatMap((group) =>
    judgeGroup(report, group).map((problem) =>
      withAnswer(problem, all, byProblem.get(problem.compared.problem.item.text)),
    ),
  );
}

function judgeGroup(report: Report, group: StatedGroup): JudgedProblem[] {
  const linked = isItemByItem(group)
    ? linkMeasures(group)
    : {
        problems: group.problems.map((item) => ({ problem: readItem(item), best: 0, links: [] })),
        leftOver: [],
      };
  const alone = findAlone(report, group, linked);
  const answered = linked.problems.filter(({ problem, links }) => links.length > 0 || isInline(problem.item));
  // A plan that answers hardly any of the problems is no list of measures against them.
  const believed = alone.size <= answered.length;
  return linked.problems.map((row) => ({
    compared: row,
    answered: isInline(row.problem.item)
      ? "inline"
      : row.links.length > 0
        ? "mapped"
        : believed && alone.has(row)
          ? "alone"
          : "unclear",
  }));
}

/** Both are lists, and not so long that they cannot be those of one report. */
function isItemByItem({ problems, measures }: StatedGroup): boolean {
  const counts = [problems.length, measures.length];
  return Math.min(...counts) > 1 && Math.max(...counts) <= MOST_ITEMS;
}

/** The problems that should be answered in the plans and of which nothing there speaks. */
function findAlone(
  { paragraphs }: Report,
  group: StatedGroup,
  { problems, leftOver }: LinkedGroup,
): ReadonlySet<ComparedProblem> {
  const judged = isItemByItem(group);
  // 完善制度 is left over and may be meant for anything.
  const vague = leftOver.some(({ subjects }) => !isSpecific(subjects.head));
  const candidates = problems.filter(({ problem: { item, subjects }, best, links }) => {
    const expected = item.inside === "missing" || (judged && item.inside === "none" && !vague);
    const known =
      isSpecific(subjects.head) || (leftOver.length === 0 && subjects.head.pairs.values.length > 0);
    return expected && known && links.length === 0 && best < DOUBTFUL;
  });
  if (candidates.length === 0) return new Set();
  const plans = group.planSections.map(({ extent }) => textBetween(paragraphs, extent, LONGEST_PLAN));
  const isSaid = subjectsSaid(plans.join("\n"));
  return new Set(candidates.filter(({ problem: { subjects } }) => !isSaid(subjects.head)));
}

function isInline({ inside }: StatedItem): boolean {
  return inside === "named" || inside === "told";
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
