const DIGITS = "零一二三四五六七八九";

/** Digits of every script in which reports write numbers, with their values. */
const DIGIT_VALUES: ReadonlyMap<string, number> = new Map([
  ...[DIGITS, "0123456789", "０１２３４５６７８９"].flatMap((digits) =>
    Array.from(digits, (digit, value) => [digit, value] as const),
  ),
  ["〇", 0],
  ["两", 2],
]);

const UNIT_VALUES: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);

const CIRCLED_ONE = "①".charCodeAt(0);
const CIRCLED_MAX = 20;

/** The longest numeral that is read; anything longer is neither a label nor a count. */
const MAX_LENGTH = 10;

/** Writes 1 to 99 as headings do: 一 … 十, 十一 … 九十九. Throws a RangeError outside that range. */
export function toChineseNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 99) throw new RangeError(`no heading numeral for ${n}`);
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  return (
    (tens > 1 ? DIGITS.charAt(tens) : "") + (tens > 0 ? "十" : "") + (ones > 0 ? DIGITS.charAt(ones) : "")
  );
}

/** Writes 1 to 20 as ① … ⑳. Throws a RangeError outside that range. */
export function toCircledNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > CIRCLED_MAX) throw new RangeError(`no circled numeral for ${n}`);
  return String.fromCharCode(CIRCLED_ONE + n - 1);
}

/**
 * Reads a whole text as a number: 十二, 一百零三, 二〇二五, 两, 12, １２, ⑫.
 * Gives `undefined` where any character does not belong to a numeral.
 */
export function parseNumeral(text: string): number | undefined {
  if (text.length === 0 || text.length > MAX_LENGTH) return undefined;
  const circled = text.charCodeAt(0) - CIRCLED_ONE + 1;
  if (circled >= 1 && circled <= CIRCLED_MAX) return text.length === 1 ? circled : undefined;
  let total = 0;
  let digits: number | undefined;
  for (const character of text) {
    const digit = DIGIT_VALUES.get(character);
    const unit = UNIT_VALUES.get(character);
    if (digit !== undefined) {
      digits = (digits ?? 0) * 10 + digit;
    } else if (unit !== undefined && (digits !== undefined || unit === 10)) {
      total += (digits ?? 1) * unit;
      digits = undefined;
    } else {
      return undefined;
    }
  }
  return total + (digits ?? 0);
}
