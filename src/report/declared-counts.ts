import { characterSet } from "./character-set";
import { isChineseNumeral, isDigit, isSpace } from "./characters";
import { parseNumeral } from "./numerals";
import type { TextRange } from "./paragraph";
import { sentenceStart } from "./sentences";

/** A number of items that a sentence announces; offsets into the text that was read. */
export interface DeclaredCount extends TextRange {
  readonly number: number;
  /** True for nouns that stand only before a list (方面); false for those that statistics use too (项, 条). */
  readonly certain: boolean;
}

const SENTENCE_LIMIT = 120;
const LARGEST = 20;

/** Nouns that a lead counts. */
const CERTAIN = /^(?:个|大|个大)?(?:方面|层面|维度|环节|板块|部分|特点|体会|启示|不足|短板|抓手|关键词)|^点/;
const POSSIBLE =
  /^(?:个|大|项|条|件|种|类|步|块)(?:[^，。、；：\n]{0,4}?(?:问题|工作|任务|措施|举措|实事|大事|事|建议|意见|内容|要求|重点|原因|经验|做法|目标|差距|转变|突破|成效|成绩|变化|感受|认识|收获|打算|思考|困难|步骤|原则|情况|保障|亮点)|(?=[：:。]))|^(?:句话|条|步)/;
/** Right before a colon any noun is what the list has: 立了三条规矩：, 开展了十一项整治行动： */
const BEFORE_COLON = /^(?:个|大|项|条|件|种|类|步|块)(?![字词])[^，。、；：:\n\d]{1,6}(?=[：:])/;
/** A quantity, an ordinal or a backward look: 第三方面, 这三个方面, 近三项. */
const NOT_BEFORE =
  /(?:上午|下午|晚上|凌晨|早上|中午|第|这|那|该|前|后|近|每|各|约|超|逾|占|另外?|其他|其余|以上|上述|前述|此|达|共|午|晚|晨|早|夜|[.．\d〇零百千万+＋×~～—-])$/;
/** 三四个方面, 两三点. */
const APPROXIMATE = /^[一二三四五六七八九两]{2}$/;

const opensQuotation = characterSet("“《『「");
const closesQuotation = characterSet("”》』」");

/** Finds the announced numbers in the sentence that ends at `end` (its closing mark included). */
export function countsInSentenceBefore(text: string, end: number): DeclaredCount[] {
  const last = end - 1;
  const start = sentenceStart(text, last, SENTENCE_LIMIT);
  return findCounts(text, start, end);
}

/** Finds the announced numbers between two offsets, in order. */
export function findCounts(text: string, start: number, end: number): DeclaredCount[] {
  const found: DeclaredCount[] = [];
  let quoted = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (opensQuotation(code)) quoted++;
    if (closesQuotation(code)) quoted = 0;
    if (quoted > 0) continue;
    const after = numeralEnd(text, at, end);
    if (after === at) continue;
    const count = readCount(text, at, after, end);
    if (count !== undefined) found.push(count);
    at = after - 1;
  }
  return found;
}

function readCount(text: string, start: number, after: number, end: number): DeclaredCount | undefined {
  const numeral = text.slice(start, after);
  const number = parseNumeral(numeral);
  if (number === undefined || number < 2 || number > LARGEST || APPROXIMATE.test(numeral)) return undefined;
  if (NOT_BEFORE.test(text.slice(Math.max(0, start - 2), start))) return undefined;
  const noun = text.slice(after, Math.min(end, after + 9));
  const certain = CERTAIN.exec(noun);
  const match = certain ?? POSSIBLE.exec(noun) ?? BEFORE_COLON.exec(noun);
  if (match === null) return undefined;
  return { start, end: after + match[0].length, number, certain: certain !== null };
}

function numeralEnd(text: string, at: number, end: number): number {
  const digits = isDigit(text.charCodeAt(at));
  let after = at;
  while (after < end && (digits ? isDigit(text.charCodeAt(after)) : isChineseNumeral(text.charCodeAt(after))))
    after++;
  return after;
}

/** The offset after the last character before `at` that is not white space. */
export function endOfTextBefore(text: string, at: number): number {
  let end = at;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}
