import { isIgnorable, isSpace } from "./characters";
import type { Flow } from "./flow";
import { perLine, type LineText } from "./line-text";
import type { CountingRule } from "./requirement";

/** Word counts a run of units below this as one word, and every unit from here on (“ … 、 中) as one each. */
const FIRST_ASIAN = 0x2000;

/**
 * Counts the characters of a text, or of its part from `start` to `end` (UTF-16 offsets), by the requirement's rule:
 * every character but white space (`characters`), or Word's 字数, where a run of Latin letters, digits and their
 * marks is one (`word`).
 */
export function countCharacters(text: string, rule: CountingRule, start = 0, end = text.length): number {
  let count = 0;
  let inRun = false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isIgnorable(code) && !isSpace(code)) continue;
    if (isSpace(code)) {
      inRun = false;
    } else if (rule === "word" && code < FIRST_ASIAN) {
      if (!inRun) count++;
      inRun = true;
    } else {
      inRun = false;
      if (!isLowSurrogate(code)) count++;
    }
  }
  return count;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

const COUNTS: Readonly<Record<CountingRule, (line: LineText) => number>> = {
  characters: perLine(countAllCharacters),
  word: perLine((text) => countCharacters(text, "word")),
};

/** What countCharacters says of a whole text: whatever it leaves out is a landmark. */
function countAllCharacters(text: string, landmarks: readonly number[]): number {
  let count = text.length;
  for (const at of landmarks) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || isIgnorable(code) || isLowSurrogate(code)) count--;
  }
  return count;
}

/** The characters of every part of a document: counted once, added up for each part that is asked for. */
export class CharacterCounts {
  /** Characters before each piece of the flow, and at the end those of the whole. */
  private readonly before: readonly number[];

  constructor(
    private readonly flow: Flow,
    private readonly rule: CountingRule,
  ) {
    const before = [0];
    for (let i = 0; i < flow.pieces.length; i++) {
      const piece = flow.pieces[i];
      before.push((before[i] ?? 0) + (piece === undefined ? 0 : COUNTS[rule](piece)));
    }
    this.before = before;
  }

  /** The characters between two offsets into the flow's text. */
  between(start: number, end: number): number {
    return Math.max(0, this.upTo(end) - this.upTo(start));
  }

  private upTo(offset: number): number {
    const [index, local] = this.flow.locate(offset);
    const text = this.flow.pieces[index]?.text ?? "";
    const whole = local >= text.length;
    return whole
      ? (this.before[index + 1] ?? 0)
      : (this.before[index] ?? 0) + countCharacters(text, this.rule, 0, local);
  }
}
