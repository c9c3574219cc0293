import { flatMap } from "../report/flat-map";
import type { Genre } from "../report/genre";
import type { Span } from "../report/paragraph";
import type { Report } from "../report/report";
import { findAppointment, type Appointment } from "./appointment";
import type { Check, ReportedFinding, Wording } from "./check";
import { findOwnYears, type OwnYear } from "./own-years";
import { allSections, textOf } from "./places";
import { findReportingPeriod, readYear, YEAR, type ReportingPeriod } from "./reporting-period";
import { holdsSeveralReports } from "./several-reports";
import { CAREER, OTHER_TIME, PLANNED_HEADING, TOLD_HEADING } from "./wrong-year-forms";

/** Drafts that are used again are a few years old; what lies further back is a career. */
const OLDEST = 5;
const YEARS = new RegExp(YEAR, "g");
/** Genres that tell what was done in their period; others tell of lives and give examples. */
const TELLING: readonly Genre[] = ["述职报告", "述职述廉报告", "党建述职报告", "工作总结", "工作汇报"];

/** Finds a year outside the reporting period where the report speaks of its own, and acts before the appointment. */
export const wrongYear: Check = {
  id: "wrong-year",
  basis: "textbook",
  severity: "warning",
  *run(report) {
    if (holdsSeveralReports(report)) return;
    const period = findReportingPeriod(report);
    const appointment = findAppointment(report);
    if (period === undefined && appointment === undefined) return;
    if (period !== undefined) yield* inHeadings(report, period);
    const tells = TELLING.includes(report.genre);
    const own = findOwnYears(report).filter(
      (found) =>
        (tells || found.form?.names === true || found.form?.certain === true) &&
        (isOutside(found, period) || isBeforeTaking(found, appointment)),
    );
    const acts = new Set(own.filter(({ shapes }) => shapes.some(({ act }) => act)));
    // Acts told of several years are a history.
    const isHistory = new Set(Array.from(acts, ({ year }) => year)).size > 1;
    for (const found of own) {
      if (isHistory && acts.has(found)) continue;
      const finding = outOfPeriod(report, found, period, appointment) ?? tooEarly(report, found, appointment);
      if (finding !== undefined) yield finding;
    }
  },
};

function outOfPeriod(
  { paragraphs }: Report,
  found: OwnYear,
  period: ReportingPeriod | undefined,
  appointment: Appointment | undefined,
): ReportedFinding | undefined {
  const { at, form, year } = found;
  if (form === undefined || period === undefined || !isOutside(found, period)) return undefined;
  if (isSame(at, period.at)) return undefined;
  if (form.names !== true && (appointment?.year === year || passesOn(found))) return undefined;
  const message: Wording = (say) => say.wrongYear(textOf(paragraphs, at), period);
  return { at, message, related: [period.at] };
}

function tooEarly(
  { paragraphs }: Report,
  found: OwnYear,
  appointment: Appointment | undefined,
): ReportedFinding | undefined {
  if (appointment === undefined || !isBeforeTaking(found, appointment)) return undefined;
  if (found.form === undefined && CAREER.test(found.sentence)) return undefined;
  const { at, month } = found;
  const date = textOf(paragraphs, at) + (month === undefined ? "" : `${month}月`);
  return { at, message: (say) => say.beforeAppointment(date, appointment), related: [appointment.at] };
}

/** A date with a month is that of one act: it may lead up to the period. */
function isOutside({ form, year, month }: OwnYear, period: ReportingPeriod | undefined): boolean {
  if (period === undefined || month !== undefined) return false;
  if (form?.names === true) return year < period.from || year > period.to;
  return year < period.from && year >= period.from - OLDEST;
}

function isBeforeTaking({ shapes, year, month }: OwnYear, appointment: Appointment | undefined): boolean {
  if (appointment === undefined || !shapes.some(({ own }) => own)) return false;
  if (year === appointment.year) return month !== undefined && month < appointment.month;
  return year < appointment.year && year >= appointment.year - OLDEST;
}

/** True where this sentence or the next one goes on to another time. */
function passesOn({ year, sentence, nextSentence }: OwnYear): boolean {
  const told = sentence + nextSentence;
  if (OTHER_TIME.test(told)) return true;
  return Array.from(told.matchAll(YEARS)).some(([, digits = ""]) => readYear(digits) !== year);
}

function* inHeadings(report: Report, period: ReportingPeriod): Iterable<ReportedFinding> {
  const outside = [
    ...yearsInHeadings(report, TOLD_HEADING, (year) => year < period.from || year > period.to),
    ...yearsInHeadings(report, PLANNED_HEADING, (year) => year < period.from),
  ];
  for (const at of outside) {
    const message: Wording = (say) => say.wrongYear(textOf(report.paragraphs, at), period);
    yield { at, message, related: [period.at] };
  }
}

/** The years that headings of one form name, where it is one year that lies outside: several are a history. */
function yearsInHeadings(report: Report, form: RegExp, lies: (year: number) => boolean): Span[] {
  const named = flatMap(allSections(report.sections), ({ heading }) => {
    const digits = heading === undefined ? undefined : form.exec(heading.text)?.[1];
    if (heading === undefined || digits === undefined) return [];
    const { paragraph } = heading.span;
    const start = report.paragraphs[paragraph]?.text.indexOf(digits, heading.span.start) ?? -1;
    const at = { paragraph, start, end: start + digits.length + 1 };
    return start < 0 ? [] : [{ year: readYear(digits), at }];
  });
  const years = new Set(named.map(({ year }) => year));
  return years.size === 1 ? named.filter(({ year }) => lies(year)).map(({ at }) => at) : [];
}

function isSame(a: Span, b: Span): boolean {
  return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}
