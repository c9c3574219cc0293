import { isDigit } from "./characters";
import { countsInSentenceBefore, endOfTextBefore, findCounts, type DeclaredCount } from "./declared-counts";
import { flatMap } from "./flat-map";
import { holdsMarker } from "./marker-search";
import type { TextRange } from "./paragraph";
import { sentenceEnd, sentenceStart } from "./sentences";

/** Items that follow one another: an enumeration, or sibling headings. */
export interface ItemGroup {
  readonly members: readonly (TextRange & { readonly number: number })[];
  /** Where the text that may hold further items ends. */
  readonly end: number;
  readonly headings: boolean;
  /** How many headings come before one that opens another part: 做了三项工作 counts those before 存在的问题. */
  readonly before?: number;
}

/** An announcement (领起句) with its items; offsets into the text. */
export interface FoundLead extends TextRange {
  readonly declared: number;
  readonly group: ItemGroup;
  readonly agrees: boolean;
  readonly uncertain: boolean;
}

const SENTENCE_LIMIT = 120;
/** From the number to the end of a sentence that ends with 。, and with ：. */
const NEAR = 16;
const NEAR_COLON = 40;
const SEARCH_LIMIT = 1500;
const ANNOUNCED = /(?:以下|如下|主要|重点|突出|具体)[^，。；：]{0,12}$/;
/** 我从四个方面…述职, 分三个部分汇报: said in the opening of the top-level sections. */
const OPENING_VERB = /^.{0,45}(?:汇报|述职|报告|总结|剖析|检查|说明|陈述|交流|发言)/;
const OPENING_CUE = /(?:从|分|分为|分成|就|围绕|按照)(?:以下|如下)?$/;

/** Finds the lead of each group, in the sentence right before its first item. */
export function findLeads(text: string, groups: readonly ItemGroup[]): FoundLead[] {
  return flatMap(groups, (group) => {
    const first = group.members[0];
    if (first === undefined) return [];
    const end = endOfTextBefore(text, first.start);
    const opensLine = text.slice(end, first.start).includes("\n");
    const mark = text.charAt(end - 1);
    if (!opensLine && !"。：:！".includes(mark)) return [];
    const colon = mark === "：" || mark === ":";
    const start = sentenceStart(text, end - 1, SENTENCE_LIMIT);
    const near = countsInSentenceBefore(text, end).filter(
      (count) => end - count.end <= (colon ? NEAR_COLON : NEAR),
    );
    // A number of items that statistics count too announces a list only where the sentence says so.
    const announcing = near.filter(
      (count) =>
        colon ||
        count.certain ||
        (near.length === 1 &&
          !isDigit(text.charCodeAt(count.start)) &&
          ANNOUNCED.test(text.slice(start, count.start))),
    );
    const lead = near.find(({ number }) => agrees(number, group)) ?? announcing[announcing.length - 1];
    return lead === undefined ? [] : [describe(text, lead, group)];
  });
}

/** Finds in the opening the announcement of the top-level sections. */
export function findOpeningLead(
  text: string,
  opening: TextRange,
  sections: ItemGroup,
): FoundLead | undefined {
  const start = Math.max(opening.start, opening.end - SEARCH_LIMIT);
  const announced = findCounts(text, start, opening.end).filter((count) => {
    const before = text.slice(Math.max(start, count.start - 6), count.start);
    const after = text.slice(count.end, sentenceEnd(text, count.end, SENTENCE_LIMIT));
    return count.certain && OPENING_CUE.test(before) && OPENING_VERB.test(after);
  });
  const lead = announced.find(({ number }) => agrees(number, sections)) ?? announced[announced.length - 1];
  return lead === undefined ? undefined : describe(text, lead, sections);
}

/** True where the number agrees with the items: with how many there are, or with what the last one says. */
export function agrees(declared: number, { members, before }: ItemGroup): boolean {
  return (
    members.length === declared || members[members.length - 1]?.number === declared || before === declared
  );
}

function describe(text: string, count: DeclaredCount, group: ItemGroup): FoundLead {
  const last = group.members[group.members.length - 1];
  const rest = last === undefined ? "" : text.slice(last.end, Math.min(group.end, last.end + SEARCH_LIMIT));
  return {
    start: count.start,
    end: count.end,
    declared: count.number,
    group,
    agrees: agrees(count.number, group),
    uncertain:
      !agrees(count.number, group) &&
      last !== undefined &&
      count.number > last.number &&
      holdsMarker(rest, last.number + 1),
  };
}
