/** The kinds of report (文种) that the program knows, in the order of its lists; `其他` is any other document. */
export const GENRES = [
  "述职报告",
  "述职述廉报告",
  "党建述职报告",
  "工作总结",
  "对照检查材料",
  "发言提纲",
  "工作汇报",
  "心得体会",
  "事迹材料",
  "调研报告",
  "竞聘报告",
  "其他",
] as const;

export type Genre = (typeof GENRES)[number];

/** Is this one of the genres? It may come from a list in a page, from a file or from the command line. */
export function isGenre(value: unknown): value is Genre {
  return GENRES.some((genre) => genre === value);
}
