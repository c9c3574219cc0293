import { inChinese } from "./strings";

const COUNT = new Intl.NumberFormat("zh-CN");

/** 3215 as 3,215. */
export function formatCount(count: number): string {
  return COUNT.format(count);
}

/** A moment as 2026年3月5日 09:30 or 5 March 2026 at 09:30, in the time zone of this computer. */
export function formatTime(time: Date): string {
  const language = inChinese() ? "zh-CN" : "en-GB";
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(time);
}

/** A fraction as a percentage with at most one decimal: 0.105 as 10.5%, 0.63 as 63%. */
export function formatShare(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

/** A fraction as a whole percentage, where there is little room. */
export function formatRoughShare(share: number): string {
  return `${Math.round(share * 100)}%`;
}
