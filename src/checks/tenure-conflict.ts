import { parseNumeral } from "../report/numerals";
import type { Span } from "../report/paragraph";
import type { Check } from "./check";
import { MESSAGES } from "./messages";
import { textOf } from "./places";

const YEARS = "(\\d{1,2}|[一二三四五六七八九十两]{1,3})";

/** Ways of saying how long the writer has held the post. The group is the number of years. */
const FORMS: readonly { readonly key: string; readonly pattern: RegExp }[] = [
  // 3年来履职尽责情况; 近三年来 is a period, not a tenure.
  {
    key: "年来",
    pattern: new RegExp(
      `(?<![近最过去前后的十\\d一二三四五六七八九])${YEARS}[多余]?年[多余]?来(?=的?[，,]?我?.{0,4}?(?:履职|任职|述职|履行(?:岗位)?职责))`,
      "g",
    ),
  },
  // 任职7年来
  {
    key: "年",
    pattern: new RegExp(
      `(?:任职|任现职|到任|上任|履职|履新)(?:以来)?的?这?${YEARS}[多余]?年[多余]?(?:来|以来|时间|期间)`,
      "g",
    ),
  },
];

interface Tenure {
  readonly at: Span;
  readonly years: number;
}

/** Finds two lengths of service that contradict each other: 3年来履职 and 任职7年来. */
export const tenureConflict: Check = {
  id: "tenure-conflict",
  title: "任职年限矛盾",
  basis: "textbook",
  severity: "warning",
  *run({ paragraphs }) {
    const tenures = paragraphs.flatMap(({ text }, index) => findTenures(text, index));
    const [first] = tenures;
    if (first === undefined) return;
    const quote = (at: Span) => textOf(paragraphs, at);
    for (const { at, years } of tenures) {
      if (years === first.years) continue;
      yield { at, message: MESSAGES.tenureConflict(quote(at), quote(first.at)), related: [first.at] };
    }
  },
};

function findTenures(text: string, paragraph: number): Tenure[] {
  const found: Tenure[] = [];
  for (const { key, pattern } of FORMS) {
    if (!text.includes(key)) continue;
    for (const match of text.matchAll(pattern)) {
      const years = parseNumeral(match[1] ?? "");
      if (years === undefined) continue;
      found.push({ at: { paragraph, start: match.index, end: match.index + match[0].length }, years });
    }
  }
  return found.sort((a, b) => a.at.start - b.at.start);
}
