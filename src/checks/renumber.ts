import { MARKER_FAMILIES } from "../report/marker-families";
import type { Report } from "../report/report";
import type { Edit, ReportedFix } from "./check";
import { firstNumeral, writeLike } from "./numeral-forms";
import { textOf } from "./places";
import type { Member, Sequence } from "./sequences";

/** The one family whose markers are words: 首先, 其次, 再次, 最后. */
const WORDED = "shouxian";

/**
 * The fix that numbers a sequence anew from the member with this index. There is none where a label is not
 * in the text (Word numbers it), where the members before it are not 1, 2, 3 …, or where a sentence announces
 * more items than there are: then an item is missing, not a number wrong.
 */
export function renumberFrom(
  report: Report,
  { members, family }: Sequence,
  index: number,
): ReportedFix | undefined {
  if (members.some(({ number }, i) => i < index && number !== i + 1)) return undefined;
  if (!members.every(({ at, label }) => textOf(report.paragraphs, at) === label)) return undefined;
  if (announcesMore(report, members)) return undefined;
  const edits: Edit[] = [];
  for (const [i, { number, label, at }] of members.entries()) {
    if (number === i + 1 || (i === members.length - 1 && label === lastOf(family))) continue;
    const change = changeOf(label, i + 1, family);
    if (change === undefined) return undefined;
    const place = { ...at, start: at.start + change.start, end: at.start + change.end };
    edits.push({ at: place, text: change.text });
  }
  return edits.length === 0 ? undefined : { label: (say) => say.renumber, edits };
}

/** The same label with another number: 三是 → 四是. Unchanged where the family has no such member. */
export function relabel(label: string, number: number, family: string): string {
  const change = changeOf(label, number, family);
  return change === undefined ? label : label.slice(0, change.start) + change.text + label.slice(change.end);
}

/** What to change in a label, by offsets into it: its one numeral, or the whole word. */
function changeOf(
  label: string,
  number: number,
  family: string,
): { readonly start: number; readonly end: number; readonly text: string } | undefined {
  if (family === WORDED) {
    const text = MARKER_FAMILIES.find(({ id }) => id === family)?.member(number);
    return text === undefined ? undefined : { start: 0, end: label.length, text };
  }
  const numeral = firstNumeral(label);
  if (numeral === undefined) return undefined;
  // 十␣二是: a numeral in two pieces is not touched.
  if (firstNumeral(label.slice(numeral.end)) !== undefined) return undefined;
  const text = writeLike(label.slice(numeral.start, numeral.end), number);
  return text === undefined ? undefined : { ...numeral, text };
}

function lastOf(family: string): string | undefined {
  return MARKER_FAMILIES.find(({ id }) => id === family)?.last;
}

function announcesMore({ leads }: Report, members: readonly Member[]): boolean {
  const first = members[0]?.at;
  return leads.some(({ declared, members: [announced] }) => {
    const same = announced?.paragraph === first?.paragraph && announced?.start === first?.start;
    return same && declared > members.length;
  });
}
