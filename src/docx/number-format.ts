import { toChineseNumeral } from "../report/numerals";

type Writer = (n: number) => string | undefined;

const DIGITS = "〇一二三四五六七八九";
const LEGAL_SIMPLIFIED = "零壹贰叁肆伍陆柒捌玖";
const LEGAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖";
const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

/** The values of w:numFmt (ECMA-376, ST_NumberFormat) that lists in Chinese documents use. */
const WRITERS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ["none", () => ""],
  ["decimalZero", (n) => String(n).padStart(2, "0")],
  ["decimalFullWidth", fullWidth],
  ["decimalFullWidth2", fullWidth],
  ["decimalEnclosedCircle", (n) => character("①", 20, n)],
  ["decimalEnclosedCircleChinese", (n) => character("①", 20, n)],
  ["decimalEnclosedParen", (n) => character("⑴", 20, n)],
  ["decimalEnclosedFullstop", (n) => character("⒈", 20, n)],
  ["numberInDash", (n) => `- ${n} -`],
  ["upperRoman", roman],
  ["lowerRoman", (n) => roman(n)?.toLowerCase()],
  ["upperLetter", (n) => letter("A", n)],
  ["lowerLetter", (n) => letter("a", n)],
  ["chineseCounting", counting],
  ["chineseCountingThousand", counting],
  ["taiwaneseCounting", counting],
  ["taiwaneseCountingThousand", counting],
  ["japaneseCounting", counting],
  ["ideographDigital", (n) => digitByDigit(DIGITS, n)],
  ["japaneseDigitalTenThousand", (n) => digitByDigit(DIGITS, n)],
  ["taiwaneseDigital", (n) => digitByDigit(DIGITS, n)],
  ["chineseLegalSimplified", (n) => legal(LEGAL_SIMPLIFIED, n)],
  ["ideographLegalTraditional", (n) => legal(LEGAL_TRADITIONAL, n)],
  ["ideographTraditional", (n) => STEMS[n - 1]],
  ["ideographZodiac", (n) => BRANCHES[n - 1]],
  ["ideographZodiacTraditional", (n) => stemAndBranch(n)],
  ["ideographEnclosedCircle", (n) => character("㊀", 10, n)],
]);

/**
 * Writes a list number in one of Word's number formats. Where the format is unknown or ends before `n`,
 * gives Arabic digits, as Word does. `pattern` is the w:format of a custom format, for example "001, 002, …".
 */
export function formatNumber(n: number, format: string, pattern?: string): string {
  if (format === "custom") return String(n).padStart(/^0*1(?=,|$)/.exec(pattern ?? "")?.[0].length ?? 1, "0");
  return (n >= 0 ? WRITERS.get(format)?.(n) : undefined) ?? String(n);
}

/** 一 … 十, 十一 … 九十九. Longer lists do not occur in reports and are written digit by digit. */
function counting(n: number): string {
  return n >= 1 && n <= 99 ? toChineseNumeral(n) : digitByDigit(DIGITS, n);
}

function digitByDigit(digits: string, n: number): string {
  return Array.from(String(n), (digit) => digits.charAt(Number(digit))).join("");
}

function legal(digits: string, n: number): string {
  if (n < 10 || n > 99) return digitByDigit(digits, n);
  return `${digits.charAt(Math.floor(n / 10))}拾${n % 10 === 0 ? "" : digits.charAt(n % 10)}`;
}

function stemAndBranch(n: number): string | undefined {
  return n === 0 ? undefined : STEMS.charAt((n - 1) % 10) + BRANCHES.charAt((n - 1) % 12);
}

function fullWidth(n: number): string {
  return Array.from(String(n), (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join("");
}

/** The nth of `count` characters that follow each other from `first` on. */
function character(first: string, count: number, n: number): string | undefined {
  return n >= 1 && n <= count ? String.fromCharCode(first.charCodeAt(0) + n - 1) : undefined;
}

/** A … Z, then AA … ZZ, AAA …: the letter is repeated. */
function letter(first: string, n: number): string | undefined {
  if (n < 1 || n > 780) return undefined;
  return String.fromCharCode(first.charCodeAt(0) + ((n - 1) % 26)).repeat(Math.ceil(n / 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(n: number): string | undefined {
  if (n < 1 || n > 3999) return undefined;
  let rest = n;
  let written = "";
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      written += sign;
      rest -= value;
    }
  }
  return written;
}
