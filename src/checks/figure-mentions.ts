import { characterSet } from "../report/character-set";
import { isDigit, isLatin, isSpace } from "../report/characters";
import { perParagraph } from "../report/landmarks";
import { Lexicon } from "../report/lexicon";
import type { Paragraph, Span, TextRange } from "../report/paragraph";
import {
  HOLDING_WORDS,
  LEADING_WORDS,
  NOT_AFTER,
  NOT_BEFORE,
  PARTIAL,
  SAME_UNITS,
  TRAILING_WORDS,
  UNITS,
} from "./figure-words";

/** A number of things, with the clause that says what is counted. */
export interface FigureMention extends Figure {
  /** The number with its unit. */
  readonly at: Span;
}

/** A number in a text; offsets are UTF-16 units. */
interface Figure extends TextRange {
  readonly clauseStart: number;
  readonly clauseEnd: number;
  readonly value: number;
  /** The smallest difference that the number can tell: 1 in 12次, 1000 in 1.2万人. */
  readonly step: number;
  /** How much more it may be: 10 for 210余篇, 1000 for 3000多件, 0 for an exact number. */
  readonly reach: number;
  readonly unit: string;
  /** A number made of the last characters of the clause; equal where the clauses may be equal. */
  readonly ending: number;
}

const ENDING_LENGTH = 3;
const LONGEST_BEFORE = 24;
const LONGEST_AFTER = 12;
const SHORTEST_PHRASE = 4;
const MOST_LEADING_WORDS = 8;
const endsClause = characterSet("，。；：、！？,;:!?（）()【】[]\n\u000b\t—…");
/** Says nothing of what is counted: 组织培训共12次, 组织的12次培训, 培训搞了12次. */
const isFiller = characterSet("共计达了为有的搞 \u3000");
const cannotPrecede = characterSet(NOT_BEFORE);
const joinsDigits = characterSet(".,");
const isScale = characterSet("万亿");
/** 210余篇, 3000多件. */
const isOver = characterSet("余多");
const UNIT_WORDS = new Lexicon(UNITS.map((unit) => [unit, SAME_UNITS.get(unit) ?? unit] as const));
const YEAR = "年".charCodeAt(0);
const OF = "的".charCodeAt(0);
const SCALES: ReadonlyMap<string, number> = new Map([
  ["万", 1e4],
  ["亿", 1e8],
  ["万亿", 1e12],
]);

/** Groups the numbers that may count the same thing, by what they count; every group holds at least two. */
export function groupMentions(paragraphs: readonly Paragraph[]): FigureMention[][] {
  // Most numbers stand alone: how their clauses end parts them before anything dearer is tried.
  const near = new Map<number, { readonly paragraph: number; readonly figure: Figure }[]>();
  for (const [paragraph, source] of paragraphs.entries()) {
    if (source.inTable === true) continue;
    for (const figure of figuresIn(source)) add(near, figure.ending, { paragraph, figure });
  }
  const same = new Map<string, FigureMention[]>();
  for (const figures of near.values()) {
    if (figures.length < 2) continue;
    for (const { paragraph, figure } of figures) {
      const mention = { ...figure, at: { paragraph, start: figure.start, end: figure.end } };
      const phrase = phraseOf(paragraphs, mention);
      if (phrase !== undefined) add(same, phrase + mention.unit, mention);
    }
  }
  return Array.from(same.values()).filter(({ length }) => length > 1);
}

/** What a mention counts, in the words of its clause; nothing where it counts a share or is an estimate. */
export function phraseOf(paragraphs: readonly Paragraph[], mention: FigureMention): string | undefined {
  let phrase = wordsAround(paragraphs[mention.at.paragraph]?.text ?? "", mention).trim();
  if (PARTIAL.test(phrase)) return undefined;
  for (let i = 0; i < MOST_LEADING_WORDS && LEADING_WORDS.test(phrase); i++) {
    phrase = phrase.replace(LEADING_WORDS, "");
  }
  const held = phrase.replace(HOLDING_WORDS, "");
  if (held.length >= SHORTEST_PHRASE) return held;
  return phrase.length >= SHORTEST_PHRASE ? phrase : undefined;
}

/** True where two numbers cannot both be right. 5.2万亿元 is 52073亿元, rounded; 10余次 may be 15次. */
export function disagree(a: Figure, b: Figure): boolean {
  const [low, high] = a.value < b.value ? [a, b] : [b, a];
  if (low.reach > 0 || high.reach > 0) return low.value + Math.max(low.reach, low.step) <= high.value;
  return high.value - low.value >= Math.max(a.step, b.step) * 0.99;
}

