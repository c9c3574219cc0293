import type { Blank } from "../checks/blank";

/** Why a value looks wrong in its place. */
export type Doubt =
  | { readonly kind: "number" | "date" | "month" | "day" | "name" | "unit" }
  /** What stands beside the blank already would stand there twice: 20 + 2024, 218份 + 份. */
  | { readonly kind: "twice"; readonly text: string };

/** Does a value that is typed for a blank look wrong there? Only a hint: it may be meant so. */
export function valueDoubt(blank: Blank, value: string, paragraph: string): Doubt | undefined {
  const text = value.trim();
  if (text === "") return undefined;
  const doubt = byKind(blank, text);
  if (doubt) return { kind: doubt };
  const repeated = repeats(blank, text, paragraph);
  return repeated === "" ? undefined : { kind: "twice", text: repeated };
}

const NUMERAL = /[\d０-９〇○零一二三四五六七八九十百千万亿两半几数]/;
const LETTER = /[A-Za-z]/;
/** Years may be told without a numeral: 今年, 上年度. */
const RELATIVE = /[今去本上下前当同]/;
const LONGEST_NAME = 15;
const LAST_MONTH = 12;
const LAST_DAY = 31;

function byKind({ asks, name }: Blank, text: string): Exclude<Doubt["kind"], "twice"> | undefined {
  switch (asks) {
    case "number":
      return !NUMERAL.test(text) || LETTER.test(text) ? "number" : undefined;
    case "date":
      if (LETTER.test(text) || (!NUMERAL.test(text) && !RELATIVE.test(text))) return "date";
      if (name === "月份" && Number(text) > LAST_MONTH) return "month";
      return name === "日期" && Number(text) > LAST_DAY ? "day" : undefined;
    case "name":
      return /\d/.test(text) || text.length > LONGEST_NAME ? "name" : undefined;
    case "unit":
      return /^[\d.,]+$/.test(text) ? "unit" : undefined;
    case "other":
      return undefined;
  }
}

/** One character may repeat by chance in free text; with a measure or an office it hardly does. */
const FEWEST = { number: 1, date: 1, unit: 1, name: 2, other: 2 } as const;
const LONGEST = 6;

function repeats({ asks, at }: Blank, text: string, paragraph: string): string {
  const before = paragraph.slice(0, at.start);
  const after = paragraph.slice(at.end);
  for (let length = Math.min(LONGEST, text.length - 1); length >= FEWEST[asks]; length--) {
    const end = text.slice(-length);
    if (/[^\d\s]/.test(end) && after.startsWith(end)) return end;
    const start = text.slice(0, length);
    if (length > 1 && before.endsWith(start)) return start;
  }
  return "";
}
