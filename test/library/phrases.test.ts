import { blank, findBlanks } from "../../src/checks/blank";
import { defaultRequirement } from "../../src/checks/default-requirement";
import { quotePair } from "../../src/checks/quote-pair";
import { repeatedText } from "../../src/checks/repeated-text";
import { ENUMERATION_FAMILIES } from "../../src/library/enumerate";
import type { Phrase } from "../../src/library/phrase";
import { PHRASES } from "../../src/library/phrases";
import { searchPhrases } from "../../src/library/search-phrases";
import { parseReport } from "../../src/report/parse-report";
import { ROLE_NAMES, type PartRole } from "../../src/report/role";
import { blankFaults, blankNames } from "./blank-notation";

const tagged = (tag: string) => PHRASES.filter(({ tags }) => tags.includes(tag));
const filled = PHRASES.map(({ text, example }) => example ?? text);

test("there are phrases enough, for every role and every use", () => {
  expect(PHRASES.length).toBeGreaterThanOrEqual(400);
  for (const role of Object.keys(ROLE_NAMES) as PartRole[]) {
    expect(PHRASES.filter((phrase) => phrase.role === role).length).toBeGreaterThanOrEqual(20);
  }
  for (const use of ["过渡", "引语", "四字并列", "量化成果", "分条"]) {
    expect(tagged(use).length).toBeGreaterThanOrEqual(15);
  }
});

test.each(["办公室", "学校", "医院", "银行", "法院", "乡镇", "村", "企业", "技术", "窗口", "工会", "应急"])(
  "%s has its own successes, problems and plans",
  (trade) => {
    const roles = new Set(tagged(trade).map(({ role }) => role));
    expect([...roles]).toEqual(expect.arrayContaining(["achievement", "problem", "plan"]));
  },
);

test("ids and texts are unique", () => {
  expect(new Set(PHRASES.map(({ id }) => id)).size).toBe(PHRASES.length);
  expect(new Set(PHRASES.map(({ text }) => text)).size).toBe(PHRASES.length);
});

test("no two phrases are one in other words", () => {
  const bigrams = PHRASES.map(({ id, text }) => ({ id, own: bigramsOf(text) }));
  const alike = bigrams.flatMap(({ id, own }, i) =>
    bigrams
      .slice(i + 1)
      .filter(({ own: others }) => sharedFraction(own, others) > 0.8)
      .map((other) => `${id} ${other.id}`),
  );
  expect(alike).toEqual([]);
});

test("blanks are in one notation, and no phrase has one twice", () => {
  expect(PHRASES.flatMap(({ text }) => blankFaults(text))).toEqual([]);
  for (const { text } of PHRASES) expect(new Set(blankNames(text)).size).toBe(blankNames(text).length);
});

test("an example is the pattern filled in; a phrase without blanks needs none", () => {
  for (const { text, example } of PHRASES) {
    expect(example === undefined).toBe(blankNames(text).length === 0);
    if (example !== undefined) expect(example).toMatch(patternOf(text));
  }
});

test("the check finds every blank of a phrase, each once", () => {
  for (const { text } of PHRASES) {
    expect(findBlanks([{ text }]).map((found) => found.text)).toEqual(
      blankNames(text).map((name) => `【${name}】`),
    );
  }
});

test("a phrase filled in is checked without a finding, alone and among all the others", () => {
  const checks = [blank, quotePair, repeatedText];
  const findingsIn = (texts: readonly string[]) => {
    const report = parseReport(texts.map((text) => ({ text })));
    return checks.flatMap((check) => [...check.run(report, defaultRequirement(report.genre), {})]);
  };
  expect(filled.filter((text) => findingsIn([text]).length > 0)).toEqual([]);
  expect(findingsIn(filled)).toEqual([]);
});

test("tags are Chinese, each once, and there are at least two", () => {
  for (const { tags } of PHRASES) {
    expect(new Set(tags).size).toBe(tags.length);
    expect(tags.length).toBeGreaterThan(1);
    expect(tags.filter((tag) => !/^[\u4e00-\u9fff…（）]+$/.test(tag))).toEqual([]);
  }
});

