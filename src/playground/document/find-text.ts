import { OfficeError } from "../office-error";

/** Options of Word's search; wildcards and the ignoring of spaces or punctuation are not played. */
export interface FindOptions {
  readonly matchCase?: boolean;
  readonly matchWholeWord?: boolean;
  readonly matchPrefix?: boolean;
  readonly matchSuffix?: boolean;
}

/** Text to search in. */
export interface Haystack {
  /** Paragraphs end with \r. */
  readonly text: string;
  /** Offsets, ascending, that no hit may reach across: the edges of deletions under track changes. */
  readonly cuts: readonly number[];
}

type Matcher = (character: string) => boolean;

const LONGEST = 255;

/** Codes after ^ that stand for a character. */
const CODES: Readonly<Record<string, Matcher>> = {
  "^": (character) => character === "^",
  p: (character) => character === "\r",
  t: (character) => character === "\t",
  l: (character) => character === "\v",
  s: (character) => character === "\u00a0",
  "?": () => true,
  "#": (character) => /\d/.test(character),
  $: (character) => /\p{L}/u.test(character),
};

/** Straight and curly quotes find each other. */
const QUOTES = ['"“”', "'‘’"];

/**
 * Word's search, with its traps: at most 255 characters and not none, codes after ^, hits that do not overlap, no
 * hit across the edge of deleted text, straight quotes that find curly ones, tabs and line breaks that only their
 * codes find.
 *
 * @throws OfficeError SearchStringInvalidOrTooLong
 */
export function findText(haystack: Haystack, needle: string, options: FindOptions): Extents {
  const matchers = compile(needle, options.matchCase ?? false);
  const hits: { start: number; end: number }[] = [];
  if (/[\t\v\r\n]/.test(needle)) return hits;
  const { text, cuts } = haystack;
  let cut = 0;
  for (let start = 0; start + matchers.length <= text.length;) {
    const end = start + matchers.length;
    while ((cuts[cut] ?? Infinity) <= start) cut++;
    const crosses = (cuts[cut] ?? Infinity) < end;
    if (!crosses && matchesAt(text, start, matchers) && isWord(text, start, end, options)) {
      hits.push({ start, end });
      start = end;
    } else {
      start++;
    }
  }
  return hits;
}

type Extents = readonly { readonly start: number; readonly end: number }[];

function matchesAt(text: string, start: number, matchers: readonly Matcher[]): boolean {
  for (let at = 0; at < matchers.length; at++) {
    if (!matchers[at]?.(text.charAt(start + at))) return false;
  }
  return true;
}

function compile(needle: string, matchCase: boolean): readonly Matcher[] {
  if (needle === "" || needle.length > LONGEST) throw new OfficeError("SearchStringInvalidOrTooLong");
  const matchers: Matcher[] = [];
  for (let at = 0; at < needle.length; at++) {
    const character = needle.charAt(at);
    if (character !== "^") {
      matchers.push(literal(character, matchCase));
      continue;
    }
    const code = CODES[needle.charAt(++at)];
    if (!code) throw new OfficeError("SearchStringInvalidOrTooLong", needle.slice(at - 1, at + 1));
    matchers.push(code);
  }
  return matchers;
}

function literal(character: string, matchCase: boolean): Matcher {
  const quotes = QUOTES.find((family) => family.includes(character));
  if (quotes !== undefined) return (other) => other !== "" && quotes.includes(other);
  if (matchCase) return (other) => other === character;
  const lower = character.toLowerCase();
  return (other) => other === character || other.toLowerCase() === lower;
}

const LETTER = /[\p{L}\p{N}]/u;

function isWord(text: string, start: number, end: number, options: FindOptions): boolean {
  const before = LETTER.test(text.charAt(start - 1));
  const after = LETTER.test(text.charAt(end));
  const { matchWholeWord = false, matchPrefix = false, matchSuffix = false } = options;
  return !((matchWholeWord || matchPrefix) && before) && !((matchWholeWord || matchSuffix) && after);
}
