import { toChineseNumeral, toCircledNumeral } from "./numerals";

/** A set of markers that lead the items of one enumeration (分条) and never mix with another set. */
export interface MarkerFamily {
  readonly id: string;
  /** What lists show: its first markers, for example 一是 二是 三是. */
  readonly name: string;
  /** The nth marker (from 1), without the mark that follows it; `undefined` past `max`. */
  readonly member: (n: number) => string | undefined;
  /** How many members the family has. */
  readonly max: number;
  /** The marker that may close an enumeration at any number, for example 最后. */
  readonly last?: string;
  /** What stands between a marker and its text (GB/T 15834: 首先 and 第一 take a comma). */
  readonly separator: string;
}

const MAX_CHINESE = 99;
const MAX_CIRCLED = 20;

/** Every family that enumerations are read in; the first seven are the ones that can be inserted. */
export const MARKER_FAMILIES: readonly MarkerFamily[] = [
  numbered("yishi", (numeral) => `${numeral}是`, ""),
  numbered("yiyao", (numeral) => `${numeral}要`, ""),
  numbered("diyi", (numeral) => `第${numeral}`, "，"),
  worded("shouxian", ["首先", "其次", "再次", "最后"], "，", "最后"),
  numbered("qiyi", (numeral) => `其${numeral}`, "，"),
  worded("yifangmian", ["一方面", "另一方面"], "，"),
  numbered("kuohao", (numeral) => `（${numeral}）`, ""),
  family("paren-arabic", (n) => `（${n}）`, MAX_CHINESE, ""),
  family("circled", toCircledNumeral, MAX_CIRCLED, ""),
  family("dash", () => "——", MAX_CHINESE, ""),
];

function numbered(id: string, marker: (numeral: string) => string, separator: string): MarkerFamily {
  return family(id, (n) => marker(toChineseNumeral(n)), MAX_CHINESE, separator);
}

function worded(id: string, markers: readonly string[], separator: string, last?: string): MarkerFamily {
  const found = family(id, (n) => markers[n - 1] ?? "", markers.length, separator);
  return last === undefined ? found : { ...found, last };
}

function family(id: string, marker: (n: number) => string, max: number, separator: string): MarkerFamily {
  const member = (n: number) => (Number.isInteger(n) && n >= 1 && n <= max ? marker(n) : undefined);
  return {
    id,
    name: [1, 2, 3]
      .map((n) => member(n) ?? "")
      .join(" ")
      .trim(),
    member,
    max,
    separator,
  };
}
