import { isIgnorable, isSpace } from "./characters";

/** A text without the marks that mean nothing, with the way back to the offsets of the original. */
export interface CleanText {
  readonly text: string;
  /** Original offset of each character of `text`, and of its end; absent where nothing was taken out. */
  readonly offsets?: readonly number[] | undefined;
}

/** Takes the marks that mean nothing out of a text, from `from` to `to`, and mends its radicals. Line breaks stay. */
export function cleanText(text: string, from = 0, to = text.length): CleanText {
  if (!hasMarks(text, from, to)) return from === 0 && to === text.length ? { text } : cut(text, from, to);
  return cut(text, from, to);
}

/** The original offset of the offset `at` into a cleaned text. */
export function originalOffset({ offsets }: CleanText, at: number): number {
  return offsets === undefined ? at : (offsets[at] ?? at);
}

function cut(text: string, from: number, to: number): CleanText {
  const kept: string[] = [];
  const offsets: number[] = [];
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isIgnorable(code) && !isSpace(code)) continue;
    kept.push(isRadical(code) ? text.charAt(at).normalize("NFKC") : text.charAt(at));
    offsets.push(at);
  }
  offsets.push(to);
  return { text: kept.join(""), offsets };
}

function hasMarks(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (needsCleaning(text.charCodeAt(at))) return true;
  }
  return false;
}

/** True for a character that does not stand as it is in a cleaned text. */
export function needsCleaning(code: number): boolean {
  return (isIgnorable(code) && !isSpace(code)) || isRadical(code);
}

/** ⼀ ⽤ ⼯: radicals that some PDFs give in the place of characters. */
function isRadical(code: number): boolean {
  return code >= 0x2f00 && code <= 0x2fd5;
}
