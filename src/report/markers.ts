import { characterSet } from "./character-set";
import {
  isChinese,
  isChineseNumeral,
  isClosing,
  isComma,
  isOpening,
  isSentenceEnd,
  isSpace,
} from "./characters";
import type { Flow } from "./flow";
import { parseLabel } from "./heading-label";
import { findLandmarks } from "./landmarks";
import { perLine } from "./line-text";
import { parseNumeral } from "./numerals";

/** A marker (标记) at a place where an item may begin; offsets into the text that was read. */
export interface Marker {
  readonly family: string;
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** True at the beginning of a line. */
  readonly opensLine: boolean;
  /** True after 。！？；： or a line break; false after a comma only. */
  readonly strong: boolean;
  /** True where a colon or a comma stands before it, as before an enumeration inside an item. */
  readonly afterColon: boolean;
  /** Ordinal of the line. */
  readonly line: number;
  /** True for 最后, which may close its family at any number. */
  readonly last: boolean;
}

/** A marker with offsets into its line. */
type LineMarker = Omit<Marker, "line">;

type Place = 0 | 1 | 2;
const INSIDE: Place = 0;
const AFTER_COMMA: Place = 1;
const AT_START: Place = 2;

const MAX_NUMERALS = 3;
const FIRST_RINGED = "①".charCodeAt(0);
/** What may follow 第一, 其一, 首先: GB/T 15834 asks for a comma; without any mark it is a plain word. */
const SEPARATORS = "，、：,:是";
/** 三要素, 一要务: not 三要. */
const NOT_YAO = "素点领务件闻害塞";
const WORDS: readonly {
  readonly word: string;
  readonly family: string;
  readonly number: number;
  readonly last?: true;
}[] = [
  { word: "首先", family: "shouxian", number: 1 },
  { word: "其次", family: "shouxian", number: 2 },
  { word: "再次", family: "shouxian", number: 3 },
  { word: "再者", family: "shouxian", number: 3 },
  { word: "最后", family: "shouxian", number: 4, last: true },
  { word: "一方面", family: "yifangmian", number: 1 },
  { word: "另一方面", family: "yifangmian", number: 2 },
];

const beginsWord = characterSet("首其再最另");
const ORDINAL = "第".charCodeAt(0);
const DASH = "—".charCodeAt(0);

/** Finds every marker that stands where a sentence or a clause begins, in order. Linear. */
export function findMarkers(text: string): Marker[] {
  let from = 0;
  return text.split("\n").flatMap((lineText, line) => {
    const found = findInLine(lineText, findLandmarks(lineText)).map((marker) => placed(marker, from, line));
    from += lineText.length + 1;
    return found;
  });
}

/** The same in a document; lines that have not changed since an earlier reading are not read again. */
export function markersOf({ lines }: Flow): Marker[] {
  const found: Marker[] = [];
  for (let line = 0; line < lines.length; line++) {
    const read = lines[line];
    if (read === undefined) continue;
    for (const marker of markersIn(read.source)) found.push(placed(marker, read.from, line));
  }
  return found;
}

const markersIn = perLine(findInLine);

/** Every field by name: copying the rest of an object costs more than finding the marker. */
function placed(marker: LineMarker, from: number, line: number): Marker {
  const { family, number, start, end, opensLine, strong, afterColon, last } = marker;
  return { family, number, start: start + from, end: end + from, opensLine, strong, afterColon, line, last };
}

function findInLine(text: string, landmarks: readonly number[]): LineMarker[] {
  const found: LineMarker[] = [];
  let place: Place = AT_START;
  let opensLine = true;
  let afterColon = false;
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    if (place === INSIDE) {
      // Inside a clause nothing changes before the next mark.
      while ((landmarks[next] ?? text.length) < at) next++;
      at = landmarks[next] ?? text.length;
      if (at === text.length) break;
    }
    const code = text.charCodeAt(at);
    if (isSpace(code)) continue;
    if (place !== INSIDE) {
      const marker = readMarker(text, at, place, opensLine);
      if (marker !== undefined) {
        const { family, number, end, last } = marker;
        const strong = place === AT_START;
        found.push({ family, number, start: at, end, opensLine, strong, afterColon, last: last === true });
        at = marker.end - 1;
        place = INSIDE;
        opensLine = false;
        continue;
      }
    }
    opensLine = false;
    if (isClosing(code)) continue;
    place = isSentenceEnd(code) ? AT_START : isComma(code) || isOpening(code) ? AFTER_COMMA : INSIDE;
    afterColon = place === AFTER_COMMA || code === 0xff1a || code === 0x3a;
  }
  return found;
}

