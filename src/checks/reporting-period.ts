import { parseNumeral } from "../report/numerals";
import type { Span } from "../report/paragraph";
import type { Report } from "../report/report";
import { allSections, textOf } from "./places";
import { spokenYears, YEAR_DIGITS } from "./spoken-years";

/** The years that a report is about, both included, and where it says so. */
export interface ReportingPeriod {
  readonly from: number;
  /** Infinity for a period that is still running: 2023年以来. */
  readonly to: number;
  readonly at: Span;
}

/** A year with its noun, as reports write it: 2025年, 二〇二五年. The group holds the digits. */
export const YEAR = `(${YEAR_DIGITS})年`;

const LEAD_IN_LENGTH = 1500;
const LONGEST_TITLE_LINE = 30;

/** A title with one of these is about its year; a plain year may also be the one in which a speech is held. */
const PERIOD_WORDS = /年度|学年|[上下]半年|季度|全年|述职|述廉|述责|总结|履职/;
/** A government work report of 2026 is about 2025; a speech or a notice may be of any time. */
const OTHER_TITLES = /政府工作报告|讲话|通知|方案|年(?!度).{0,12}(?:大会|会议)/;
/** A plan for 2026 is about no past year, unless the title names what was done, too. */
const PLAN_TITLES = /计划|要点|打算|安排/;
const PAST_TITLES = /总结|述职|回顾/;
const TITLE_RANGE = /(20\d\d)年?度?\s?[—－–~～至到-]{1,2}\s?(20\d\d)学?年/;
const TITLE_YEAR = new RegExp(`([（(]?)${YEAR}(度?)(?!\\d)`, "g");
const SUBTITLE = new RegExp(`^[（(—\\s]*${YEAR}度[）)\\s]*$`);

/** 现将2025年度履职情况报告如下; 我就2025年的工作向大家作述职. */
const LEAD_IN = new RegExp(
  `(?:现|我|本人)(?:将|就|把)[^。；！？]{0,14}?${YEAR}([^。；！？]{0,60}?)` +
    "(?:(?:报告|汇报|述职|总结|剖析|检查)[^。；！？]{0,6}如下|[作做向][^。；！？]{0,12}(?:报告|汇报|述职|总结))",
);
/** 现将2024年度…整改情况报告如下 is about something else. */
const OTHER_MATTER = /^[^，、和及与]{0,14}(?:整改|反馈|计划|打算|安排|民主生活会|组织生活会)/;
const LEAD_IN_RANGE = /^度?[—－–~～至到-]{1,2}(20\d\d)年/;
const RUNNING = /^(?:\d|(?:度|[上下]半年|[初底])?以来)/;

/** The value of a year's digits. */
export function readYear(digits: string): number {
  return parseNumeral(digits.replace(/○/g, "〇")) ?? 0;
}

/** Works out what a report is about, from its title or its lead-in; the date of the signature proves nothing. */
export function findReportingPeriod(report: Report): ReportingPeriod | undefined {
  const period = periodOfTitle(report) ?? periodOfLeadIn(report);
  return period === undefined || isPlanned(report, period) ? undefined : period;
}

function periodOfTitle({ paragraphs, title }: Report): ReportingPeriod | undefined {
  if (title === undefined) return undefined;
  const text = textOf(paragraphs, title);
  if (OTHER_TITLES.test(text) || (PLAN_TITLES.test(text) && !PAST_TITLES.test(text))) return undefined;
  const period = PERIOD_WORDS.test(text) ? periodIn(text, title) : undefined;
  return period ?? subtitlePeriod(paragraphs, title.paragraph + 1);
}

function periodIn(text: string, title: Span): ReportingPeriod | undefined {
  const place = (start: number, length: number) => ({
    paragraph: title.paragraph,
    start: title.start + start,
    end: title.start + start + length,
  });
  const range = TITLE_RANGE.exec(text);
  if (range !== null) {
    const [whole, from = "", to = ""] = range;
    return { from: Number(from), to: Number(to), at: place(range.index, whole.length) };
  }
  const years = Array.from(text.matchAll(TITLE_YEAR)).filter(
    // 述职报告（2025年）: the date on which it is held, perhaps.
    ([, bracket, , year]) => bracket === "" || year === "度",
  );
  const [first] = years;
  if (first === undefined) return undefined;
  const values = years.map(([, , digits = ""]) => readYear(digits));
  const bracket = first[1]?.length ?? 0;
  return {
    from: Math.min(...values),
    to: Math.max(...values),
    at: place(first.index + bracket, first[0].length - bracket),
  };
}

/** （2025年度） on the line under the title. */
function subtitlePeriod(paragraphs: Report["paragraphs"], paragraph: number): ReportingPeriod | undefined {
  const text = paragraphs[paragraph]?.text ?? "";
  const digits = text.length <= LONGEST_TITLE_LINE ? SUBTITLE.exec(text)?.[1] : undefined;
  if (digits === undefined) return undefined;
  const year = readYear(digits);
  const start = text.indexOf(digits);
  return { from: year, to: year, at: { paragraph, start, end: start + digits.length + 1 } };
}

function periodOfLeadIn({ paragraphs }: Report): ReportingPeriod | undefined {
  for (const { text, paragraph } of leadIn(paragraphs)) {
    const match = LEAD_IN.exec(text);
    if (match === null) continue;
    const [whole, digits = "", rest = ""] = match;
    if (OTHER_MATTER.test(rest)) continue;
    const from = readYear(digits);
    const last = LEAD_IN_RANGE.exec(rest)?.[1];
    const to = RUNNING.test(rest) ? Infinity : last === undefined ? from : Number(last);
    const start = match.index + whole.indexOf(digits);
    return { from, to, at: { paragraph, start, end: start + digits.length + 1 } };
  }
  return undefined;
}

/** True where the title's year is the one that is planned for: what is reported then lies before it. */
function isPlanned({ sections }: Report, { from }: ReportingPeriod): boolean {
  return allSections(sections).some(
    ({ role, heading }) => role === "plan" && heading?.text.includes(`${from}年`) === true,
  );
}

/** The paragraphs with years at the beginning of a document, over the first headings if need be. */
export function leadIn(paragraphs: Report["paragraphs"]): { text: string; paragraph: number }[] {
  const found: { text: string; paragraph: number }[] = [];
  let length = 0;
  for (const [paragraph, source] of paragraphs.entries()) {
    if (length > LEAD_IN_LENGTH) break;
    if (spokenYears(source).named.length > 0)
      found.push({ text: source.text.slice(0, LEAD_IN_LENGTH), paragraph });
    length += source.text.length;
  }
  return found;
}
