import { flatMap } from "../report/flat-map";
import { parseNumeral } from "../report/numerals";
import type { Span } from "../report/paragraph";
import type { Check } from "./check";
import { textOf } from "./places";
import { spokenYears } from "./spoken-years";

const YEARS = "(?<digits>\\d{1,2}|[一二三四五六七八九十两]{1,3})(?<before>[多余]?)年(?<after>[多余]?)";

interface Form {
  /** What the text of every match holds, a word and one of some characters; looked for first, since patterns are dear. */
  readonly key: string;
  readonly needs: RegExp;
  readonly pattern: RegExp;
}

/**
 * Ways of saying how long the writer has held the post. The groups: the number of years, 多 before or after 年, and
 * the post where it is named.
 */
const FORMS: readonly Form[] = [
  // 3年来履职尽责情况; 近三年来 is a period, not a tenure.
  {
    key: "年来",
    needs: /职/,
    pattern: new RegExp(
      `(?<![近最过去前后的十\\d一二三四五六七八九])${YEARS}来(?=的?[，,]?我?.{0,4}?(?:履职|任职|述职|履行(?:岗位)?职责))`,
      "g",
    ),
  },
  // 现将三年来的工作情况汇报如下
  {
    key: "年来",
    needs: /现/,
    pattern: new RegExp(
      `(?<=现[将就把](?:我|本人|自己)?)${YEARS}来(?=的?(?:主要|各项|有关)?(?:思想|学习|工作)[^，。；]{0,12}(?:汇报|报告|述职|总结))`,
      "g",
    ),
  },
  // 任职7年来; 任职以来7年时间
  {
    key: "年",
    needs: /[任履]/,
    pattern: new RegExp(
      `(?:任职|任现职|到任|上任|履职|履新)(?:以来)?的?这?${YEARS}(?:来|以来|时间|期间)`,
      "g",
    ),
  },
  // 任园长五年来; 任职三年来 is above.
  {
    key: "年来",
    needs: /任/,
    pattern: new RegExp(
      `(?:担任|就任|出任|(?<![责主信重委胜])任)(?![现职期务何意由免教])(?<post>[^，。；：、\\d一二三四五六七八九十近最过这]{2,12}?)的?这?${YEARS}来(?!工作|从事)`,
      "g",
    ),
  },
  // 任现职以来的四年; 任职以来三年被评为优秀 counts the prizes.
  {
    key: "以来",
    needs: /[任履]/,
    pattern: new RegExp(`(?:任职|任现职|到任|上任|履新)以来(?:的这?|这)${YEARS}(?!来|以来|时间|期间)`, "g"),
  },
];

interface Tenure {
  readonly at: Span;
  readonly years: number;
  /** Which post was held; nothing where the text says only 任职. */
  readonly post: string | undefined;
  /** True for 三年多, which may be called four years as well. */
  readonly over: boolean;
}

/** Finds two lengths of service that contradict each other: 3年来履职 and 任职7年来. */
export const tenureConflict: Check = {
  id: "tenure-conflict",
  basis: "textbook",
  severity: "warning",
  *run({ paragraphs }) {
    const tenures = flatMap(paragraphs, (paragraph, index) =>
      spokenYears(paragraph).counted ? findTenures(paragraph.text, index) : [],
    );
    const [first] = tenures;
    // Of two posts nobody can say which one 任职 means.
    if (first === undefined || holdsSeveralPosts(tenures)) return;
    const quote = (at: Span) => textOf(paragraphs, at);
    for (const tenure of tenures) {
      if (agree(tenure, first)) continue;
      const { at } = tenure;
      yield { at, message: (say) => say.tenureConflict(quote(at), quote(first.at)), related: [first.at] };
    }
  },
};

function holdsSeveralPosts(tenures: readonly Tenure[]): boolean {
  return new Set(tenures.flatMap(({ post }) => post ?? [])).size > 1;
}

function agree(a: Tenure, b: Tenure): boolean {
  return a.years === b.years || (a.over && b.years === a.years + 1) || (b.over && a.years === b.years + 1);
}

function findTenures(text: string, paragraph: number): Tenure[] {
  const found: Tenure[] = [];
  for (const { key, needs, pattern } of FORMS) {
    if (!text.includes(key) || !needs.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const { digits = "", before, after, post } = match.groups ?? {};
      const years = parseNumeral(digits);
      if (years === undefined) continue;
      const at = { paragraph, start: match.index, end: match.index + match[0].length };
      found.push({ at, years, post, over: before !== "" || after !== "" });
    }
  }
  return found.sort((a, b) => a.at.start - b.at.start);
}