test("a saying has its source, and quotes are paired", () => {
  for (const { source, text } of tagged("引语")) {
    expect(source).toMatch(/^.*《.+》.*$/);
    expect(text).toMatch(/^[^“”]+：“[^“”]+。”$/);
  }
  for (const { text } of PHRASES) {
    expect(text.match(/“/g)?.length).toBe(text.match(/”/g)?.length);
  }
});

test("four-character parallels are four characters each", () => {
  for (const { text } of tagged("四字并列"))
    expect(text).toMatch(/^[\u4e00-\u9fff]{4}(?:、[\u4e00-\u9fff]{4})+$/);
});

test("every phrase but a parallel ends as a sentence, or as a lead", () => {
  for (const { text, tags } of PHRASES) {
    if (!tags.includes("四字并列")) expect(text).toMatch(/(?:[。：]|。”)$/);
  }
});

/** Forms that recur in duty reports, and the words by which someone looks for them. */
test.each([
  ["牢记", /牢记“.*”，.*，/],
  ["一是 有差距", /一是.*有差距.*二是.*有差距/],
  ["始终", /^始终.*，/],
  ["突出抓好 重点在 下功夫", /突出抓好.*，重点在.*上下功夫/],
  ["放心 舒心", /让.*放心.*舒心/],
  ["一方面 另一方面", /一方面，.*；另一方面，/],
  ["以上述职 请", /^以上述职，请/],
  ["古语有话", /^古语有言：“.*”/],
  ["俗话说", /^俗话说：“.*”/],
  ["从最初 到如今", /从最初.*到如今/],
  ["只有 才能", /只有.*，才能/],
  ["既 又", /既.*，又/],
  ["变 为", /变.*为.*，/],
  ["以 促", /以【.*】促【.*】/],
  ["做到", /做到【.*】、【.*】、【.*】/],
  ["从 方面 请评议", /^我从【.*】个方面.*请予评议。$/],
  ["具体来讲", /^具体来讲，.*：$/],
  ["始终 不能", /一是.*始终.*不能.*二是.*始终.*不能/],
  ["从当初 到如今", /从当初.*到如今/],
  ["比如 再比如", /^比如，.*；再比如，/],
  ["体会最深", /体会最深的是：/],
  ["无论 还是", /无论.*，还是.*，都/],
  ["面对 忙而不乱", /^面对.*忙而不乱/],
  ["一件不办", /一件不办.*一次不做/],
  ["不插手 不利用", /^不插手.*不利用/],
  ["重点在 上下功夫 同步推进", /突出抓好.*重点在.*上下功夫；/],
  ["始终不", /^始终不.*，始终不.*，/],
  ["不辜负", /^不辜负/],
  ["主要体现在", /主要体现在【.*】个方面：/],
])("searching %s finds that form among the first", (query, form) => {
  const matches = searchPhrases(PHRASES, query).exact.slice(0, 5);
  expect(matches.map(({ phrase: { text } }) => text)).toContainEqual(expect.stringMatching(form));
});

test("whole patterns cover the families of enumerations", () => {
  const first = ENUMERATION_FAMILIES.filter(({ id }) => id !== "kuohao").map(
    (family) => family.member(1) ?? "",
  );
  for (const marker of first) {
    expect(tagged("分条").some(({ text }: Phrase) => text.startsWith(marker))).toBe(true);
  }
});

function patternOf(text: string): RegExp {
  const literal = text.split(/【[^】]*】/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${literal.join("[^【】]+")}$`);
}

/** Pairs of neighbouring characters outside the blanks. */
function bigramsOf(text: string): ReadonlySet<string> {
  const parts = text.split(/【[^】]*】/);
  return new Set(parts.flatMap((part) => Array.from(part.slice(1), (next, i) => part.charAt(i) + next)));
}

/** What two sets share, as a fraction of their mean size; 0 where both are empty. */
function sharedFraction(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared++;
  return (2 * shared) / Math.max(1, one.size + other.size);
}
