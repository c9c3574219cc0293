import type { Genre } from "../report/genre";

/** All genres in the order of the list; the compiler holds that none is missing. */
const ORDER: Readonly<Record<Genre, true>> = {
  述职报告: true,
  述职述廉报告: true,
  党建述职报告: true,
  工作总结: true,
  对照检查材料: true,
  发言提纲: true,
  工作汇报: true,
  心得体会: true,
  事迹材料: true,
  调研报告: true,
  竞聘报告: true,
  其他: true,
};

export const GENRES = Object.keys(ORDER) as readonly Genre[];

/** Is this one of the genres? It may come from a list in the page or from a file. */
export function isGenre(value: unknown): value is Genre {
  return GENRES.some((genre) => genre === value);
}
