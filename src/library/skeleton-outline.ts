import { toChineseNumeral } from "../report/numerals";
import { initialParts } from "./compose-skeleton";
import type { Skeleton, SkeletonPart } from "./skeleton";

/** One row of the outline that the pane shows for a skeleton. */
export interface OutlineRow {
  readonly part: SkeletonPart;
  readonly chosen: boolean;
  /** 一、二、… for a chosen section; absent for anything else. */
  readonly label?: string;
  /** Target fraction (0 to 1) among the chosen sections; absent for what is not a chosen section. */
  readonly share?: number;
  /** The section's second-level headings, without their numbers. */
  readonly headings: readonly string[];
}

/** All parts of a skeleton in order, the chosen sections with number and target share. */
export function skeletonOutline(
  skeleton: Skeleton,
  chosen: ReadonlySet<string> = initialParts(skeleton),
): OutlineRow[] {
  const sections = skeleton.parts
    .filter((part) => part.kind === "section")
    .filter((part) => chosen.has(part.id));
  const total = sections.reduce((sum, section) => sum + section.share, 0);
  return skeleton.parts.map((part) => {
    const row = {
      part,
      chosen: chosen.has(part.id),
      headings: part.lines.filter((line) => line.style === "heading2").map((line) => line.text),
    };
    if (part.kind !== "section" || !row.chosen) return row;
    return { ...row, label: `${toChineseNumeral(sections.indexOf(part) + 1)}、`, share: part.share / total };
  });
}
