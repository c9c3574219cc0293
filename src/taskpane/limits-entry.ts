import { parseNumeral } from "../report/numerals";
import type { Limits } from "../report/requirement";
import type { Measure } from "./requirement-summary";
import { strings } from "./strings";

/** One of the two fields of a pair of limits. */
export type End = keyof Limits;

export const ENDS: readonly End[] = ["min", "max"];

/** What stands in the two fields, as it was typed. */
export type LimitTexts = Readonly<Record<End, string>>;

/** What two fields say: the limits that hold from now on, and what is wrong with the rest. */
export interface LimitsEntry {
  readonly limits: Limits;
  /** A Chinese sentence, and the fields that it is about; their limits stay what they were. */
  readonly problem?: { readonly text: string; readonly ends: readonly End[] };
}

/** How a limit stands in its field: 3000, and 10 for a tenth; empty where there is none. */
export function limitText(measure: Measure, limit: number | undefined): string {
  if (limit === undefined) return "";
  return String(measure === "share" ? Number((limit * 100).toFixed(2)) : limit);
}

/**
 * Reads what was typed into a pair of fields. What cannot be read, and a floor above the ceiling, is told and
 * not taken; the other field still is.
 *
 * @param before the limits that hold until now
 */
export function readLimits(measure: Measure, texts: LimitTexts, before: Limits = {}): LimitsEntry {
  const limits: { min?: number; max?: number } = {};
  const wrong: { end: End; text: string }[] = [];
  for (const end of ENDS) {
    const unchanged = texts[end] === limitText(measure, before[end]);
    const read = unchanged ? before[end] : READERS[measure](plain(texts[end]), end);
    if (typeof read === "string") wrong.push({ end, text: read });
    const limit = typeof read === "string" ? before[end] : read;
    if (limit !== undefined) limits[end] = limit;
  }
  const [first] = wrong;
  if (limits.min !== undefined && limits.max !== undefined && limits.min > limits.max) {
    return {
      limits: before,
      problem: { text: first?.text ?? strings.requirement.problems.crossed, ends: ENDS },
    };
  }
  return first === undefined
    ? { limits }
    : { limits, problem: { text: first.text, ends: wrong.map(({ end }) => end) } };
}

/** Reads one field: a limit, undefined where it is empty, or what is wrong. */
type Reader = (text: string, end: End) => number | string | undefined;

const LARGEST = 1_000_000;

const READERS: Readonly<Record<Measure, Reader>> = {
  characters: (text) => {
    const digits = text.replace(/,/g, "").replace(/个?字$/, "");
    if (digits === "") return text === "" ? undefined : strings.requirement.problems.characters;
    const limit = parseNumeral(digits);
    return limit === undefined || limit > LARGEST ? strings.requirement.problems.characters : limit;
  },

  share: (text, end) => {
    if (text === "") return undefined;
    const share = readFraction(text) ?? readPercent(text);
    if (share === undefined || share > 1) return strings.requirement.problems.share;
    if (share > 0 && share < 0.01) return strings.requirement.problems.tinyShare;
    return share === 1 && end === "min" ? strings.requirement.problems.wholeShare : share;
  },
};

/** Half-width and without spaces: ３，０００ as 3,000. */
function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s/g, "");
}

/** 10, 33.3, 10% */
function readPercent(text: string): number | undefined {
  const [, percent] = /^(\d{1,4}(?:\.\d{0,4})?)%?$/.exec(text) ?? [];
  return percent === undefined ? undefined : Number((Number(percent) / 100).toFixed(6));
}

/** 三分之一, 百分之十, 1/3 */
function readFraction(text: string): number | undefined {
  const [, below, above] = /^([^/]{1,4})分之([^/]{1,4})$/.exec(text) ?? [];
  const [, numerator = above, denominator = below] = /^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
  const part = parseNumeral(numerator ?? "");
  const whole = denominator === "百" ? 100 : parseNumeral(denominator ?? "");
  return part === undefined || whole === undefined || whole === 0 ? undefined : part / whole;
}
