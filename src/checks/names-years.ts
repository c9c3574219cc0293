import type { Paragraph } from "../report/paragraph";
import { remember } from "../report/remember";

const holdsYear = remember(({ text }: Paragraph): number => (text.includes("年") ? 1 : 0));

/** True where 年 stands in a paragraph: few have it, and several checks look no further where it is missing. */
export function namesYears(paragraph: Paragraph): boolean {
  return holdsYear(paragraph) === 1;
}
