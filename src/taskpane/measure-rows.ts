import type { MeasureAnswer } from "../checks/measure-answer";
import type { MappedProblem, MeasureMap } from "../checks/measure-map";
import type { Statement } from "../checks/statements";
import type { Span } from "../report/paragraph";
import type { Report } from "../report/report";
import type { Role } from "../report/role";
import { sectionsWithin } from "./section-roles";

/** A problem in the list of problems and measures. */
export interface ProblemRow {
  readonly id: string;
  readonly problem: MappedProblem;
  /** What the user has set, as far as the report still has it. */
  readonly answer?: MeasureAnswer["measures"];
}

/** The page of problems and measures. */
export interface MeasureRows {
  /** What the report lacks, so that nothing, or not everything, can be compared. */
  readonly missing?: "problems" | "problemItems" | "plans" | "planItems";
  readonly problems: readonly ProblemRow[];
  readonly measures: readonly Statement[];
  /** The measures that answer no problem. */
  readonly unused: readonly Statement[];
  /** How many problems are answered in which way. */
  readonly counts: Readonly<Record<MappedProblem["answered"], number>>;
  /** Problems for which the user has set something, and which the report no longer has. */
  readonly lost: readonly string[];
}

/** The rows of the page that sets problems and measures side by side. */
export function measureRows(report: Report, map: MeasureMap, answers: readonly MeasureAnswer[]): MeasureRows {
  const { problems, measures } = map;
  const missing = missingOf(report, map);
  const used = new Set(
    problems.flatMap((problem) => problem.measures.map(({ measure }) => idOf(measure.at))),
  );
  const known = new Set(measures.map(({ text }) => text));
  const byProblem = new Map(answers.map((answer) => [answer.problem, answer.measures]));
  const counts = { mapped: 0, inline: 0, alone: 0, unneeded: 0, unclear: 0 };
  for (const { answered } of problems) counts[answered]++;
  const texts = new Set(problems.map(({ text }) => text));
  return {
    ...(missing && { missing }),
    problems: problems.map((problem) => {
      const answer = byProblem.get(problem.text);
      const usable = typeof answer === "string" || answer?.some((text) => known.has(text));
      return { id: idOf(problem.at), problem, ...(answer && usable && { answer }) };
    }),
    measures,
    unused: measures.filter(({ at }) => !used.has(idOf(at))),
    counts,
    lost: answers.map(({ problem }) => problem).filter((problem) => !texts.has(problem)),
  };
}

/** The answers with one changed; undefined takes it back. Nothing at all is left of a last one. */
export function withAnswer(
  answers: readonly MeasureAnswer[],
  problem: string,
  measures: MeasureAnswer["measures"] | undefined,
): readonly MeasureAnswer[] | undefined {
  const others = answers.filter((answer) => answer.problem !== problem);
  const next = measures === undefined ? others : [...others, { problem, measures }];
  return next.length === 0 ? undefined : next;
}

/** The measures chosen with one ticked or not; without any the problem has none. */
export function withMeasure(
  chosen: readonly string[],
  text: string,
  ticked: boolean,
): MeasureAnswer["measures"] {
  const next = ticked ? [...chosen, text] : chosen.filter((other) => other !== text);
  return next.length === 0 ? "none" : next;
}

function missingOf({ sections }: Report, { problems, measures }: MeasureMap): MeasureRows["missing"] {
  const has = (role: Role) => sectionsWithin(sections).some(({ section }) => section.role === role);
  if (problems.length === 0) return has("problem") ? "problemItems" : "problems";
  const isOpen = problems.some(({ answered }) => answered !== "inline");
  if (measures.length > 0 || !isOpen) return undefined;
  return has("plan") ? "planItems" : "plans";
}

/** A statement is known by its place. */
function idOf({ paragraph, start }: Span): string {
  return `${paragraph}:${start}`;
}
