import { characterSet } from "../report/character-set";
import { isDigit } from "../report/characters";
import { perParagraph } from "../report/landmarks";

/** What a paragraph says of years. */
export interface SpokenYears {
  /** Every year that it names, in order. */
  readonly named: readonly NamedYear[];
  /** True where it may count years: 三年, 7年, 两年多. */
  readonly counted: boolean;
}

/** A year with its noun: 2025年, 二〇二五年. */
export interface NamedYear {
  /** UTF-16 offset of the first digit. */
  readonly start: number;
  readonly digits: string;
}

/** The digits of a year, as a pattern: 2025, 二〇二五. */
export const YEAR_DIGITS = "20\\d\\d|二[〇○零][〇○零一二三四五六七八九]{2}";

const LENGTH = 4;
const DIGITS = new RegExp(`^(?:${YEAR_DIGITS})$`);
/** No service is as long: 2025年 counts nothing. */
const LONG_FIGURE = /\d{3}$/;
const NOUN = "年".charCodeAt(0);
const endsNumber = characterSet("〇○零一二三四五六七八九十两多余");
const NOTHING: SpokenYears = { named: [], counted: false };

/** The years of a paragraph, read once: few have any, and several checks look no further where there is none. */
export const spokenYears = perParagraph((text, landmarks): SpokenYears => {
  const named: NamedYear[] = [];
  let counted = false;
  for (const at of landmarks) {
    if (at === 0 || text.charCodeAt(at) !== NOUN) continue;
    const last = text.charCodeAt(at - 1);
    const isFigure = isDigit(last);
    if (!isFigure && !endsNumber(last)) continue;
    const start = at - LENGTH;
    const digits = start < 0 ? "" : text.slice(start, at);
    if (DIGITS.test(digits)) named.push({ start, digits });
    if (!isFigure || !LONG_FIGURE.test(text.slice(Math.max(0, start), at))) counted = true;
  }
  return named.length === 0 && !counted ? NOTHING : { named, counted };
});
