import { toChineseNumeral, toCircledNumeral } from "./numerals";

const LARGEST = 20;

/** Not inside a word or a figure: 统一、 and 5.2 hold no label. */
const APART = "(?<![\\u4e00-\\u9fff\\d.])";

/** How a marker of each family is written anywhere in a text; white space may have crept in. */
const FORMS: Readonly<Record<string, (chinese: string, arabic: string) => string>> = {
  yishi: (chinese) => `${chinese}\\s{0,2}是`,
  yiyao: (chinese) => `${chinese}\\s{0,2}要`,
  diyi: (chinese) => `第\\s?${chinese}(?![十\\u4e00-\\u9fff])`,
  qiyi: (chinese) => `其\\s?${chinese}(?!十)`,
  dunhao: (chinese) => `${APART}${chinese}\\s{0,2}[、．.，]`,
  kuohao: (chinese) => `[（(]\\s{0,3}${chinese}\\s{0,3}[）)]`,
  "paren-arabic": (_, arabic) => `[（(]\\s{0,3}${arabic}\\s{0,3}[）)]|(?<![\\d.])${arabic}[）)]`,
  circled: (_, arabic) => toCircledNumeral(Number(arabic)),
  arabic: (_, arabic) => `(?:^|[\\s。；：])${arabic}\\s?[.．、，]?(?=[\\u4e00-\\u9fff])`,
};

/** Words that may stand for a number where families are mixed. */
const WORDS: readonly string[] = [
  "首先|一方面|一个是|一来|一则|其中一",
  "其次|另一方面|再次|再者|最后|二来|二则",
  "再次|再者|最后|另外",
  "最后|另外",
];

const patterns = new Map<string, RegExp>();

/**
 * True where a text holds a marker with this number, of one family or of any. A member that seems to be
 * missing and is found this way only stands where a marker is not looked for.
 */
export function holdsMarker(text: string, number: number, family?: string): boolean {
  if (number < 1 || number > LARGEST) return true;
  const key = `${number} ${family ?? ""}`;
  const pattern = patterns.get(key) ?? buildPattern(number, family);
  patterns.set(key, pattern);
  return pattern.test(text);
}

/** The same, of any family, but only where a line begins. */
export function opensLineWithMarker(text: string, number: number): boolean {
  return text.split("\n").some((line) => holdsMarker(line.trimStart().slice(0, LONGEST_LABEL), number));
}

const LONGEST_LABEL = 5;

function buildPattern(number: number, family: string | undefined): RegExp {
  const chinese = `(?<![一二三四五六七八九十])${toChineseNumeral(number)}`;
  const forms = family === undefined ? Object.values(FORMS) : [FORMS[family]];
  const written = forms.map((form) => form?.(chinese, String(number)) ?? "");
  const words = family === undefined || family === "shouxian" ? [WORDS[number - 1] ?? ""] : [];
  return new RegExp([...written, ...words].filter((form) => form !== "").join("|"));
}
