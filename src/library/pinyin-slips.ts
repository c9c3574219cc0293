/** Initials that speakers of many regions do not tell apart. */
const CONFUSED_INITIALS: readonly (readonly [string, string])[] = [
  ["zh", "z"],
  ["ch", "c"],
  ["sh", "s"],
  ["l", "n"],
  ["f", "h"],
];

/** Finals that are not told apart; ü is written as v, and typed as u. */
const CONFUSED_FINALS: readonly (readonly [string, string])[] = [
  ["ang", "an"],
  ["eng", "en"],
  ["ing", "in"],
  ["v", "u"],
];

/** What a syllable may be typed as by someone who speaks it so: zang, zhan and zan for zhang. Not itself. */
export function spokenSpellings(syllable: string): string[] {
  const initials = swapped(syllable, CONFUSED_INITIALS, (text, part) => text.startsWith(part), headSwap);
  const all = initials.flatMap((spelling) =>
    swapped(spelling, CONFUSED_FINALS, (text, part) => text.endsWith(part), tailSwap),
  );
  return [...new Set(all)].filter((spelling) => spelling !== syllable);
}

/** The text itself, and the text with the confused part that it has in its other form. */
function swapped(
  text: string,
  pairs: readonly (readonly [string, string])[],
  has: (text: string, part: string) => boolean,
  swap: (text: string, from: string, to: string) => string,
): string[] {
  for (const [one, other] of pairs) {
    if (has(text, one)) return [text, swap(text, one, other)];
    if (has(text, other)) return [text, swap(text, other, one)];
  }
  return [text];
}

function headSwap(text: string, from: string, to: string): string {
  return to + text.slice(from.length);
}

function tailSwap(text: string, from: string, to: string): string {
  return text.slice(0, text.length - from.length) + to;
}

/** True where one letter of `typed` is wrong, missing, too many, or has changed places with the next one. */
export function isOneSlipFrom(typed: string, meant: string): boolean {
  const difference = typed.length - meant.length;
  if (typed === meant || difference < -1 || difference > 1) return false;
  let head = 0;
  while (head < typed.length && typed.charAt(head) === meant.charAt(head)) head++;
  if (difference > 0) return typed.slice(head + 1) === meant.slice(head);
  if (difference < 0) return typed.slice(head) === meant.slice(head + 1);
  if (typed.slice(head + 1) === meant.slice(head + 1)) return true;
  return (
    typed.charAt(head) === meant.charAt(head + 1) &&
    typed.charAt(head + 1) === meant.charAt(head) &&
    typed.slice(head + 2) === meant.slice(head + 2)
  );
}
