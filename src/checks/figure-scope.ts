import type { Paragraph } from "../report/paragraph";
import type { Report } from "../report/report";
import type { Role } from "../report/role";
import { sentenceEnd, sentenceStart } from "../report/sentences";
import type { FigureMention } from "./figure-mentions";
import { COMPARED, LIMITED, TIME, TOTAL } from "./figure-words";
import { textBetween } from "./places";
import { findReportingPeriod } from "./reporting-period";
import { innermost, sectionPaths, type SectionPath } from "./section-path";

/** Where a number stands, and whether it is said to be the whole. */
export interface FigureScope {
  readonly mention: FigureMention;
  readonly path: SectionPath;
  /** UTF-16 offset where its sentence begins. */
  readonly sentence: number;
  readonly total: boolean;
}

/** What can be asked of the numbers of one report. */
export interface FigureScopes {
  /** Where a number stands; nothing where it is planned, compared, or that of one matter only. */
  scopeOf(mention: FigureMention): FigureScope | undefined;
  /** True where two numbers may speak of the same time. */
  isSameTime(a: FigureScope, b: FigureScope): boolean;
}

/** How two places lie to each other: items side by side may count different things in the same words. */
export type Relation = "same" | "beside" | "apart";

const LONGEST_SENTENCE = 160;
const LOOK_BACK = 200;
const LEAD = 120;
const LONGEST_ITEM = 1000;
/** 两会期间, 国庆期间: as much as tells one from another. */
const LONGEST_NAME = 4;
/** What the times are called that are the report's own: its year, and the term of its writer. */
const OWN_YEAR = "年";
const OWN_TERM = "任期";
const YEARLY = /^(?:全年度?|今年(?:以来)?|本年度?|年内|一年来|过去一年|这一年来?)$/;
const TERM = /^(?:任现?职以来|到任以来|任期|[一二三四五六七八九十两\d]{1,2}年来)$/;
const ITEM =
  /[。；：，！\n]\s?(?:[一二三四五六七八九十]{1,2}[是要]|[（(][一二三四五六七八九十\d]{1,2}[）)]|其[一二三四五]|[①-⑳])/;
/** Roles that tell what was done. */
const ACTS: readonly Role[] = ["achievement", "integrity", "other"];

/** Prepares to say where the numbers of a report stand and of which time they speak. */
export function figureScopes(report: Report): FigureScopes {
  const { paragraphs } = report;
  const pathOf = sectionPaths(report);
  const period = findReportingPeriod(report);
  const year = period !== undefined && period.from === period.to ? `${period.from}年` : undefined;
  return {
    scopeOf(mention) {
      const { at, clauseStart, clauseEnd } = mention;
      const path = pathOf({ paragraph: at.paragraph, offset: at.start });
      if (innermost(path)?.role === "plan") return undefined;
      const text = paragraphs[at.paragraph]?.text ?? "";
      const sentence = sentenceStart(text, clauseStart, LONGEST_SENTENCE);
      const total = TOTAL.test(text.slice(clauseStart, at.start));
      if (COMPARED.test(text.slice(sentence, sentenceEnd(text, clauseEnd, LONGEST_SENTENCE))))
        return undefined;
      if (!total && LIMITED.test(text.slice(sentence, clauseStart))) return undefined;
      return { mention, path, sentence, total };
    },
    isSameTime(a, b) {
      const [one, other] = [timeOf(paragraphs, a, year), timeOf(paragraphs, b, year)];
      return one === other || (one === "" && isOwn(other)) || (other === "" && isOwn(one));
    },
  };
}

/** How the places of two numbers lie to each other; `a` comes before `b`. */
export function relationOf(paragraphs: readonly Paragraph[], a: FigureScope, b: FigureScope): Relation {
  const ownA = innermost(a.path);
  const ownB = innermost(b.path);
  if (ownA === ownB) {
    const { paragraph, end } = a.mention.at;
    const { paragraph: other, start } = b.mention.at;
    if (paragraph !== other || start - end > LONGEST_ITEM) return "beside";
    return ITEM.test(paragraphs[paragraph]?.text.slice(end, start) ?? "") ? "beside" : "same";
  }
  if (ownA === undefined || ownB === undefined) return "apart";
  if (a.path.includes(ownB) || b.path.includes(ownA)) return "apart";
  const alike = ownA.role === ownB.role || (ACTS.includes(ownA.role) && ACTS.includes(ownB.role));
  return alike ? "beside" : "apart";
}

function isOwn(time: string): boolean {
  return time === OWN_YEAR || time === OWN_TERM;
}

/** The time named last before a number: in its paragraph, else in the headings, else where a section begins. */
function timeOf(
  paragraphs: readonly Paragraph[],
  { mention: { at }, path }: FigureScope,
  year: string | undefined,
): string {
  const text = paragraphs[at.paragraph]?.text ?? "";
  const inText = lastTime(text.slice(Math.max(0, at.start - LOOK_BACK), at.start), year);
  if (inText !== "") return inText;
  for (const { heading, body, extent } of [...path].reverse()) {
    const named = lastTime(heading?.text ?? "", year);
    if (named !== "") return named;
    const lead = textBetween(paragraphs, { from: body, to: extent.to }, LEAD).trimStart();
    const led = lastTime(lead.split(/[，。]/, 1)[0] ?? "", year);
    if (led !== "") return led;
  }
  return "";
}

/** The last time that a text names, by the names of the report's own where it is one of these; empty if there is none. */
function lastTime(text: string, year: string | undefined): string {
  const last = Array.from(text.matchAll(TIME)).pop();
  if (last === undefined) return "";
  const [time] = last;
  if (time === "期间") return text.slice(Math.max(0, last.index - LONGEST_NAME), last.index + time.length);
  if (YEARLY.test(time) || (year !== undefined && time.startsWith(year))) return OWN_YEAR;
  return TERM.test(time) ? OWN_TERM : time;
}
