import type { Report } from "../report/report";
import type { Check } from "./check";
import { disagree, groupMentions, phraseOf, type FigureMention } from "./figure-mentions";
import { figureScopes, relationOf, type FigureScopes, type Relation } from "./figure-scope";
import { ACTIVITY, COMMON_WORDS } from "./figure-words";
import { textOf } from "./places";
import { holdsSeveralReports } from "./several-reports";

/** A sum belongs to what it was spent on: only a long phrase says the same twice. */
const SHORTEST_SUM = 6;
const SHORTEST_ACTIVITY = 5;
/** Characters that say what is counted, when the words that every report uses are taken out. */
const SHORTEST_SPECIFIC = 2;

/** Finds the same thing counted twice with different values: 全年组织培训12次 and 组织培训15次. */
export const figureConflict: Check = {
  id: "figure-conflict",
  basis: "textbook",
  severity: "warning",
  *run(report) {
    const groups = groupMentions(report.paragraphs);
    if (groups.length === 0 || holdsSeveralReports(report)) return;
    const scopes = figureScopes(report);
    for (const mentions of groups) {
      const values = new Set(mentions.map(({ value }) => value));
      // Three values of one phrase are a list of like things.
      if (values.size !== 2) continue;
      const first = mentions[0];
      const other = mentions.find(({ value }) => value !== first?.value);
      if (first === undefined || other === undefined || !conflict(report, first, other, scopes)) continue;
      yield {
        at: other.at,
        message: (say) => say.figureConflict(clauseOf(report, other), clauseOf(report, first)),
        related: [first.at],
      };
    }
  },
};

function conflict(
  { paragraphs }: Report,
  first: FigureMention,
  other: FigureMention,
  scopes: FigureScopes,
): boolean {
  if (!disagree(first, other)) return false;
  const a = scopes.scopeOf(first);
  const b = scopes.scopeOf(other);
  if (a === undefined || b === undefined || !scopes.isSameTime(a, b)) return false;
  if (first.at.paragraph === other.at.paragraph && a.sentence === b.sentence) return false;
  const totals = Number(a.total) + Number(b.total);
  const phrase = phraseOf(paragraphs, first) ?? "";
  return isCertain(phrase, first.unit, relationOf(paragraphs, a, b), totals);
}

/** Can the same words count nothing else? `totals` says how many of the two are said to be the whole. */
function isCertain(phrase: string, unit: string, relation: Relation, totals: number): boolean {
  const specific = phrase.replace(COMMON_WORDS, "").length >= SHORTEST_SPECIFIC;
  if (unit === "元") return specific && phrase.length >= SHORTEST_SUM && relation !== "beside";
  if (specific && !ACTIVITY.test(phrase)) return relation !== "beside" || totals > 0;
  if (relation === "beside") return totals === 2;
  return totals > 0 || (specific && relation === "apart" && phrase.length >= SHORTEST_ACTIVITY);
}

function clauseOf({ paragraphs }: Report, { at, clauseStart, clauseEnd }: FigureMention): string {
  return textOf(paragraphs, { ...at, start: clauseStart, end: clauseEnd }).trim();
}
