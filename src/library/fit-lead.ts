import { recountWords } from "../checks/numeral-forms";
import { findCounts } from "../report/declared-counts";
import { countWord } from "./count-words";

/**
 * A lead (领起句) that announces so many items: N is replaced in one of LEADS, and the number that a lead typed by
 * hand announces in any other (重点抓好三项工作 → 四项工作). Without a mark at its end it gets a colon.
 *
 * @param count 1 to 99
 */
export function fitLead(lead: string, count: number): string {
  const ended = /[：:。！，；—]$/.test(lead) ? lead : `${lead}：`;
  if (/N[个点项条]/.test(ended)) return ended.replace(/N(?=[个点项条])/, countWord(count));
  const announced = findCounts(ended, 0, ended.length).at(-1);
  const change = announced && recountWords(ended.slice(announced.start, announced.end), count);
  if (!announced || !change) return ended;
  return ended.slice(0, announced.start) + change.text + ended.slice(announced.start + change.end);
}
