import type { Span } from "../report/paragraph";
import type { Report } from "../report/report";
import { leadIn, readYear, YEAR } from "./reporting-period";
import { isBefore } from "./section-path";

/** When the writer took up the post (任现职), and where the report says so. */
export interface Appointment {
  readonly year: number;
  readonly month: number;
  readonly at: Span;
}

const DATE = `${YEAR}(\\d{1,2})月(?:\\d{1,2}日|份)?`;
const NOT_CLOSED = "[^，。；！？《》“”]{0,20}?";
/** 自2023年5月任现职以来. */
const SINCE_TAKING = new RegExp(`${DATE}起?${NOT_CLOSED}(?:任(?![务何意由免教])|履新)${NOT_CLOSED}以来`, "g");
/** 2023年5月起担任馆长. In a career it may be an earlier post. */
const TAKEN = new RegExp(
  `${DATE}(?:起|开始)?[，,]?(?:[担出就接升调改转]任|被?任命|任(?![务何意由免教期]))`,
  "g",
);

/**
 * Works out when the writer took up the post. Where several dates are given, the earliest: it proves the least.
 * Nothing where the report gives no year and month.
 */
export function findAppointment(report: Report): Appointment | undefined {
  const { opening, paragraphs } = report;
  const since = datesOf(paragraphs, SINCE_TAKING);
  if (since.length > 0) return earliest(since);
  const taken = datesOf(paragraphs, TAKEN).filter(({ at: { paragraph, start } }) =>
    isBefore({ paragraph, offset: start }, opening.extent.to),
  );
  return earliest(taken);
}

function datesOf(paragraphs: Report["paragraphs"], form: RegExp): Appointment[] {
  return leadIn(paragraphs).flatMap(({ text, paragraph }) =>
    text.includes("月")
      ? Array.from(text.matchAll(form), ({ 0: whole, 1: digits = "", 2: month = "", index }) => ({
          year: readYear(digits),
          month: Number(month),
          at: { paragraph, start: index, end: index + whole.length },
        }))
      : [],
  );
}

function earliest(dates: readonly Appointment[]): Appointment | undefined {
  return [...dates].sort((a, b) => a.year - b.year || a.month - b.month)[0];
}