/** The markers that stand between two offsets. */
export function markersBetween(markers: readonly Marker[], from: number, to: number): readonly Marker[] {
  return markers.slice(firstAt(markers, from), firstAt(markers, to));
}

/** Index of the first marker at or after an offset. */
function firstAt(markers: readonly Marker[], offset: number): number {
  let low = 0;
  let high = markers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((markers[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

type BareMarker = Pick<Marker, "family" | "number" | "end"> & { readonly last?: true };

function readMarker(text: string, at: number, place: Place, opensLine: boolean): BareMarker | undefined {
  const code = text.charCodeAt(at);
  if (isChineseNumeral(code)) return readNumeral(text, at, place);
  if (beginsWord(code)) return readWord(text, at) ?? readOrdinal(text, at, "其", "qiyi");
  if (code === ORDINAL) return readOrdinal(text, at, "第", "diyi");
  if (isChinese(code)) return undefined;
  if (code === DASH)
    return opensLine && text.startsWith("——", at) ? { family: "dash", number: 0, end: at + 2 } : undefined;
  // After a comma a digit or an ASCII bracket belongs to the sentence; ① and （一） still lead an item.
  if (place === AFTER_COMMA && code < FIRST_RINGED) return undefined;
  const label = parseLabel(text, at);
  if (label === undefined || label.kind === "part") return undefined;
  const family = LABEL_FAMILIES[label.kind];
  return { family, number: label.number, end: label.end };
}

/** The family of the enumeration that labels of each kind form inside a text. */
export const LABEL_FAMILIES = {
  cn: "dunhao",
  "cn-paren": "kuohao",
  arabic: "arabic",
  "arabic-paren": "paren-arabic",
  circled: "circled",
} as const;

function readNumeral(text: string, at: number, place: Place): BareMarker | undefined {
  if (text.startsWith("一方面", at)) return readWord(text, at);
  let end = at + 1;
  while (end - at < MAX_NUMERALS && isChineseNumeral(text.charCodeAt(end))) end++;
  const next = text.charAt(end);
  if (next === "是" || (next === "要" && !NOT_YAO.includes(text.charAt(end + 1) || "素"))) {
    const number = parseNumeral(text.slice(at, end));
    if (number === undefined || number < 1) return undefined;
    return { family: next === "是" ? "yishi" : "yiyao", number, end: end + 1 };
  }
  if (place !== AT_START) return undefined;
  const label = parseLabel(text, at);
  return label?.kind === "cn" ? { family: "dunhao", number: label.number, end: label.end } : undefined;
}

function readWord(text: string, at: number): BareMarker | undefined {
  for (const { word, family, number, last } of WORDS) {
    if (!text.startsWith(word, at)) continue;
    const end = at + word.length;
    const separated = SEPARATORS.includes(text.charAt(end) || "x");
    if (family === "shouxian" && !separated) return undefined;
    return { family, number, end, ...(last === undefined ? {} : { last }) };
  }
  return undefined;
}

/** 第一，… and 其一，… */
function readOrdinal(text: string, at: number, prefix: string, family: string): BareMarker | undefined {
  if (!text.startsWith(prefix, at)) return undefined;
  let end = at + 1;
  while (end - at <= MAX_NUMERALS && isChineseNumeral(text.charCodeAt(end))) end++;
  const number = parseNumeral(text.slice(at + 1, end));
  const separated = SEPARATORS.includes(text.charAt(end) || "x");
  // 第一、第三产业, 第二、三季度: ordinals in a list.
  const next = text.charCodeAt(end + 1);
  const listed = text.charAt(end) === "、" && (text.charAt(end + 1) === "第" || isChineseNumeral(next));
  return number === undefined || number < 1 || !separated || listed ? undefined : { family, number, end };
}
