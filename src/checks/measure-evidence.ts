import { characterSet } from "../report/character-set";
import { isChinese } from "../report/characters";
import { flatMap } from "../report/flat-map";
import { codeAfter, Lexicon } from "../report/lexicon";
import { MEASURE_THEMES, STOP_CHARACTERS, STOP_WORDS } from "./measure-themes";
import { ShortSet } from "./short-set";
import type { StatedItem } from "./statements";

/** What a text speaks of. */
export interface TextSubjects {
  readonly text: string;
  /** Indexes into MEASURE_THEMES, each once. */
  readonly themes: readonly number[];
  /** Neighbouring Chinese characters with no stop word between them: see pairOf. */
  readonly pairs: ShortSet;
}

const SHORTEST_CLAUSE = 5;
const THEME_WEIGHT = 1;
const BROAD_WEIGHT = 0.4;
const PAIR_WEIGHT = 0.7;
/** First clauses count in full; what is told after them less, most of all after that of the problem. */
const HEAD_TO_DETAIL = 0.55;
const DETAIL_TO_HEAD = 0.35;
const DETAIL_TO_DETAIL = 0.2;
/** Two long stories share some words whatever they are about. */
const MOST_OF_DETAIL = 0.45;
const MOST_WORDS = 4;

/** The themes that a word names; none for a stop word. The longest word at a place counts. */
const WORDS = new Lexicon<readonly number[]>(themesByWord());
const BROAD = new Set(MEASURE_THEMES.flatMap(({ broad }, theme) => (broad === true ? [theme] : [])));
const isStopCharacter = characterSet(STOP_CHARACTERS);
const endsClause = characterSet("，；：,;:");
const FIRST_CHINESE = 0x3400;

/** What a statement speaks of: in its first clause, and, read only when it is asked for, in what follows. */
export class Subjects {
  readonly head: TextSubjects;
  private told: TextSubjects | undefined;

  constructor(private readonly item: Pick<StatedItem, "text" | "detail">) {
    this.head = readSubjects(item.text.slice(0, endOfClause(item.text)));
  }

  get detail(): TextSubjects {
    return (this.told ??= readSubjects(this.item.text.slice(this.head.text.length) + this.item.detail()));
  }
}

function endOfClause(text: string): number {
  for (let at = SHORTEST_CLAUSE; at < text.length; at++) if (endsClause(text.charCodeAt(at))) return at;
  return text.length;
}

function readSubjects(text: string): TextSubjects {
  const { themes, pairs } = collectSubjects(text);
  return { text, themes, pairs: ShortSet.of(pairs) };
}

/** The themes that a text names, each once, and its pairs as they come. */
function collectSubjects(text: string): { themes: number[]; pairs: number[] } {
  const themes: number[] = [];
  const pairs: number[] = [];
  let previous = 0;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const word = WORDS.mayBegin(code, codeAfter(text, at)) ? WORDS.at(text, at) : undefined;
    if (word === undefined) {
      const counts = isChinese(code) && !isStopCharacter(code);
      if (counts && previous !== 0) pairs.push(pairOf(previous, code));
      previous = counts ? code : 0;
      at++;
      continue;
    }
    if (word.value.length === 0) {
      previous = 0;
      at = word.end;
      continue;
    }
    for (const theme of word.value) if (!themes.includes(theme)) themes.push(theme);
    for (; at < word.end; at++) {
      const own = text.charCodeAt(at);
      if (previous !== 0) pairs.push(pairOf(previous, own));
      previous = own;
    }
  }
  return { themes, pairs };
}

/** How much the first clauses of a problem and of a measure have in common. */
export function compareHeads({ head: problem }: Subjects, { head: measure }: Subjects): number {
  return weigh(problem, measure, broadWeight(measure));
}

