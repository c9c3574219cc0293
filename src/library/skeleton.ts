import type { Genre } from "../report/genre";
import type { PartRole, Role } from "../report/role";
import type { Origin } from "./origin";
import type { StyledLine } from "./styled-line";

/**
 * The frame of a report before it is written: its parts in order.
 *
 * A blank is 【…】 with a name inside. Two blanks with one name stand for one value (姓名, 单位, 现实难题), so
 * that filling it once can fill it everywhere; everything else has a name of its own (成效一, 成效二).
 */
export interface Skeleton extends Origin {
  readonly id: string;
  readonly genre: Genre;
  /** What the list shows, for example 述职报告（年度）. */
  readonly name: string;
  /** One sentence: when to use it. */
  readonly description: string;
  readonly parts: readonly SkeletonPart[];
}

/** A part that can be ticked on its own. */
export type SkeletonPart = FormalPart | SectionPart;

interface PartBase {
  readonly id: string;
  readonly role: PartRole;
  /** What the list shows and, for a section, its heading without 一、. */
  readonly name: string;
  /** What belongs here and how long it may be: shown in the pane, never inserted. */
  readonly guidance: string;
  /** Absent for a part that the genre needs; an optional part is `ticked` or `unticked` at first. */
  readonly optional?: "ticked" | "unticked";
  /**
   * What is inserted; a section's lines come after its heading. Headings below the first level are written
   * without their number. `{sections:分N个方面}` becomes 分四个方面 where four sections are chosen, and
   * nothing where fewer than two are.
   */
  readonly lines: readonly StyledLine[];
}

/** What stands before and after the sections. */
export interface FormalPart extends PartBase {
  readonly kind: "title" | "salutation" | "opening" | "closing" | "signature";
}

/** A top-level section. */
export interface SectionPart extends PartBase {
  readonly kind: "section";
  readonly role: Role;
  /** Target fraction (0 to 1) of the sections' characters, with the parts that are ticked at first. */
  readonly share: number;
}
