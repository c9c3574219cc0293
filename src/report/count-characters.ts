import { isIgnorable, isSpace } from "./characters";
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