/** How much a problem and a measure have in common: each subject once, where it weighs most. */
export function compare(problem: Subjects, measure: Subjects): number {
  const broad = broadWeight(measure.head);
  const seen: number[] = [];
  return (
    weigh(problem.head, measure.head, broad, seen) +
    weigh(problem.head, measure.detail, broad, seen) * HEAD_TO_DETAIL +
    weigh(problem.detail, measure.head, broad, seen) * DETAIL_TO_HEAD +
    Math.min(weigh(problem.detail, measure.detail, broad, seen) * DETAIL_TO_DETAIL, MOST_OF_DETAIL)
  );
}

/** True where a text names a theme that is not broad. */
export function isSpecific({ themes }: TextSubjects): boolean {
  for (const theme of themes) if (!BROAD.has(theme)) return true;
  return false;
}

/** Those of some short texts of whose subjects a text of any length says nothing, in the same words or in others. */
export function findUnsaid(all: readonly TextSubjects[], text: string): ReadonlySet<TextSubjects> {
  const asked = ShortSet.of(flatMap(all, ({ pairs }) => pairs.values));
  const { themes: saidThemes, pairs: saidPairs } = collectSubjects(text);
  const said = ShortSet.of(saidPairs.filter((pair) => asked.has(pair)));
  return new Set(
    all.filter(
      ({ themes, pairs }) =>
        !themes.some((theme) => !BROAD.has(theme) && saidThemes.includes(theme)) &&
        !pairs.values.some((pair) => said.has(pair)),
    ),
  );
}

/** The words by which a measure speaks of a problem, those of its first clause first. */
export function sharedWords(problem: Subjects, measure: Subjects): string[] {
  const found = [measure.head, measure.detail].flatMap((own) =>
    [problem.head, problem.detail].flatMap((other) => wordsAbout(own, other)),
  );
  return found
    .filter((word, i) => !found.some((other, j) => other.includes(word) && (other !== word || j < i)))
    .slice(0, MOST_WORDS);
}

/** 保密管理有漏洞 is not answered by 完善督办机制, but may be by 完善各项制度. */
function broadWeight(head: TextSubjects): number {
  return isSpecific(head) ? 0 : BROAD_WEIGHT;
}

/** The weight of the subjects that two texts share and that are not among those `seen`, which they join. */
function weigh(own: TextSubjects, other: TextSubjects, broad: number, seen: number[] = []): number {
  let sum = 0;
  for (const theme of own.themes) {
    if (!other.themes.includes(theme) || seen.includes(theme)) continue;
    seen.push(theme);
    sum += BROAD.has(theme) ? broad : THEME_WEIGHT;
  }
  for (const pair of own.pairs.values) {
    if (!other.pairs.has(pair) || seen.includes(pair)) continue;
    seen.push(pair);
    sum += PAIR_WEIGHT;
  }
  return sum;
}

/** The stretches of a text that name subjects of the other text. */
function wordsAbout({ text, pairs }: TextSubjects, other: TextSubjects): string[] {
  const words: string[] = [];
  let start = 0;
  let end = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at >= end) {
      if (end > start) words.push(text.slice(start, end));
      start = at;
      end = at;
    }
    const word = WORDS.at(text, at);
    if (word?.value.some((theme) => other.themes.includes(theme)) === true) end = Math.max(end, word.end);
    const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
    const pair = isChinese(first) && isChinese(second) ? pairOf(first, second) : 0;
    if (pairs.has(pair) && other.pairs.has(pair)) end = Math.max(end, at + 2);
  }
  return words;
}

/** Two Chinese characters as a number below 2³⁰ and above every index of a theme. */
function pairOf(first: number, second: number): number {
  return (first - FIRST_CHINESE + 1) * 0x8000 + (second - FIRST_CHINESE);
}

function themesByWord(): Map<string, readonly number[]> {
  const themes = new Map<string, readonly number[]>(STOP_WORDS.map((word) => [word, []]));
  for (const [theme, { words }] of MEASURE_THEMES.entries())
    for (const word of words) themes.set(word, [...(themes.get(word) ?? []), theme]);
  return themes;
}