/** The clause without the number and its unit, and without 了: 组织了培训 is 组织培训. */
function wordsAround(text: string, { clauseStart, clauseEnd, start, end }: Figure): string {
  let before = start;
  while (before > clauseStart && isFiller(text.charCodeAt(before - 1))) before--;
  const words = text.slice(clauseStart, before) + text.slice(end, clauseEnd);
  return words.includes("了") ? words.replace("了", "") : words;
}

const figuresIn = perParagraph((text, landmarks): readonly Figure[] => {
  const found: Figure[] = [];
  let free = 0;
  for (const at of landmarks) {
    if (at < free || !isDigit(text.charCodeAt(at))) continue;
    const digits = endOfNumber(text, at);
    const figure = readFigure(text, at, digits);
    if (figure !== undefined) found.push(figure);
    free = digits + 1;
  }
  return found;
});

/** The offset after the digits that begin at `at`: 12, 3,400, 1.2. */
function endOfNumber(text: string, at: number): number {
  let end = at;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    const goesOn = joinsDigits(code) && isDigit(text.charCodeAt(end + 1));
    if (!goesOn && !isDigit(code)) break;
  }
  return end;
}

function readFigure(text: string, start: number, digitsEnd: number): Figure | undefined {
  const scaleStart = isSpace(text.charCodeAt(digitsEnd)) ? digitsEnd + 1 : digitsEnd;
  let scaleEnd = scaleStart;
  while (scaleEnd - scaleStart < 2 && isScale(text.charCodeAt(scaleEnd))) scaleEnd++;
  const over = isOver(text.charCodeAt(scaleEnd));
  const overEnd = over ? scaleEnd + 1 : scaleEnd;
  const unit = UNIT_WORDS.at(text, isSpace(text.charCodeAt(overEnd)) ? overEnd + 1 : overEnd);
  if (unit === undefined) return undefined;
  const before = text.charCodeAt(start - 1);
  if (cannotPrecede(before) || isLatin(before)) return undefined;
  if (NOT_AFTER.test(text.slice(unit.end, unit.end + LONGEST_AFTER))) return undefined;
  const clauseStart = startOfClause(text, start);
  const clauseEnd = endOfClause(text, unit.end);
  if (clauseStart === undefined || clauseEnd === undefined) return undefined;
  const ending = endingOf(text, clauseStart, start, unit.end, clauseEnd);
  if (ending === undefined) return undefined;
  const digits = text.slice(start, digitsEnd).replace(/,/g, "");
  const value = Number(digits);
  if (Number.isNaN(value)) return undefined;
  const factor = SCALES.get(text.slice(scaleStart, scaleEnd)) ?? 1;
  const point = digits.indexOf(".");
  const step = point < 0 ? factor : factor / 10 ** (digits.length - point - 1);
  const zeros = point < 0 ? digits.length - digits.replace(/0+$/, "").length : 0;
  return {
    start,
    end: unit.end,
    clauseStart,
    clauseEnd,
    value: value * factor,
    step,
    reach: over ? step * 10 ** zeros : 0,
    unit: unit.value,
    ending,
  };
}

/**
 * A number made of the last characters of a clause, without the figure that stands from `start` to `end`. Nothing where
 * there are too few to say what is counted.
 */
function endingOf(
  text: string,
  clauseStart: number,
  start: number,
  end: number,
  clauseEnd: number,
): number | undefined {
  let ending = 0;
  let lacking = ENDING_LENGTH;
  for (let at = clauseEnd - 1; at >= clauseStart && lacking > 0; at--) {
    if (at === end - 1) {
      at = start;
    } else if (!isFiller(text.charCodeAt(at))) {
      // As long as it is a small integer it is found fast.
      ending = (Math.imul(ending, 0x9e5) + text.charCodeAt(at)) & 0x3fffffff;
      lacking--;
    }
  }
  return lacking === 0 ? ending : undefined;
}

/** Where the clause that holds `at` begins; nothing where another number stands in it. 2025年 ends the one before. */
function startOfClause(text: string, at: number): number | undefined {
  for (let start = at; at - start <= LONGEST_BEFORE; start--) {
    const code = text.charCodeAt(start - 1);
    if (start === 0 || endsClause(code)) return start;
    if (isDigit(code)) return undefined;
    if (code === YEAR && isDigit(text.charCodeAt(start - 2))) return start;
  }
  return undefined;
}

/** Where what is counted ends: with the clause, or before 的, which leads to something else. */
function endOfClause(text: string, at: number): number | undefined {
  for (let end = at; end - at <= LONGEST_AFTER; end++) {
    const code = text.charCodeAt(end);
    if (end === text.length || endsClause(code) || code === OF) {
      return end - (TRAILING_WORDS.exec(text.slice(at, end))?.[0].length ?? 0);
    }
    if (isDigit(code)) return undefined;
  }
  return undefined;
}

function add<Key, T>(map: Map<Key, T[]>, key: Key, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
